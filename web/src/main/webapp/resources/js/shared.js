/* What a client does: look, comment by frame, say yes or no. Everything goes through the one link that they have. */
(() => {
  const { send, why } = Reviewing;
  const byId = id => document.getElementById(id);
  const A_MOMENT = 300;
  let comments = null;
  let source = null;
  let asked = 0;

  const keys = event => {
    if ((/^[^ ]$/.test(event.key) && !rwLetters()) || event.target.matches("input:not([type=range], [type=radio]), textarea, select") || event.ctrlKey || event.metaKey || event.altKey) return;
    const button = document.querySelector(`[data-shortcut="${CSS.escape(event.key)}"]`);
    if (button) { event.preventDefault(); button.click(); }
  };

  const answer = address => {
    const form = byId("answer");
    const thanks = byId("thanks");
    const said = thanks.dataset.said;
    const thank = () => { thanks.textContent = form.dataset.thanks; thanks.hidden = false; };
    if (said) { byId("said-" + said).checked = true; thank(); }
    form.addEventListener("submit", async event => {
      event.preventDefault();
      const result = await send("POST", address + "/answer", { answer: new FormData(form).get("said"), note: byId("why").value });
      byId("why-wrong").textContent = result.ok ? "" : why(result);
      byId("why").toggleAttribute("aria-invalid", false);
      if (result.ok) { rwTyped.forget(form); thank(); return; }
      byId("why").setAttribute("aria-invalid", "true");
      byId("why").focus();
    });
  };

  /* The film comes into the page; what the client has begun to answer is left alone. */
  const renew = async () => {
    const fresh = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
    Idiomorph.morph(byId("content"), fresh.getElementById("content"), { callbacks: { beforeNodeMorphed: old => !["answer", "letters"].includes(old.id) } });
  };

  /* The copy is there, or it is known that there will be none, or something was said, or the link has ended. */
  const look = async address => {
    const { ok, status, body } = await send("GET", address + "/state");
    if (status === 404) { location.reload(); return; }
    if (!ok) return;
    if (!byId("coming")) comments?.take(body.comments);
    else if (body.ready || body.hopeless) { await renew(); play(address); }
  };

  /* Whoever is connected again hears at once that something may have moved meanwhile. */
  const follow = address => {
    source = new EventSource(`/api/v1/shared/${address.split("/").pop()}/events`);
    source.addEventListener("moved", () => {
      clearTimeout(asked);
      asked = setTimeout(() => look(address).catch(() => {}), A_MOMENT);
    });
  };

  const play = address => {
    const page = byId("shared");
    if (!page?.querySelector(".player")) return;
    document.addEventListener("keydown", keys);
    const player = new RwPlayer(page);
    comments = new RwComments(page, player, {
      load: () => send("GET", address + "/state"),
      say: order => send("POST", address + "/comments", order),
    });
    comments.load();
    rwTyped.restore();
  };

  document.addEventListener("DOMContentLoaded", () => {
    const { address } = byId("shared").dataset;
    answer(address);
    if (!byId("coming")) play(address);
    follow(address);
    document.addEventListener("visibilitychange", () => {
      source.close();
      if (!document.hidden) follow(address);
    });
    addEventListener("pagehide", () => source.close());
  });
})();
