/* Watches a rehearsal: the picture by HLS, what comes next, and a box for answers that are spoken next. */
(() => {
  const { send, why } = Reviewing;
  const byId = id => document.getElementById(id);
  const clocked = s => Math.floor(s / 60) + ":" + String(Math.floor(s) % 60).padStart(2, "0");
  let player = null;
  let shown = "";

  const watch = address => {
    if (shown === address) return;
    shown = address;
    const video = byId("video");
    if (window.Hls?.isSupported()) {
      player?.destroy();
      player = new Hls({ liveSyncDurationCount: 2, manifestLoadingMaxRetry: 20, manifestLoadingRetryDelay: 500 });
      player.loadSource(address);
      player.attachMedia(video);
    } else {
      video.src = address;
    }
    video.play().catch(() => {});
  };

  const leave = () => {
    player?.destroy();
    player = null;
    shown = "";
    byId("video").removeAttribute("src");
    byId("video").load();
  };

  const say = text => { byId("whole-wrong").textContent = text; byId("whole-wrong").hidden = !text; };
  const note = (field, text) => {
    const input = byId(field);
    input.closest(".field").querySelector(".wrong").textContent = text;
    if (text) { input.setAttribute("aria-invalid", "true"); input.focus(); } else input.removeAttribute("aria-invalid");
  };

  const paint = state => {
    const { dataset } = byId("stream");
    const live = state.state === "RUNNING" || state.state === "STARTING";
    byId("state").textContent = { RUNNING: dataset.running, STARTING: dataset.starting, ENDED: dataset.ended }[state.state] || dataset.none;
    byId("start").hidden = live;
    byId("stop").hidden = !live;
    byId("from-field").hidden = byId("push-field").hidden = live;
    if (state.trouble) say(state.trouble);
    byId("figures").textContent = live ? clocked(state.seconds) + (state.push === "broken" ? " · " + dataset.broken : "") + (state.silent ? " · " + dataset.silent : "") : "";
    byId("coming").replaceChildren(...(live ? state.coming : []).map(line => {
      const item = document.createElement("li");
      item.textContent = line.words;
      item.classList.toggle("answer", line.answer);
      return item;
    }));
    if (state.state === "RUNNING" && state.watchable) watch(byId("stream").dataset.url + "/live.m3u8");
    if (!live && shown) leave();
  };

  const look = async () => {
    const answer = await send("GET", byId("stream").dataset.url);
    if (answer.ok) paint(answer.body);
  };

  const start = async () => {
    say("");
    note("push", "");
    byId("start").disabled = true;
    const answer = await send("POST", byId("stream").dataset.url, { from: Number(byId("from").value), push: byId("push").value });
    byId("start").disabled = false;
    if (answer.ok) return paint(answer.body);
    const push = why(answer, "push");
    if (push) note("push", push); else say(why(answer));
  };

  document.addEventListener("DOMContentLoaded", () => {
    byId("start").addEventListener("click", start);
    byId("stop").addEventListener("click", async () => { await send("DELETE", byId("stream").dataset.url); look(); });
    byId("answer-form").addEventListener("submit", async event => {
      event.preventDefault();
      const answer = await send("POST", byId("stream").dataset.url + "/answers", { words: byId("answer").value });
      note("answer", answer.ok ? "" : why(answer));
      if (answer.ok) { rwTyped.forget(byId("answer-form")); byId("answer").value = ""; window.rwToast(byId("stream").dataset.asked); look(); }
    });
    look();
    setInterval(look, 1000);
  });
})();
