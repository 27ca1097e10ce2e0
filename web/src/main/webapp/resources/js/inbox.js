/* The shared inbox: the server says which chat moved, the page asks for what it shows. What visitors wrote is put in as text. */
(() => {
  const by = id => document.getElementById(id);
  let box, api, open = null, shown = "", typedAt = 0, mine = false, telling = false;
  const told = new Set();
  const word = name => box.getAttribute("data-words-" + name) || name;

  const make = (tag, className, text) => {
    const node = document.createElement(tag);
    node.className = className || "";
    node.textContent = text || "";
    return node;
  };
  const time = at => new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" }).format(new Date(at));
  const get = async path => {
    const answer = await fetch(api + path, { headers: { Accept: "application/json" } });
    return answer.ok ? answer.json() : null;
  };
  const post = (path, body) => fetch(`${api}/${open}/${path}`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body || {}) });

  const filled = (name, ...values) => values.reduce((text, value) => text.replace("{}", () => value), word(name));

  /* Each is shown once, whichever page shows it. */
  const notices = async () => {
    if (telling) { return; }
    telling = true;
    const news = (await get("/notices").catch(() => null)) || [];
    telling = false;
    for (const notice of news.filter(one => !told.has(one.id))) {
      told.add(notice.id);
      rwToast(notice.kind === "GIVEN" ? filled("given", notice.by, notice.name)
        : notice.by === notice.to ? filled("taken", notice.by, notice.name) : filled("passed", notice.by, notice.name, notice.to));
      fetch(`${api}/notices/${notice.id}`, { method: "DELETE" });
    }
  };

  const answers = row => (row.state === "PERSON" ? row.assignee : row.assignee && row.state === "WAITING" ? `${word(row.state)}: ${row.assignee}` : word(row.state));

  const list = async () => {
    notices();
    const asked = mine;
    const rows = await get(mine ? "?mine=true" : "");
    if (!rows || asked !== mine) { return; }
    by("no-chats").hidden = rows.length > 0;
    by("no-chats").textContent = word(mine ? "none-mine" : "none");
    by("chats").replaceChildren(...rows.map(row => {
      const item = make("li");
      const button = make("button", "chat-row");
      button.type = "button";
      button.dataset.chat = row.id;
      button.ariaCurrent = String(row.id === open);
      const head = make("span", "row between");
      head.append(make("strong", "", row.name), make("span", "small muted", time(row.lastAt)));
      const foot = make("span", "row between");
      foot.append(make("span", "small muted", row.campaign), make("span", "chip chat-" + row.state, answers(row)));
      button.append(head, make("span", "last", row.last), foot);
      button.addEventListener("click", () => choose(row.id));
      item.append(button);
      return item;
    }));
  };

  const fixed = name => (["Questions and answers", "price", "small print", "product"].includes(name) ? word("of-" + name.replaceAll(" ", "-").toLowerCase()) : name);
  const placed = source => {
    const numbered = /^(page|row|question) (\d+)$/.exec(source.place);
    const at = numbered ? word(numbered[1]).replace("$1", numbered[2]) : fixed(source.place);
    return fixed(source.document) + (at ? ", " + at : "");
  };

  const facts = chat => chat.leads.flatMap(lead => [
    ...Object.entries(lead.given).map(([name, value]) => [word(name), value]),
    ...(lead.callAt ? [[word("call"), new Date(lead.callAt).toLocaleString(document.documentElement.lang)]] : []),
  ]);

  const thread = async () => {
    if (!open) { return; }
    const id = open;
    const chat = await get("/" + id);
    if (id !== open) { return; }
    if (!chat) { choose(null); return; }
    const name = chat.leads[0] && (chat.leads[0].given.NAME || chat.leads[0].given.EMAIL);
    by("thread-name").textContent = name || chat.name;
    by("thread-about").textContent = chat.campaign + " · " + answers(chat);
    by("lead-facts").replaceChildren(...facts(chat).map(([label, value]) => {
      const fact = make("div");
      fact.append(make("dt", "", label), make("dd", "", value));
      return fact;
    }));
    const talk = by("talk");
    const atEnd = shown !== id || talk.scrollHeight - talk.scrollTop - talk.clientHeight < 60;
    talk.replaceChildren(...chat.said.map(said => {
      const line = make("li", said.who);
      const who = said.who === "VISITOR" ? word("visitor") : said.who === "PERSON" ? chat.assignee : word("digital");
      line.append(make("span", "small who", who + " · " + time(said.at)), make("span", "said", said.words));
      (said.sources || []).forEach(s => line.append(make("span", "small source", `${word("source")}: ${placed(s)}`)));
      return line;
    }));
    if (atEnd) { talk.scrollTop = talk.scrollHeight; }
    shown = id;
    const canned = by("canned");
    canned.parentElement.hidden = chat.canned.length === 0;
    canned.replaceChildren(canned.options[0], ...chat.canned.map(text => new Option(text.slice(0, 80), text)));
    const assign = by("assign");
    const others = chat.colleagues.filter(one => one.login !== chat.assignee);
    assign.hidden = chat.state === "CLOSED" || others.length === 0;
    if (others.map(one => one.login).join() !== [...assign.options].slice(1).map(one => one.value).join()) {
      assign.replaceChildren(assign.options[0], ...others.map(one => new Option(one.name, one.login)));
    }
    by("take").hidden = chat.state === "CLOSED" || (chat.state === "PERSON" && chat.assignee === box.dataset.me);
    by("give-back").hidden = chat.state !== "PERSON" && chat.state !== "WAITING";
    by("close-chat").hidden = chat.state === "CLOSED";
    by("reply").hidden = chat.state === "CLOSED";
  };

  const choose = id => {
    open = id;
    by("typing").textContent = "";
    by("words").name = "reply-" + id; // what is half-typed in one chat is not said in another
    by("words").value = "";
    if (id) { rwTyped.restore([by("reply")]); }
    by("thread").hidden = !id;
    by("no-thread").hidden = Boolean(id);
    box.classList.toggle("has-thread", Boolean(id));
    document.querySelectorAll(".chat-row").forEach(row => { row.ariaCurrent = String(row.dataset.chat === id); });
    history.replaceState(null, "", id ? "#" + id : location.pathname);
    thread();
  };

  const act = (what, body) => async () => {
    const answer = await post(what, body);
    if (!answer.ok) { rwToast((await answer.json()).detail); }
    thread();
    list();
  };

  const follow = () => {
    const source = new EventSource(api + "/events");
    source.addEventListener("moved", event => {
      list();
      if (event.data === "" || event.data === open) { thread(); }
    });
    source.addEventListener("typing", event => {
      if (event.data === open) {
        by("typing").textContent = word("typing");
        setTimeout(() => { by("typing").textContent = ""; }, 4000);
      }
    });
    source.addEventListener("error", () => { by("typing").textContent = word("lost"); });
    source.addEventListener("open", () => { by("typing").textContent = ""; list(); thread(); });
  };

  document.addEventListener("DOMContentLoaded", () => {
    box = by("inbox");
    api = box.dataset.api;
    by("take").addEventListener("click", act("take"));
    by("give-back").addEventListener("click", act("give-back"));
    by("close-chat").addEventListener("click", act("close"));
    by("assign").addEventListener("change", event => {
      const to = event.target.value;
      event.target.value = "";
      if (to) { act("assign", { to })(); }
    });
    document.querySelectorAll("[data-whose]").forEach(button => button.addEventListener("click", () => {
      mine = button.dataset.whose === "mine";
      document.querySelectorAll("[data-whose]").forEach(one => one.setAttribute("aria-pressed", String(one === button)));
      list();
    }));
    by("back").addEventListener("click", () => choose(null));
    by("canned").addEventListener("change", event => {
      by("words").value = event.target.value;
      event.target.value = "";
      by("words").focus();
    });
    by("words").addEventListener("input", () => {
      if (Date.now() - typedAt > 2500) {
        typedAt = Date.now();
        post("typing");
      }
    });
    by("words").addEventListener("keydown", event => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        by("reply").requestSubmit();
      }
    });
    by("reply").addEventListener("submit", async event => {
      event.preventDefault();
      event.stopPropagation();
      const text = by("words").value.trim();
      if (text) {
        const answer = await post("reply", { words: text });
        if (answer.ok) { by("words").value = ""; rwTyped.keep(by("words")); } else { rwToast((await answer.json()).detail); }
        thread();
      }
    });
    follow();
    if (location.hash.length > 10) { choose(location.hash.slice(1)); }
  });
})();
