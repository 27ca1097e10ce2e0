/* What every page has: how it looks to this person, search, shortcuts, toasts, and a line while something is at work. */
(() => {
  const keep = (name, value) => { document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=31536000; samesite=lax`; };
  keep("rw_zone", Intl.DateTimeFormat().resolvedOptions().timeZone);

  const nextTheme = () => {
    const dark = getComputedStyle(document.documentElement).colorScheme === "dark"
      || (document.documentElement.dataset.theme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
    document.documentElement.dataset.theme = dark ? "light" : "dark";
    keep("rw_theme", document.documentElement.dataset.theme);
  };

  const dialog = id => document.getElementById(id);
  /* The value of a button that is no input is for the server. */
  const named = button => button.matches("input") ? button.value : button.textContent.trim();
  const nav = () => [...document.querySelectorAll(".rail nav a")];

  /* Search: pages at once, campaigns when the server has answered; the last question wins. */
  let question = 0;
  const shown = entries => {
    const list = dialog("palette-found");
    list.replaceChildren(...entries.map((entry, i) => {
      const item = document.createElement("li");
      item.id = "found-" + i;
      item.role = "option";
      item.ariaSelected = String(i === 0);
      item.dataset.to = entry.to;
      const name = document.createElement("span");
      name.textContent = entry.name;
      const kind = document.createElement("span");
      kind.className = "muted small";
      kind.textContent = entry.kind;
      item.append(name, kind);
      return item;
    }));
    dialog("palette-nothing").hidden = entries.length > 0;
    dialog("palette-words").setAttribute("aria-activedescendant", entries.length ? "found-0" : "");
  };
  const search = async () => {
    const mine = ++question;
    const input = dialog("palette-words");
    const words = input.value.trim().toLowerCase();
    const pages = nav().filter(link => link.textContent.toLowerCase().includes(words))
      .map(link => ({ name: link.textContent.trim(), kind: "", to: link.href }));
    shown(pages);
    if (words) {
      const answer = await fetch(`${input.dataset.url}?q=${encodeURIComponent(words)}`);
      if (answer.ok && mine === question) {
        const found = await answer.json();
        shown([...found.map(c => ({ name: c.name, kind: c.status, to: c.page })), ...pages]);
      }
    }
  };
  const move = by => {
    const items = [...dialog("palette-found").children];
    const at = items.findIndex(item => item.ariaSelected === "true");
    const to = items[(at + by + items.length) % items.length];
    if (to) {
      items.forEach(item => { item.ariaSelected = String(item === to); });
      to.scrollIntoView({ block: "nearest" });
      dialog("palette-words").setAttribute("aria-activedescendant", to.id);
    }
  };
  const openPalette = () => {
    dialog("palette").showModal();
    dialog("palette-words").value = "";
    search();
  };
  const openKeys = () => {
    const list = dialog("keys-list");
    [...list.querySelectorAll(".made")].forEach(old => old.remove());
    const add = (keys, what) => {
      const term = document.createElement("dt");
      term.className = "made";
      keys.forEach(key => { const k = document.createElement("kbd"); k.textContent = key; term.append(k, " "); });
      const said = document.createElement("dd");
      said.className = "made";
      said.textContent = what;
      list.append(term, said);
    };
    nav().filter(link => link.dataset.key).forEach(link => add(["g", link.dataset.key], link.textContent.trim()));
    document.querySelectorAll("[data-shortcut]").forEach(button => add([button.dataset.shortcut], named(button) || button.ariaLabel));
    dialog("keys-help").showModal();
  };

  /* What every page can say of itself. */
  const told = name => dialog("content").dataset[name];

  /* Toasts: good news goes by itself unless somebody is at it, bad news stays; rwToast(text, {undo}) offers a way back. */
  const leave = toast => setTimeout(() => (toast.matches(":hover, :focus-within") ? leave(toast) : toast.remove()), 6000);
  window.rwToast = (text, options = {}) => {
    const toast = document.createElement("div");
    toast.className = "toast " + (options.bad ? "bad" : "good");
    toast.append(Object.assign(document.createElement("span"), { textContent: text }));
    if (options.undo) {
      const back = Object.assign(document.createElement("button"), { type: "button", className: "link", textContent: options.undoLabel || "Undo" });
      back.addEventListener("click", () => { toast.remove(); options.undo(); });
      toast.append(back);
    }
    if (options.to) toast.append(Object.assign(document.createElement("a"), { href: options.to, target: "_blank", textContent: options.toLabel }));
    dialog("toasts").append(toast);
    if (!options.bad) leave(toast);
  };

  /* Whoever was signed out meanwhile comes in again beside this page, which keeps what was typed on it. */
  window.rwSignedOut = () => {
    const here = encodeURIComponent(location.pathname + location.search);
    if (!document.querySelector(".toast a[target]")) window.rwToast(told("signedOut"), { bad: true, to: `${told("door")}?to=${here}`, toLabel: told("signIn") });
  };

  /* A part of the page that did not come, and by which number the log tells why. */
  const lost = event => {
    const number = /^[0-9a-f-]{36}$/.exec((event.errorMessage || "").trim());
    const failed = number ? `${told("failed")} ${told("number")} ${number}` : told("failed");
    window.rwToast(event.status === "httpError" && !event.responseCode ? told("unreached") : failed, { bad: true });
  };

  /* What this page did when it was sent, and can take back. */
  const offerUndo = () => document.querySelectorAll("form.undoing").forEach(form => {
    const back = form.querySelector("[type=submit]");
    if (form.dataset.said) window.rwToast(form.dataset.said, { undoLabel: back.value, undo: () => back.click() });
  });

  /* A line at the top while a form or a part of the page is on its way for longer than a moment. */
  let waiting = 0;
  const working = on => {
    clearTimeout(waiting);
    if (on) waiting = setTimeout(() => { dialog("working").hidden = false; }, 250);
    else dialog("working").hidden = true;
  };
  window.rwWorking = working;

  let lead = 0;
  const typing = target => target.matches("input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable]");
  document.addEventListener("keydown", event => {
    const palette = dialog("palette");
    if (!palette) return;
    if (event.key === "k" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      openPalette();
    } else if (palette.open) {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); move(event.key === "ArrowDown" ? 1 : -1); }
      if (event.key === "Enter") {
        event.preventDefault();
        const chosen = palette.querySelector("[aria-selected=true]");
        if (chosen) location.href = chosen.dataset.to;
      }
    } else if (rwLetters() && !document.querySelector("dialog[open]") && !typing(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const link = Date.now() - lead < 1200 && nav().find(a => a.dataset.key === event.key);
      const button = document.querySelector(`[data-shortcut="${CSS.escape(event.key)}"]:not([disabled])`);
      if (link) link.click();
      else if (event.key === "g") lead = Date.now();
      else if (event.key === "?") openKeys();
      else if (event.key === "/") { event.preventDefault(); openPalette(); }
      else if (button) { event.preventDefault(); button.click(); }
    }
  });
  document.addEventListener("click", event => {
    const button = event.target.closest("[data-palette], [data-keys], [data-theme-next], [data-lang-next], #palette-found li");
    if (!button) return;
    if (button.dataset.palette) openPalette();
    if (button.dataset.keys) openKeys();
    if (button.dataset.themeNext) nextTheme();
    if (button.dataset.langNext) { keep("rw_lang", button.dataset.langNext); location.reload(); }
    if (button.dataset.to) location.href = button.dataset.to;
  });
  /* What is said of a field is told with it; the first that is wrong is where one goes on typing. */
  const INPUT = "input:not([type=hidden], [type=submit], [type=button]), select, textarea";
  const describe = () => {
    const wrong = [...document.querySelectorAll(".field")].filter(field => {
      const input = field.querySelector(INPUT);
      const told = [...field.querySelectorAll(".hint, .wrong")].filter(words => words.textContent.trim());
      if (!input || !told.length) return false;
      told.forEach((words, i) => { words.id ||= `${input.id || Math.random().toString(36).slice(2)}-told-${i}`; });
      const before = (input.getAttribute("aria-describedby") || "").split(" ").filter(Boolean);
      input.setAttribute("aria-describedby", [...new Set([...before, ...told.map(words => words.id)])].join(" "));
      const bad = told.some(words => words.classList.contains("wrong"));
      if (bad) input.setAttribute("aria-invalid", "true");
      return bad;
    });
    const at = document.activeElement;
    if (wrong.length && (!at || !at.matches("input, select, textarea"))) wrong[0].querySelector(INPUT).focus();
  };
  /* A file that the server would not take is told beside its field and sent nowhere. */
  document.addEventListener("change", event => {
    const input = event.target;
    if (!input.dataset.mostBytes) return;
    const field = input.closest(".field");
    field.querySelectorAll(":scope > .wrong").forEach(old => old.remove());
    input.removeAttribute("aria-invalid");
    if (![...input.files].some(file => file.size > Number(input.dataset.mostBytes))) return;
    event.stopImmediatePropagation();
    input.value = "";
    const words = Object.assign(document.createElement("span"), { className: "wrong", textContent: input.dataset.tooLarge });
    words.setAttribute("role", "alert");
    field.append(words);
    describe();
  }, true);

  /* What cannot be taken back is asked once more. Whoever leaves the question leaves everything as it is. */
  let meant = null;
  document.addEventListener("click", event => {
    const button = event.target.closest("[data-sure]");
    if (!button || button === meant) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const question = dialog("sure");
    dialog("sure-question").textContent = button.dataset.sure;
    dialog("sure-yes").textContent = button.dataset.sureYes || button.title || named(button);
    dialog("sure-yes").onclick = () => {
      question.close();
      meant = button;
      button.click();
      meant = null;
    };
    question.showModal();
  }, true);

  const A_WHILE = 8000;
  document.addEventListener("submit", event => {
    if (event.defaultPrevented || event.target.method === "dialog") return;
    if (event.target.dataset.going) {
      event.preventDefault();
      return;
    }
    event.target.dataset.going = "true";
    setTimeout(() => delete event.target.dataset.going, A_WHILE);
    working(true);
  });
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-going]").forEach(form => delete form.dataset.going);
    working(false);
  });
  document.addEventListener("DOMContentLoaded", () => {
    dialog("palette-words")?.addEventListener("input", search);
    document.querySelectorAll(".toast.good").forEach(leave);
    offerUndo();
    describe();
    if (window.faces) faces.ajax.addOnEvent(event => {
      working(event.status === "begin");
      if (event.status === "success") describe();
    });
    // A part of a page that waited too long is found again with the whole of it; what was typed saves itself where it may be long.
    if (window.faces) faces.ajax.addOnError(event => {
      if (/ViewExpired/.test(event.errorName || "")) location.replace(told("address"));
      else if (!event.source?.dataset?.tells) lost(event);
    });
  });
})();
