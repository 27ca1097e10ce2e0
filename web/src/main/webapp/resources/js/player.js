/*
 * A player that stops at frames: a position is a frame's number, and the film is sent to the middle of it, where no rounding
 * can hit its neighbour. What is drawn over a frame is kept in shares of the picture.
 */
window.RwPlayer = class {
  static colours = ["#ff4d5e", "#ffd23f", "#3ddc97", "#4cc9f0"];

  constructor(root) {
    this.room = root;
    this.fps = Number(root.dataset.fps);
    this.frames = Number(root.dataset.frames);
    this.root = root.querySelector(".player");
    this.video = this.root.querySelector("video.main");
    this.beside = this.root.querySelector(".stage.beside");
    this.other = this.beside.querySelector("video");
    this.canvas = this.root.querySelector("canvas.ink");
    this.slider = this.root.querySelector(".at");
    this.at = 0;
    this.tool = "";
    this.colour = 0;
    this.strokes = [];
    this.watchers = [];
    this.#controls();
    this.#follow();
    this.#ink();
    this.#show();
  }

  onFrame(watcher) { this.watchers.push(watcher); watcher(this.at); }

  code(frame) {
    const two = n => String(n).padStart(2, "0");
    const second = Math.floor(frame / this.fps);
    return `${two(Math.floor(second / 60))}:${two(second % 60)}:${two(frame % this.fps)}`;
  }

  /* Stops at a frame. */
  go(frame) {
    this.video.pause();
    this.at = Math.max(0, Math.min(this.frames - 1, frame));
    const time = (this.at + .5) / this.fps;
    this.video.currentTime = time;
    if (!this.beside.hidden) this.other.currentTime = time;
    this.#show();
  }

  draw(strokes) { this.strokes = [...strokes]; this.#paint(); }

  takeTool(tool) {
    this.tool = tool;
    this.canvas.classList.toggle("drawing", Boolean(tool));
    if (!tool) return;
    this.video.pause();
    this.canvas.scrollIntoView({ block: "nearest" });
  }

  marks(remarks) {
    this.root.querySelector(".bar-marks").replaceChildren(...remarks.map(remark => {
      const mark = document.createElement("span");
      mark.className = "mark-at" + (remark.resolved ? " settled" : "") + (remark.carried ? " carried" : "") + (remark.client ? " client" : "");
      mark.style.left = `${100 * remark.frame / Math.max(1, this.frames - 1)}%`;
      mark.addEventListener("click", () => remark.open());
      return mark;
    }));
  }

  #controls() {
    const click = (what, act) => this.root.querySelector(what)?.addEventListener("click", act);
    const play = () => this.video.paused ? this.video.play() : this.go(this.at);
    click(".play", play);
    click("video.main", play);
    click(".mute", event => this.#press(event, this.video.muted = !this.video.muted));
    click(".captions", event => {
      const track = this.video.textTracks[0];
      track.mode = track.mode === "showing" ? "hidden" : "showing";
      this.#press(event, track.mode === "showing");
    });
    click(".whole", () => document.fullscreenElement ? document.exitFullscreen() : this.root.requestFullscreen());
    this.root.querySelectorAll("[data-step]").forEach(button => button.addEventListener("click", () => this.go(this.at + Number(button.dataset.step))));
    this.slider.addEventListener("input", () => this.go(Number(this.slider.value)));
    this.root.querySelector(".compare")?.addEventListener("change", event => this.#put(event.target));
  }

  #press(event, on) { event.currentTarget.setAttribute("aria-pressed", String(on)); }

  /* Puts another version beside this one: it plays with it, and where the two drift apart it is led back. */
  #put(choice) {
    const source = choice.value;
    this.beside.hidden = !source;
    this.root.classList.toggle("two", Boolean(source));
    if (!source) { this.other.removeAttribute("src"); this.other.load(); return; }
    this.other.src = source;
    this.beside.querySelector(".tag").textContent = choice.selectedOptions[0].textContent;
    this.other.addEventListener("loadedmetadata", () => { this.other.currentTime = this.video.currentTime; if (!this.video.paused) this.other.play(); }, { once: true });
  }

  #follow() {
    const { video, other } = this;
    video.addEventListener("play", () => { if (!this.beside.hidden) { other.currentTime = video.currentTime; other.play(); } this.draw([]); });
    video.addEventListener("pause", () => { other.pause(); if (!this.beside.hidden) other.currentTime = video.currentTime; });
    video.addEventListener("ended", () => this.go(this.frames - 1));
    ["play", "pause"].forEach(what => video.addEventListener(what, () => this.root.classList.toggle("playing", !video.paused)));
    const seen = (_, picture) => {
      if (!video.paused) {
        this.at = Math.max(0, Math.min(this.frames - 1, Math.round(picture.mediaTime * this.fps)));
        if (!this.beside.hidden && Math.abs(other.currentTime - video.currentTime) > 1.5 / this.fps) other.currentTime = video.currentTime;
        this.#show();
      }
      if (video.isConnected) video.requestVideoFrameCallback(seen);
    };
    if (video.requestVideoFrameCallback) video.requestVideoFrameCallback(seen);
    else video.addEventListener("timeupdate", () => { if (!video.paused) { this.at = Math.min(this.frames - 1, Math.floor(video.currentTime * this.fps)); this.#show(); } });
  }

  #show() {
    this.slider.value = this.at;
    this.slider.setAttribute("aria-valuetext", this.code(this.at));
    this.root.querySelector(".now").textContent = this.code(this.at);
    this.root.querySelector(".end").textContent = this.code(this.frames);
    this.root.querySelector(".frame").textContent = "#" + this.at;
    this.watchers.forEach(watcher => watcher(this.at));
  }

  /* Drawing: a pen's line grows while the pointer is down, an arrow and a rectangle follow it. */
  #ink() {
    const { canvas } = this;
    new ResizeObserver(() => { canvas.width = canvas.clientWidth * devicePixelRatio; canvas.height = canvas.clientHeight * devicePixelRatio; this.#paint(); }).observe(canvas);
    const share = n => Math.max(0, Math.min(1, Math.round(n * 1e4) / 1e4));
    const place = event => { const box = canvas.getBoundingClientRect(); return [share((event.clientX - box.left) / box.width), share((event.clientY - box.top) / box.height)]; };
    let line = null;
    canvas.addEventListener("pointerdown", event => {
      if (!this.tool) return;
      canvas.setPointerCapture(event.pointerId);
      const from = place(event);
      line = { tool: this.tool, colour: this.colour, points: [...from, ...from] };
      this.strokes.push(line);
    });
    canvas.addEventListener("pointermove", event => {
      if (!line) return;
      const to = place(event);
      if (line.tool !== "PEN") line.points.splice(2, 2, ...to);
      else if (line.points.length < 1200 && Math.hypot(to[0] - line.points.at(-2), to[1] - line.points.at(-1)) > .004) line.points.push(...to);
      this.#paint();
    });
    canvas.addEventListener("pointerup", () => { line = null; this.drawn?.(); });
  }

  #paint() {
    const g = this.canvas.getContext("2d");
    const { width, height } = this.canvas;
    g.clearRect(0, 0, width, height);
    g.lineWidth = Math.max(2, Math.min(width, height) * .008);
    g.lineCap = g.lineJoin = "round";
    g.shadowColor = "rgb(0 0 0 / 60%)";
    g.shadowBlur = g.lineWidth;
    this.strokes.forEach(stroke => {
      g.strokeStyle = RwPlayer.colours[stroke.colour] || RwPlayer.colours[0];
      const at = stroke.points.map((n, i) => n * (i % 2 ? height : width));
      g.beginPath();
      if (stroke.tool === "RECTANGLE") g.rect(at[0], at[1], at[2] - at[0], at[3] - at[1]);
      else {
        g.moveTo(at[0], at[1]);
        for (let i = 2; i < at.length; i += 2) g.lineTo(at[i], at[i + 1]);
        if (stroke.tool === "ARROW") this.#head(g, at);
      }
      g.stroke();
    });
  }

  #head(g, [x, y, toX, toY]) {
    const angle = Math.atan2(toY - y, toX - x);
    const long = g.lineWidth * 4.5;
    [-.5, .5].forEach(turn => { g.moveTo(toX, toY); g.lineTo(toX - long * Math.cos(angle + turn), toY - long * Math.sin(angle + turn)); });
  }
};
