/* A teleprompter: the text rolls by the script's own times, faster or slower as the host wants; a phone may steer it. */
(() => {
  const { send } = Reviewing;
  const byId = id => document.getElementById(id);
  const clocked = s => { const n = Math.max(0, Math.floor(s)); return (n >= 3600 ? Math.floor(n / 3600) + ":" + String(Math.floor(n / 60) % 60).padStart(2, "0") : Math.floor(n / 60)) + ":" + String(n % 60).padStart(2, "0"); };
  const keep = (name, value) => localStorage.setItem("rw_prompter_" + name, value);
  const kept = (name, usual) => Number(localStorage.getItem("rw_prompter_" + name) ?? usual);

  const tenths = new Intl.NumberFormat(document.documentElement.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const wall = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: "medium" });

  let show = null;
  let lines = [];
  let at = 0;
  let playing = false;
  let speed = kept("speed", 1);
  let began = null;
  let last = performance.now();
  let told = "";

  const draw = () => {
    const roll = byId("roll");
    roll.replaceChildren();
    lines = [];
    show.segments.forEach(segment => {
      const head = document.createElement("p");
      head.className = "head " + segment.kind;
      head.textContent = `${clocked(segment.at)}  ${segment.title}`;
      roll.append(head);
      const points = segment.points.length ? segment.points : [{ at: segment.at, seconds: segment.seconds, kind: "CUE", words: segment.title }];
      points.forEach(point => {
        const line = document.createElement("p");
        line.className = point.kind;
        line.lang = show.language;
        line.textContent = point.words;
        roll.append(line);
        lines.push({ at: point.at, seconds: Math.max(1, point.seconds), line });
      });
    });
  };

  const segmentAt = () => show.segments.findLast(segment => segment.at <= at + .01) || show.segments[0];

  const place = () => {
    const now = lines.findLast(line => line.at <= at) || lines[0];
    const share = Math.min(1, Math.max(0, (at - now.at) / now.seconds));
    lines.forEach(line => line.line.classList.toggle("now", line === now));
    const eye = byId("text").clientHeight * .34;
    const top = now.line.offsetTop + now.line.offsetHeight * share;
    byId("roll").style.transform = `translateY(${eye - top}px)`;
  };

  const ahead = () => (began === null ? 0 : at - began.at - (performance.now() - began.when) / 1000);

  const next = () => {
    const upcoming = show.segments.find(segment => segment.at > at && (segment.kind === "PRODUCT" || segment.kind === "OFFER"));
    byId("next").hidden = !upcoming;
    if (!upcoming) return;
    const product = show.products[upcoming.product];
    byId("next-when").textContent = `${byId("prompter").dataset.then} ${clocked(upcoming.at - at)}`;
    byId("next-title").textContent = upcoming.offer?.words || upcoming.title;
    byId("next-price").textContent = product?.price && !upcoming.offer ? new Intl.NumberFormat(document.documentElement.lang, { style: "currency", currency: product.price.currency }).format(product.price.micros / 1e6) : "";
  };

  const paint = () => {
    const { dataset } = byId("prompter");
    byId("clock").textContent = `${clocked(at)} / ${clocked(show.seconds)}`;
    const drift = Math.round(ahead());
    byId("drift").textContent = began === null ? "" : Math.abs(drift) < 2 ? dataset.onTime : `${clocked(Math.abs(drift))} ${drift > 0 ? dataset.ahead : dataset.behind}`;
    byId("wall").textContent = wall.format(new Date());
    byId("drift").className = "num small " + (Math.abs(drift) < 15 ? "" : "off");
    byId("toggle").textContent = playing ? dataset.pause : dataset.play;
    byId("speed").textContent = tenths.format(speed) + "×";
    place();
    next();
  };

  const tell = () => {
    const stand = { at: Math.round(at), playing, speed, ahead: Math.round(ahead()) };
    const text = JSON.stringify(stand);
    if (text === told) return;
    told = text;
    fetch(byId("prompter").dataset.url + "/prompter", { method: "PUT", headers: { "Content-Type": "application/json" }, body: text }).catch(() => {});
  };

  const tick = now => {
    if (playing) {
      at = Math.min(show.seconds, at + (now - last) / 1000 * speed);
      playing = at < show.seconds;
    }
    last = now;
    paint();
    requestAnimationFrame(tick);
  };

  const jump = index => { at = show.segments[Math.min(show.segments.length - 1, Math.max(0, index))].at; };
  const size = by => {
    const px = Math.min(120, Math.max(20, kept("size", 44) + by));
    keep("size", px);
    byId("text").style.fontSize = px + "px";
  };
  const mirror = on => {
    byId("text").classList.toggle("mirrored", on);
    byId("mirror").setAttribute("aria-pressed", String(on));
    keep("mirror", on ? 1 : 0);
  };
  const remote = async () => {
    const answer = await send("POST", byId("prompter").dataset.url + "/remote");
    if (!answer.ok) return;
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("viewBox", `0 0 ${answer.body.code.side} ${answer.body.code.side}`);
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", answer.body.code.path);
    svg.append(path);
    byId("qr").replaceChildren(svg);
    byId("remote-link").textContent = byId("remote-link").href = answer.body.link;
    byId("remote").showModal();
  };

  const doing = {
    play: () => { playing = true; began ??= { at, when: performance.now() }; },
    pause: () => { playing = false; },
    toggle: () => (playing ? doing.pause() : doing.play()),
    faster: () => { speed = Math.min(3, Math.round((speed + .1) * 10) / 10); keep("speed", speed); },
    slower: () => { speed = Math.max(.3, Math.round((speed - .1) * 10) / 10); keep("speed", speed); },
    back: () => jump(segmentAt().index - (at - segmentAt().at < 3 ? 1 : 0)),
    forth: () => jump(segmentAt().index + 1),
    jump: to => jump(to),
    larger: () => size(4),
    smaller: () => size(-4),
    mirror: () => mirror(!byId("text").classList.contains("mirrored")),
    remote,
  };
  const keys = { " ": "toggle", ArrowUp: "faster", ArrowDown: "slower", ArrowLeft: "back", ArrowRight: "forth", "[": "smaller", "]": "larger", m: "mirror", r: "remote" };

  document.addEventListener("DOMContentLoaded", async () => {
    const { url } = byId("prompter").dataset;
    const answer = await send("GET", url);
    if (!answer.ok) return location.reload();
    show = answer.body;
    draw();
    size(0);
    mirror(kept("mirror", 0) === 1);
    byId("prompter").addEventListener("click", event => doing[event.target.closest("[data-do]")?.dataset.do]?.());
    document.addEventListener("keydown", event => {
      const what = keys[event.key];
      if (!what || byId("remote").open || event.ctrlKey || event.metaKey || event.altKey || (event.key === " " && event.target.closest("button, a, input"))) return;
      if (/^[^ ]$/.test(event.key) && !rwLetters()) return;
      event.preventDefault();
      doing[what]();
    });
    byId("remote-close").addEventListener("click", () => byId("remote").close());
    const phones = new EventSource(url + "/prompter/events");
    phones.addEventListener("command", event => { const { what, to } = JSON.parse(event.data); doing[what]?.(to); tell(); });
    setInterval(tell, 1000);
    requestAnimationFrame(tick);
  });
})();
