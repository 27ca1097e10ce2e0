/* The review room: decisions, and the next film without the page in between. */
(() => {
  const { send, why, refused, decided, later, now } = Reviewing;
  const room = () => document.getElementById("review");
  const byId = id => document.getElementById(id);
  const ahead = new Map();
  let talk = null;
  let source = null;

  const fetched = href => {
    if (!ahead.has(href)) ahead.set(href, fetch(href).then(answer => answer.ok && !answer.redirected ? answer.text() : Promise.reject(new Error(String(answer.status)))));
    return ahead.get(href);
  };

  /* Puts another film's room into this page. */
  const go = async (href, push = true) => {
    let fresh = null;
    try {
      fresh = new DOMParser().parseFromString(await fetched(href), "text/html");
    } catch {
      location.href = href;
      return;
    }
    ahead.clear();
    document.title = fresh.title;
    room().replaceWith(document.adoptNode(fresh.getElementById("review")));
    if (push) history.pushState({}, "", href);
    byId("content").dataset.address = location.pathname + location.search;
    mount();
    scrollTo(0, 0);
    const title = room().querySelector("h1");
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  };

  const isHere = href => new URL(href, location.href).searchParams.get("id") === room().dataset.film;

  const decide = async button => {
    const { film } = room().dataset;
    const note = byId("note");
    const kind = button.dataset.decide;
    const [stage, scene] = (byId("what")?.value || "").split("/");
    const order = { films: [film], decision: kind, note: note.value, override: Boolean(button.dataset.override) };
    if (kind === "CHANGE_REQUESTED") Object.assign(order, { stage, scene: scene === undefined ? null : Number(scene) });
    button.disabled = true;
    const answer = await send("POST", "/api/v1/reviews", order);
    button.disabled = false;
    const refused = answer.ok ? answer.body.not.flatMap(n => n.why.map(w => w.message)).join(" ") : why(answer);
    byId("wrong").textContent = refused;
    if (refused) {
      note.setAttribute("aria-invalid", "true");
      note.focus();
      return;
    }
    rwTyped.forget(note.form);
    leave(answer.body);
  };

  /* What is decided here is not here any more: the next one comes, or the queue. */
  const leave = async outcome => {
    const here = location.href;
    const undo = room().dataset.undo;
    const next = byId("next");
    if (!next) {
      later(outcome);
      location.href = room().dataset.queue;
      return;
    }
    await go(next.href);
    decided(outcome, undo, () => { ahead.clear(); go(here); });
  };

  const share = async form => {
    const button = byId("make-link");
    button.disabled = true;
    const answer = await send("POST", `/api/v1/creatives/${room().dataset.film}/shares`, { recipient: byId("recipient").value, days: Number(byId("days").value) || 0 });
    button.disabled = false;
    let first = null;
    ["recipient", "days"].forEach(field => {
      const wrong = answer.ok ? "" : why(answer, field);
      form.querySelector(`[data-wrong=${field}]`).textContent = wrong;
      byId(field).toggleAttribute("aria-invalid", Boolean(wrong));
      if (wrong) { byId(field).setAttribute("aria-invalid", "true"); first ||= byId(field); }
    });
    first?.focus();
    if (answer.ok) {
      rwTyped.forget(form);
      byId("made-link").hidden = false;
      byId("link").value = answer.body.link;
      byId("link").select();
    } else if (!first) refused(answer);
  };

  const copy = async button => {
    byId("link").select();
    await navigator.clipboard.writeText(byId("link").value);
    window.rwToast(button.dataset.done);
  };

  const revoke = async button => {
    const answer = await send("DELETE", `/api/v1/creatives/${room().dataset.film}/shares/${button.dataset.revoke}`);
    if (answer.ok) { ahead.clear(); await go(location.href, false); } else refused(answer);
  };

  /* What others decide, and what clients answer, comes into the room: what plays, is typed, or stands open stays as it is. */
  const STAYS = ".player, .talk, textarea, input, select, #made-link";
  const renew = async () => {
    const { film } = room().dataset;
    const answer = await fetch(location.href);
    if (!answer.ok || answer.redirected || !room() || room().dataset.film !== film) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("review");
    ahead.clear();
    Idiomorph.morph(room(), fresh, {
      callbacks: {
        beforeNodeMorphed: old => !(old.matches?.(STAYS)),
        beforeAttributeUpdated: (name, old) => !(name === "open" && old.tagName === "DETAILS"),
      },
    });
  };
  let asked = false;
  const soon = () => {
    if (asked || document.hidden) return;
    asked = true;
    setTimeout(() => renew().catch(() => {}).finally(() => { asked = false; }), 500);
  };

  const mount = () => {
    const { film } = room().dataset;
    const player = new RwPlayer(room());
    const comments = new RwComments(room(), player, {
      load: () => send("GET", `/api/v1/creatives/${film}/comments`),
      say: order => send("POST", `/api/v1/creatives/${film}/comments`, order),
      answer: (id, words) => send("POST", `/api/v1/comments/${id}/answers`, { words }),
      settle: (id, resolved) => send("PUT", `/api/v1/comments/${id}/resolved`, { resolved }),
    });
    comments.load();
    talk = comments;
    rwTyped.restore();
    live(film);
    if (byId("next")) fetched(byId("next").href).catch(() => {});
  };

  /* What others say is there at once, unless an answer is being written. */
  const hear = () => { if (!document.hidden && !room()?.querySelector(".reply:not([hidden])")) talk?.load(); };
  const live = film => {
    const heard = new Set();
    const { campaign } = room().dataset;
    source?.close();
    source = new EventSource(`/api/v1/live/comments/${film}`);
    source.addEventListener("moved", event => {
      if (event.data !== campaign) hear();
      else if (heard.has(campaign)) soon();
      heard.add(event.data);
    });
  };
  window.addEventListener("pagehide", () => source?.close());

  const acts = { "[data-decide]": decide, "[data-revoke]": revoke, "#copy-link": copy, "[data-go]": link => go(link.href) };
  document.addEventListener("click", event => {
    if (!room()?.contains(event.target) || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const [what, act] = Object.entries(acts).find(([named]) => event.target.closest(named)) || [];
    if (!act) return;
    event.preventDefault();
    act(event.target.closest(what));
  });
  document.addEventListener("submit", event => {
    if (event.target.id !== "share") return;
    event.preventDefault(); // before everywhere.js takes it for a form that leaves the page
    share(event.target);
  }, true);

  /* Who comes back to the room sees what others have said and done meanwhile. */
  document.addEventListener("visibilitychange", () => {
    if (!room()) return;
    if (document.hidden) { source?.close(); return; } // a browser has only so many connections for all its tabs
    live(room().dataset.film);
    hear();
    soon();
  });
  window.addEventListener("popstate", () => { if (!isHere(location.href)) go(location.href, false); });
  document.addEventListener("DOMContentLoaded", () => {
    if (!room()) return;
    mount();
    now(room().dataset.undo, () => { ahead.clear(); go(location.href, false); });
  });
})();
