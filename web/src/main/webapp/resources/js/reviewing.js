/* What the pages of review share: talking to the server, and what is said after the next page has come. */
window.Reviewing = (() => {
  /* Answers {ok, status, body}; no answer at all is not ok either. */
  const send = async (method, url, body) => {
    window.rwWorking?.(true);
    try {
      const answer = await fetch(url, {
        method,
        headers: body === undefined ? {} : { "Content-Type": "application/json" },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const text = await answer.text();
      if (answer.status === 401) window.rwSignedOut?.();
      return { ok: answer.ok, status: answer.status, body: text ? JSON.parse(text) : {} };
    } catch {
      return { ok: false, status: 0, body: {} };
    } finally {
      window.rwWorking?.(false);
    }
  };

  const whole = answer => {
    const told = document.getElementById("content").dataset;
    return { 0: told.unreached, 401: told.signedOut }[answer.status] || answer.body.detail || told.failed;
  };

  /* What is wrong, for a field or for the whole. */
  const why = (answer, field) => (answer.body.violations || []).filter(v => !field || v.field === field).map(v => v.message).join(" ")
    || (field ? "" : whole(answer));

  /* For what has no field; who is signed out knows it already. */
  const refused = answer => { if (answer.status !== 401) window.rwToast(why(answer), { bad: true }); };

  const undo = async (films, back) => {
    const answer = await send("POST", "/api/v1/reviews/undo", { films });
    const refused = answer.body.not || [];
    if (answer.ok && !refused.length) {
      window.rwToast(answer.body.said);
      back();
    } else {
      window.rwToast(refused.map(r => r.why.map(w => w.message).join(" ")).join(" ") || why(answer), { bad: true });
    }
  };

  /* Says what was decided, with a way back for a moment. */
  const decided = (outcome, label, back) => {
    if (!outcome.said) return;
    const films = outcome.done.map(d => d.film);
    window.rwToast(outcome.said, outcome.mayUndo ? { undoLabel: label, undo: () => undo(films, back) } : {});
  };

  const later = outcome => sessionStorage.setItem("rw_decided", JSON.stringify(outcome));
  const now = (label, back) => {
    const kept = sessionStorage.getItem("rw_decided");
    sessionStorage.removeItem("rw_decided");
    if (kept) decided(JSON.parse(kept), label, back);
  };

  return { send, why, refused, decided, later, now };
})();
