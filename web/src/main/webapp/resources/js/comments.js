/* What people say of frames. Everything that they wrote is put into the page as text. */
window.RwComments = class {
  /** @param desk {load(), say(order), answer(id, words), settle(id, resolved)}: each answers {ok, body} */
  constructor(root, player, desk) {
    this.player = player;
    this.desk = desk;
    this.version = Number(root.dataset.version);
    this.talk = root.querySelector(".talk");
    this.carry = this.talk.querySelector(".carry");
    this.all = [];
    this.#compose();
    this.carry?.addEventListener("change", () => this.#show());
    player.onFrame(frame => { this.talk.querySelector(".pin").textContent = player.code(frame); });
  }

  async load() {
    const answer = await this.desk.load();
    if (answer.ok) this.take(answer.body.comments || answer.body);
  }

  take(comments) { this.all = comments; this.#show(); }

  #shown() { return this.all.filter(c => c.version === this.version || !this.carry || this.carry.checked); }

  #show() {
    const shown = this.#shown();
    this.talk.querySelector(".threads").replaceChildren(...shown.map(comment => this.#thread(comment)));
    this.talk.querySelector(".none").hidden = shown.length > 0;
    this.player.marks(shown.map(c => ({ ...c, carried: c.version !== this.version, open: () => this.#open(c) })));
  }

  #open(comment) {
    this.player.go(comment.frame);
    this.player.draw(comment.drawing.strokes);
    this.player.root.scrollIntoView({ block: "nearest" });
  }

  #fill(item, comment) {
    item.querySelector(".words").textContent = comment.words;
    item.querySelector(".author").textContent = comment.author;
    item.querySelector(".ago").textContent = comment.ago;
  }

  #thread(comment) {
    const item = this.talk.querySelector("template.thread").content.firstElementChild.cloneNode(true);
    this.#fill(item, comment);
    item.classList.toggle("is-settled", comment.resolved);
    item.querySelector(".goto").textContent = this.player.code(comment.frame);
    item.querySelector(".goto").addEventListener("click", () => this.#open(comment));
    item.querySelector(".client").hidden = !comment.client;
    item.querySelector(".drawn").hidden = !comment.drawing.strokes.length;
    item.querySelector(".settled").hidden = !comment.resolved;
    item.querySelector(".of").textContent = comment.version === this.version ? "" : "v" + comment.version;
    item.querySelector(".answers").replaceChildren(...comment.answers.map(answer => {
      const line = this.talk.querySelector("template.answer").content.firstElementChild.cloneNode(true);
      this.#fill(line, answer);
      return line;
    }));
    if (item.querySelector(".reply")) this.#acts(item, comment);
    return item;
  }

  #acts(item, comment) {
    const settle = item.querySelector(".settle");
    const reply = item.querySelector(".reply");
    reply.id = "reply-" + comment.id;
    if (rwTyped.restore([reply])) reply.hidden = false;
    settle.textContent = comment.resolved ? settle.dataset.reopen : settle.dataset.settle;
    settle.addEventListener("click", async () => { 
      const answer = await this.desk.settle(comment.id, !comment.resolved);
      if (answer.ok) await this.load();
      else Reviewing.refused(answer);
    });
    item.querySelector(".to-answer").addEventListener("click", () => { reply.hidden = !reply.hidden; if (!reply.hidden) reply.querySelector("input").focus(); });
    reply.addEventListener("submit", async event => {
      event.preventDefault();
      const answer = await this.desk.answer(comment.id, reply.querySelector("input").value);
      if (answer.ok) { rwTyped.forget(reply); await this.load(); }
      else { reply.querySelector(".wrong").textContent = Reviewing.why(answer); reply.querySelector("input").focus(); }
    });
  }

  #compose() {
    const form = this.talk.querySelector(".say");
    const words = form.querySelector("textarea");
    const tools = [...form.querySelectorAll("[data-tool]")];
    const colour = form.querySelector(".ink-colour");
    const back = form.querySelector(".unstroke");
    const { player } = this;
    const shown = () => { back.disabled = !player.strokes.length; };
    const take = tool => {
      if (tool && !player.tool) player.draw([]);
      player.takeTool(tool);
      tools.forEach(button => button.setAttribute("aria-pressed", String(button.dataset.tool === tool)));
      shown();
    };
    player.drawn = shown;
    tools.forEach(button => button.addEventListener("click", () => take(player.tool === button.dataset.tool ? "" : button.dataset.tool)));
    const paint = () => { colour.firstElementChild.style.background = RwPlayer.colours[player.colour]; };
    colour.addEventListener("click", () => { player.colour = (player.colour + 1) % RwPlayer.colours.length; paint(); });
    back.addEventListener("click", () => { player.draw(player.strokes.slice(0, -1)); shown(); });
    words.addEventListener("focus", () => player.video.pause());
    words.addEventListener("keydown", event => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit(); });
    form.addEventListener("submit", async event => {
      event.preventDefault();
      const drawing = { strokes: player.tool ? player.strokes : [] };
      const wrong = form.querySelector(".wrong");
      const button = form.querySelector(".primary");
      button.disabled = true;
      const answer = await this.desk.say({ frame: player.at, words: words.value, drawing });
      button.disabled = false;
      wrong.textContent = answer.ok ? "" : Reviewing.why(answer);
      if (!answer.ok) { words.setAttribute("aria-invalid", "true"); words.focus(); return; }
      rwTyped.forget(form);
      words.removeAttribute("aria-invalid");
      words.value = "";
      take("");
      player.draw([]);
      await this.load();
    });
    paint();
    shown();
  }
};
