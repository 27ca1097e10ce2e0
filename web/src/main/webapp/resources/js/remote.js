/* A phone that steers a teleprompter. What stands after # in the address is all that it has. */
(() => {
  const { send } = Reviewing;
  const byId = id => document.getElementById(id);
  const clocked = s => Math.floor(s / 60) + ":" + String(Math.floor(s) % 60).padStart(2, "0");
  const tenths = new Intl.NumberFormat(document.documentElement.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  let held = null;
  let stand = { at: 0, playing: false, speed: 1 };

  const current = () => Math.max(0, held.segments.findLastIndex(stop => stop.at <= stand.at));
  const say = text => { byId("wrong").textContent = text; byId("wrong").hidden = !text; };

  const paint = () => {
    const { dataset } = byId("remote");
    byId("clock").textContent = clocked(stand.at) + " / " + clocked(held.seconds);
    byId("now").textContent = held.segments[current()].title;
    byId("toggle").textContent = stand.playing ? dataset.pause : dataset.play;
    byId("speed").textContent = tenths.format(stand.speed) + "×";
    [...byId("stops").children].forEach((stop, i) => stop.firstElementChild.setAttribute("aria-current", String(i === current())));
  };

  document.addEventListener("DOMContentLoaded", async () => {
    const url = byId("remote").dataset.url + encodeURIComponent(location.hash.slice(1) || "-");
    const { gone, shut } = byId("wrong").dataset;
    const command = async (what, to = 0) => {
      const answer = await send("POST", url + "/commands", { what, to: Math.min(held.segments.length - 1, Math.max(0, to)) });
      say(answer.ok ? "" : answer.status === 409 ? shut : gone);
    };
    const answer = await send("GET", url);
    if (!answer.ok) return say(gone);
    held = answer.body;
    if (!held.open) say(shut);
    byId("title").textContent = held.title;
    byId("stops").replaceChildren(...held.segments.map((stop, i) => {
      const item = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = `${clocked(stop.at)}  ${stop.title}`;
      button.addEventListener("click", () => command("jump", i));
      item.append(button);
      return item;
    }));
    byId("toggle").addEventListener("click", () => command(stand.playing ? "pause" : "play"));
    document.querySelectorAll("[data-what]").forEach(button => button.addEventListener("click", () => command(button.dataset.what)));
    document.querySelectorAll("[data-jump]").forEach(button => button.addEventListener("click", () => command("jump", current() + Number(button.dataset.jump))));
    paint();
    byId("remote").querySelectorAll("button:disabled").forEach(button => { button.disabled = false; });
    new EventSource(url + "/events").addEventListener("stand", event => { stand = JSON.parse(event.data); paint(); });
  });
})();
