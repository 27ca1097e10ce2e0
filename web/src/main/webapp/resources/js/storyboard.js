/*
 * The storyboard room: the film and its timeline go together. A scene that is pressed is sought and worked at; the server
 * keeps what is changed. Everything is looked up when it is needed, for parts of the page are replaced.
 */
(() => {
  const film = () => document.getElementById("film");
  const room = () => document.querySelector(".storyboard");
  const blocks = () => [...document.querySelectorAll("#timeline .block")].sort((a, b) => a.dataset.at - b.dataset.at);
  let focusOffer = null; // what was picked keeps the focus when its part of the page is written anew
  const tenths = new Intl.NumberFormat(document.documentElement.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const FRAME = 1 / 30;
  const A_BIT_INTO_IT = .05;

  const draw = () => {
    const video = film();
    const head = document.querySelector("#timeline .playhead");
    if (!video || !head) return;
    const length = video.duration || Number.parseFloat(document.getElementById("time").textContent.split("/")[1]);
    const track = document.querySelector("#timeline .track");
    head.style.left = `${track.offsetLeft + track.clientWidth * Math.min(1, video.currentTime / length)}px`;
    document.getElementById("time").textContent = `${tenths.format(video.currentTime)} / ${tenths.format(length)} s`;
    const play = document.getElementById("play");
    const says = video.paused ? play.dataset.play : play.dataset.pause;
    if (play.textContent !== says) play.textContent = says;
    if (!video.paused) requestAnimationFrame(draw);
  };

  const mark = scene => document.querySelectorAll("[data-scene]").forEach(one => {
    one.setAttribute("aria-pressed", String(one.dataset.scene === scene));
  });

  const choose = (pressed, then) => {
    const video = film();
    video.currentTime = pressed.dataset.at / 1000 + A_BIT_INTO_IT;
    mark(pressed.dataset.scene);
    const field = document.getElementById("selected");
    if (field.value !== pressed.dataset.scene) {
      // What is being typed is kept before another scene is worked at.
      if (document.activeElement?.closest("#inspector")) document.activeElement.blur();
      field.value = pressed.dataset.scene;
      document.getElementById("choose").click();
    }
    if (then) then();
  };

  const step = by => {
    const all = [...document.querySelectorAll("#board [data-scene]")];
    const at = all.findIndex(one => one.getAttribute("aria-pressed") === "true");
    const next = all[Math.max(0, Math.min(all.length - 1, at + by))];
    if (next) choose(next, () => next.scrollIntoView({ block: "nearest" }));
  };

  const toggle = video => (video.paused ? video.play().catch(() => {}) : video.pause());

  const keys = {
    " ": () => toggle(film()),
    ArrowLeft: event => { film().pause(); film().currentTime -= event.shiftKey ? 1 : FRAME; },
    ArrowRight: event => { film().pause(); film().currentTime += event.shiftKey ? 1 : FRAME; },
    j: () => step(1),
    k: () => step(-1),
    e: () => { (document.getElementById("onScreen") || document.getElementById("seconds"))?.focus(); },
  };

  document.addEventListener("keydown", event => {
    if (!room() || !film() || document.querySelector("dialog[open]")) return;
    if (event.target.matches("input, textarea, select, [contenteditable]")) {
      if (event.key === "Escape") event.target.blur();
      if (event.key === "Enter" && event.target.matches("input[type=text]")) {
        event.preventDefault();
        const does = { wish: "retake", sought: "seek" }[event.target.id];
        does ? document.getElementById(does).click() : event.target.blur();
      }
      return;
    }
    const key = keys[event.key];
    if (!key || event.ctrlKey || event.metaKey || event.altKey || (/^[a-z]$/.test(event.key) && !window.rwLetters())) return;
    if (event.key === " " && event.target.matches("button, a, summary")) return;
    event.preventDefault();
    key(event);
  });

  document.addEventListener("click", event => {
    if (!room() || !film()) return;
    const pressed = event.target.closest("[data-scene]");
    if (pressed) choose(pressed);
    const offer = event.target.closest("[data-pick]");
    if (offer && offer.getAttribute("aria-disabled") !== "true") {
      document.getElementById("picked").value = offer.dataset.pick;
      focusOffer = offer.dataset.pick;
      document.getElementById("pick").click();
    }
    if (event.target.closest("#play") || event.target === film()) toggle(film());
    const track = event.target.closest("#timeline .wave, #timeline .captions");
    if (track) film().currentTime = (event.clientX - track.getBoundingClientRect().left) / track.clientWidth * film().duration;
  });

  /*
   * Scenes are dragged along the timeline, their right edges to another length; Alt and the arrows do the same. The server
   * has the last word: it moves what belongs together, and gives and takes the time of the scenes around it.
   */
  const EDGE_PX = 10;
  const A_STEP_MS = 100;
  const SHORTEST_MS = 1200;
  let dragging = null;
  let focusLater = false;

  const drop = (what, scene, to) => {
    const field = document.getElementById("dragged");
    if (!field) return;
    field.value = `${what}/${scene}/${to}`;
    focusLater = true;
    document.getElementById("drop-scene").click();
  };

  const isEdge = (block, x) => block.getBoundingClientRect().right - x <= Math.min(EDGE_PX, block.clientWidth / 4);

  const msOf = px => px / document.querySelector("#timeline .track.scenes").clientWidth * (film().duration || 1) * 1000;

  document.addEventListener("pointerdown", event => {
    const block = event.button === 0 && event.target.closest?.("#timeline .block");
    if (!block || !document.getElementById("dragged")) return;
    dragging = { block, x: event.clientX, edge: isEdge(block, event.clientX), moved: false, width: block.offsetWidth };
  });

  document.addEventListener("pointermove", event => {
    const over = event.target.closest?.("#timeline .block");
    if (!dragging) {
      if (over) over.classList.toggle("edge", isEdge(over, event.clientX));
      return;
    }
    const by = event.clientX - dragging.x;
    if (Math.abs(by) > 4) dragging.moved = true;
    if (!dragging.moved) return;
    event.preventDefault();
    const { block } = dragging;
    block.classList.add("dragged");
    if (dragging.edge) block.style.width = `${Math.max(8, dragging.width + by)}px`;
    else block.style.transform = `translateX(${by}px)`;
  });

  document.addEventListener("pointerup", event => {
    if (!dragging) return;
    const { block, x, edge, moved } = dragging;
    dragging = null;
    if (!moved) return;
    block.dataset.dropped = "true"; // the click that follows chooses nothing
    block.classList.remove("dragged");
    if (edge) {
      const ms = Number(block.dataset.ms) + msOf(event.clientX - x);
      drop("length", block.dataset.scene, Math.max(SHORTEST_MS, Math.round(ms / A_STEP_MS) * A_STEP_MS));
      return;
    }
    const middle = event.clientX;
    block.style.transform = "";
    const others = [...document.querySelectorAll("#timeline .block")].filter(one => one !== block);
    const to = others.find(one => { const r = one.getBoundingClientRect(); return middle >= r.left && middle <= r.right; });
    if (to) drop("order", block.dataset.scene, to.dataset.scene);
  });

  document.addEventListener("click", event => {
    const block = event.target.closest?.("#timeline .block");
    if (block?.dataset.dropped) {
      delete block.dataset.dropped;
      event.stopImmediatePropagation();
    }
  }, true);

  document.addEventListener("keydown", event => {
    const block = event.altKey && event.target.closest?.("#timeline .block");
    if (!block || !document.getElementById("dragged")) return;
    const scene = Number(block.dataset.scene);
    const ms = Math.round(Number(block.dataset.ms) / A_STEP_MS) * A_STEP_MS;
    const does = {
      ArrowLeft: () => scene > 0 && drop("order", scene, scene - 1),
      ArrowRight: () => drop("order", scene, scene + 1),
      ArrowUp: () => drop("length", scene, ms + A_STEP_MS),
      ArrowDown: () => drop("length", scene, Math.max(SHORTEST_MS, ms - A_STEP_MS)),
    }[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  });

  /* What was found is seen at once, also where the scene's fields take all the height. */
  const showFound = event => {
    const box = document.querySelector(".scene-at");
    const material = document.getElementById("material");
    if (["find", "seek"].includes(event.source?.id) && box.scrollHeight > box.clientHeight) {
      box.scrollTop += material.getBoundingClientRect().top - box.getBoundingClientRect().top;
    }
    if (event.source?.id === "find") document.getElementById("sought")?.focus({ preventScroll: true });
  };

  const focusAgain = () => {
    if (focusOffer) {
      document.querySelector(`[data-pick="${focusOffer}"]`)?.focus();
      focusOffer = null;
    }
    if (!focusLater) return;
    focusLater = false;
    document.querySelector("#timeline .block[aria-pressed=true]")?.focus();
  };

  /*
   * What is being typed is kept in this browser until the server has it: a session that ended, a page that waited too long or
   * a tab that was closed takes nothing away. The next time the room is open it stands in its field again.
   */
  const TYPED = ["onScreen", "spoken", "seconds", "wish"];
  const slot = () => `rw-room-${new URLSearchParams(location.search).get("id")}`;
  let comesBack = null;

  const keepTyped = left => {
    try {
      if (left) localStorage.setItem(slot(), JSON.stringify(left));
      else localStorage.removeItem(slot());
    } catch { /* without storage it lasts as long as the page */ }
  };

  const leftBehind = () => {
    try { return JSON.parse(localStorage.getItem(slot())); } catch { return null; }
  };

  document.addEventListener("input", event => {
    if (!room() || !TYPED.includes(event.target.id)) return;
    keepTyped({ scene: document.getElementById("selected").value, field: event.target.id, text: event.target.value });
  });

  const arrived = event => {
    const by = event.source?.id === "retake" ? "wish" : event.source?.id;
    const answered = event.responseXML && !event.responseXML.querySelector("redirect, error");
    const refused = document.querySelector("#wordsWrong .wrong, #secondsWrong .wrong");
    if (answered && !refused && leftBehind()?.field === by) keepTyped(null);
    if (answered && by === "choose" && comesBack) comesBack();
  };

  const putBack = left => {
    comesBack = null;
    const field = document.getElementById(left.field);
    if (!field || field.disabled || field.value === left.text) return keepTyped(null);
    field.value = left.text;
    field.focus();
    window.rwToast(room().dataset.back);
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };

  const bringBack = () => {
    const left = leftBehind();
    if (!left) return;
    const block = document.querySelector(`#timeline [data-scene="${Number(left.scene)}"]`);
    if (!block) return keepTyped(null);
    if (document.getElementById("selected").value === left.scene) return putBack(left);
    comesBack = () => putBack(left);
    choose(block);
  };

  /* Two versions: one clock, one sound. */
  const pair = () => [...document.querySelectorAll("[data-pair]")];
  const together = () => {
    const [first, second] = pair();
    if (!first || !second) return;
    const scrub = document.getElementById("scrub");
    const both = document.getElementById("both");
    second.muted = true;
    const follow = () => {
      if (Math.abs(second.currentTime - first.currentTime) > .08) second.currentTime = Math.min(first.currentTime, second.duration || 0);
      scrub.value = String(first.duration ? first.currentTime / first.duration * 1000 : 0);
      const says = first.paused ? both.dataset.play : both.dataset.pause;
      if (both.textContent !== says) both.textContent = says;
    };
    first.addEventListener("play", () => { second.play().catch(() => {}); follow(); });
    first.addEventListener("pause", () => { second.pause(); follow(); });
    ["timeupdate", "seeked", "ended"].forEach(when => first.addEventListener(when, follow));
    both.addEventListener("click", () => toggle(first));
    scrub.addEventListener("input", () => { first.currentTime = scrub.value / 1000 * first.duration; });
    document.querySelectorAll("[name=heard]").forEach(choice => choice.addEventListener("change", () => {
      first.muted = choice.value === "second";
      second.muted = choice.value === "first";
    }));
    document.addEventListener("keydown", event => {
      if (event.key === " " && !event.target.matches("input, textarea, select, button, a")) {
        event.preventDefault();
        toggle(first);
      }
    });
  };

  document.addEventListener("DOMContentLoaded", () => {
    together();
    const video = film();
    if (!video) return;
    ["timeupdate", "seeked", "play", "pause", "loadedmetadata"].forEach(when => video.addEventListener(when, draw));
    video.addEventListener("timeupdate", () => {
      const now = blocks().filter(one => one.dataset.at / 1000 <= video.currentTime + A_BIT_INTO_IT).pop();
      document.querySelectorAll(".block.now").forEach(one => one.classList.remove("now"));
      now?.classList.add("now");
    });
    window.addEventListener("resize", draw);
    if (window.faces) faces.ajax.addOnEvent(event => { if (event.status === "success") { arrived(event); draw(); showFound(event); focusAgain(); } });
    draw();
    bringBack();
  });
})();
