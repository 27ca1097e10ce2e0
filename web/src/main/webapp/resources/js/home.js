/*
 * A draft that is thrown away is gone at once, and back at once for who did not mean it. What moves in any campaign is
 * seen at once: only what changed is put in place of what was, while somebody looks.
 */
(() => {
  const A_MOMENT = 1000;
  let source = null;
  let asked = 0;

  const board = () => document.getElementById("board");

  const drop = async button => {
    const list = button.closest("[data-drafts]");
    const row = button.closest("li");
    const address = list.dataset.drafts + button.dataset.drop;
    const lost = () => window.rwToast(list.dataset.failed, { bad: true });
    const answer = await fetch(address, { method: "DELETE" }).catch(() => ({ ok: false }));
    if (!answer.ok) { lost(); return; }
    const { fields } = await answer.json();
    row.hidden = true;
    window.rwToast(list.dataset.gone, {
      undoLabel: list.dataset.undo,
      undo: async () => {
        const back = await fetch(address, { method: "PUT", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ base: {}, fields }) }).catch(() => ({ ok: false }));
        if (back.ok) row.hidden = false;
        else lost();
      },
    });
  };

  const refresh = async () => {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("board");
    if (fresh && !document.hidden) Idiomorph.morph(board(), fresh, { ignoreActiveValue: true });
  };

  const soon = () => {
    if (asked) return;
    asked = setTimeout(() => { asked = 0; refresh().catch(() => {}); }, A_MOMENT);
  };

  /* The first event says only that it is listened to. */
  const follow = () => {
    if (source || document.hidden) return;
    let heard = false;
    source = new EventSource(board().dataset.live);
    source.addEventListener("moved", () => { if (heard) soon(); heard = true; });
  };
  const leave = () => { source?.close(); source = null; };

  document.addEventListener("click", event => {
    const button = event.target.closest("[data-drop]");
    if (button) drop(button);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) leave();
    else { follow(); soon(); }
  });
  addEventListener("pagehide", leave);
  document.addEventListener("DOMContentLoaded", follow);
})();
