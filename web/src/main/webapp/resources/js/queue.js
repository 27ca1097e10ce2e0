/* The queue: filters that apply at once, ticks, and one decision for all that are ticked. */
(() => {
  const { send, why, decided, now } = Reviewing;
  const byId = id => document.getElementById(id);
  const ticked = () => [...document.querySelectorAll("#queue [name=film]:checked")];

  const refresh = async (url = location.href) => {
    const answer = await fetch(url);
    if (!answer.ok || answer.redirected) { location.reload(); return; }
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    ["filter", "queue", "summary"].forEach(id => Idiomorph.morph(byId(id), fresh.getElementById(id), { ignoreActiveValue: true }));
    history.replaceState({}, "", url);
    count();
  };

  const count = () => {
    const chosen = ticked().length;
    const bar = byId("many");
    bar.hidden = chosen === 0;
    byId("chosen").textContent = chosen ? `${chosen} ${bar.dataset.chosen}` : "";
    const every = byId("every");
    const all = document.querySelectorAll("#queue [name=film]").length;
    if (every) { every.checked = chosen > 0 && chosen === all; every.indeterminate = chosen > 0 && chosen < all; }
  };

  const name = id => {
    const row = byId("film-" + id);
    return row ? `${row.querySelector("b").textContent}, ${row.querySelector(".what .small").textContent}` : id;
  };

  const refuse = not => {
    const box = byId("refused");
    box.querySelector("ul").replaceChildren(...not.map(n => Object.assign(document.createElement("li"), { textContent: `${name(n.film)}: ${n.why.map(w => w.message).join(" ")}` })));
    box.hidden = not.length === 0;
    if (not.length) box.focus();
  };

  const decide = async button => {
    const note = byId("note");
    const order = { films: ticked().map(t => t.value), decision: button.dataset.decide, note: note.value };
    if (order.decision === "CHANGE_REQUESTED") order.stage = byId("what").value;
    button.disabled = true;
    const answer = await send("POST", "/api/v1/reviews", order);
    button.disabled = false;
    if (!answer.ok) { byId("wrong").textContent = why(answer); return; }
    const { done, not } = answer.body;
    const unsaid = !done.length && not.length && not.every(n => n.why.some(w => w.field === "note")) ? not[0].why.map(w => w.message).join(" ") : "";
    byId("wrong").textContent = unsaid;
    note.toggleAttribute("aria-invalid", false);
    if (unsaid) { note.setAttribute("aria-invalid", "true"); note.focus(); return; }
    refuse(not);
    if (!done.length) return;
    done.forEach(d => { const tick = document.querySelector(`#queue [value="${d.film}"]`); if (tick) tick.checked = false; });
    note.value = "";
    rwTyped.forget(byId("many"));
    await refresh();
    decided(answer.body, byId("queue").dataset.undo, () => refresh());
  };

  /* What is made or decided elsewhere comes and goes by itself, but never under a hand that ticks. */
  let source = null;
  const live = () => {
    source = new EventSource("/api/v1/live/queue");
    let asked = false;
    let first = true;
    source.addEventListener("moved", () => {
      if (first) { first = false; return; } // says only that it listens
      if (asked || document.hidden) return;
      asked = true;
      setTimeout(() => { asked = false; if (!ticked().length && !document.hidden) refresh().catch(() => {}); }, 1000);
    });
  };
  addEventListener("pagehide", () => source?.close());

  document.addEventListener("visibilitychange", () => {
    source?.close();
    if (document.hidden) return;
    live();
    if (!ticked().length) refresh();
  });
  document.addEventListener("DOMContentLoaded", () => {
    byId("filter").addEventListener("change", event => {
      if (event.target.id === "campaign") byId("audience").value = "";
      const chosen = new URLSearchParams([...new FormData(byId("filter"))].filter(([, value]) => value));
      refresh(location.pathname + (chosen.size ? "?" + chosen : ""));
    });
    document.addEventListener("change", event => {
      if (event.target.id === "every") document.querySelectorAll("#queue [name=film]").forEach(tick => { tick.checked = event.target.checked; });
      if (event.target.matches("#queue input")) count();
    });
    byId("many").addEventListener("submit", event => event.preventDefault());
    document.querySelectorAll("[data-decide]").forEach(button => button.addEventListener("click", () => { if (ticked().length) decide(button); }));
    count();
    live();
    now(byId("queue").dataset.undo, () => refresh());
  });
})();
