/*
 * <script src="https://.../leads/chat.js" data-campaign="ID" async></script>
 *
 * A chat with a digital assistant that answers from a campaign's documents, and says so. Nothing is stored in the browser: the
 * chat lives as long as the page does. With data-into="#place" it stands there, without it a button at the corner opens it.
 * All that anybody said is put into the page as text.
 */
(function () {
  "use strict";
  var script = document.currentScript;
  var root = script.src.replace(/\/leads\/chat\.js.*$/, "");
  var option = function (name) { return script.getAttribute("data-" + name) || ""; };
  var campaign = option("campaign") || new URL(script.src).searchParams.get("campaign");
  var language = option("language") || ((document.documentElement.lang || navigator.language).slice(0, 2) === "zh" ? "zh" : "en");
  var click = option("click") || new URLSearchParams(location.search).get("rw_click") || "";
  var zh = language === "zh";
  var say = zh
    ? { open: "咨询", title: "数字助理", name: "在线助理", label: "数字助理 · 非真人", ask: "请输入您的问题", send: "发送", person: "转人工", forget: "删除对话", again: "重新开始", source: "出处", human: "工作人员", you: "您", typing: "对方正在输入…", lost: "连接中断，正在重试…", gone: "对话已删除。", none: "助理暂时不可用。", form: "留下联系方式", sent: "谢谢！我们会尽快联系您。", withdraw: "撤回并删除", optional: "选填", call: "回电时间", nocall: "不需要回电", page: "第 $1 页", row: "第 $1 行", question: "第 $1 问", "Questions and answers": "问答", price: "价格", "small print": "声明", product: "产品" }
    : { open: "Ask us", title: "Digital assistant", name: "Assistant", label: "Digital assistant · not a person", ask: "Your question", send: "Send", person: "Talk to a person", forget: "Delete this chat", again: "Start a new chat", source: "Source", human: "A person", you: "You", typing: "Somebody is writing…", lost: "The connection is lost. It is tried again.", gone: "This chat was deleted.", none: "The assistant is not here at present.", form: "Be contacted", sent: "Thank you. We will be in touch.", withdraw: "Withdraw and delete", optional: "optional", call: "Call me back", nocall: "No call, please", page: "page $1", row: "row $1", question: "question $1" };

  var style = ":host{all:initial;--a:#4f3fd8;--on:#fff;--ink:#1a1b20;--ink2:#565862;--paper:#fff;--soft:#f1f0ee;--line:#d9d6cf;font:15px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','PingFang SC','Microsoft YaHei','Noto Sans SC Variable',sans-serif;color:var(--ink)}"
    + "@media (prefers-color-scheme:dark){:host(:not([data-theme=light])){--a:#a59bff;--on:#14122b;--ink:#eeeef2;--ink2:#aaadb9;--paper:#1b1c22;--soft:#26272f;--line:#3a3c47}}:host([data-theme=dark]){--a:#a59bff;--on:#14122b;--ink:#eeeef2;--ink2:#aaadb9;--paper:#1b1c22;--soft:#26272f;--line:#3a3c47}"
    + "*{box-sizing:border-box}[hidden]{display:none!important}.box{display:flex;flex-direction:column;height:100%;min-height:0;background:var(--paper);color:var(--ink)}"
    + ".float{position:fixed;right:16px;bottom:84px;width:min(380px,calc(100vw - 32px));height:min(600px,calc(100vh - 110px));border:1px solid var(--line);border-radius:14px;overflow:hidden;box-shadow:0 12px 40px rgb(0 0 0/25%);z-index:2147483000}.float[hidden]{display:none}"
    + ".opener{position:fixed;right:16px;bottom:16px;z-index:2147483000;min-height:52px;padding:0 22px;border:0;border-radius:26px;background:var(--a);color:var(--on);font:inherit;font-weight:600;font-size:16px;cursor:pointer;box-shadow:0 6px 20px rgb(0 0 0/25%)}"
    + ".top{display:flex;align-items:center;gap:10px;padding:10px 14px;border-bottom:1px solid var(--line)}.top svg,.top img{width:38px;height:38px;flex:none;border-radius:50%;background:#d9d5f7}.top div{flex:1;min-width:0}.top strong{display:block;line-height:1.3}.top span{font-size:13px;color:var(--ink2)}"
    + ".talk{flex:1;min-height:0;overflow-y:auto;margin:0;padding:14px;list-style:none;display:flex;flex-direction:column;gap:10px}.talk li{max-width:86%;padding:9px 13px;border-radius:14px;background:var(--soft);overflow-wrap:anywhere;white-space:pre-wrap}.talk li.VISITOR{align-self:flex-end;background:var(--a);color:var(--on)}.talk li.PERSON{border:1px solid var(--a);background:none}.who{display:block;font-size:12px;font-weight:600;color:var(--ink2)}.VISITOR .who{color:inherit}.src{display:block;margin-top:6px;padding-top:6px;border-top:1px solid var(--line);font-size:13px;color:var(--ink2);white-space:normal}"
    + ".note{min-height:20px;padding:0 14px;font-size:13px;color:var(--ink2)}form.ask{display:flex;gap:8px;padding:10px 14px}textarea,input,select{font:inherit;color:inherit;background:var(--paper);border:1px solid #8d8a82;border-radius:9px;padding:9px 11px;width:100%;min-height:44px}form.ask textarea{resize:none;height:44px}"
    + "button{font:inherit;font-weight:600;white-space:nowrap;min-height:44px;padding:0 16px;border-radius:9px;border:1px solid var(--line);background:none;color:inherit;cursor:pointer}button.main{flex:none;background:var(--a);border-color:var(--a);color:var(--on)}.more{display:flex;flex-wrap:wrap;gap:4px;padding:0 10px 10px}.more button{border:0;min-height:36px;padding:0 8px;font-weight:500;font-size:13.5px;color:var(--ink2);text-decoration:underline}"
    + ":focus-visible{outline:3px solid var(--a);outline-offset:2px}form.lead{display:grid;gap:10px;padding:12px 14px;overflow-y:auto;border-top:1px solid var(--line);max-height:70%}form.lead label{display:grid;gap:4px;font-weight:600;font-size:14px}form.lead label.tick{display:flex;gap:8px;font-weight:400;align-items:start}form.lead label.tick input{width:20px;min-height:20px;flex:none}form.lead .bad{color:#b42318;font-size:13.5px;font-weight:500}.trap{position:absolute;left:-9999px}.hid{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}";

  var make = function (tag, props, children) {
    var node = document.createElement(tag);
    Object.keys(props || {}).forEach(function (name) {
      if (name in node && name !== "type") { node[name] = props[name]; } else { node.setAttribute(name, props[name]); }
    });
    (children || []).forEach(function (child) { node.append(child); });
    return node;
  };
  var face = function () {
    var holder = make("div");
    holder.innerHTML = '<svg viewBox="0 0 64 64" role="img"><rect width="64" height="64" fill="#d9d5f7"/><path d="M10 64c2-15 11-21 22-21s20 6 22 21z" fill="#4f3fd8"/><rect x="27" y="36" width="10" height="11" rx="5" fill="#e8b796"/><ellipse cx="32" cy="27" rx="13" ry="15" fill="#f3c7a8"/><path d="M18 27c-1-14 6-19 14-19s16 5 14 19c-3-7-6-10-9-11-5 3-13 3-16 4-1 1-2 3-3 7z" fill="#3a2a24"/><circle cx="27" cy="28" r="1.7" fill="#2a2320"/><circle cx="37" cy="28" r="1.7" fill="#2a2320"/><path d="M27.500 34.500q4.500 3.500 9 0" fill="none" stroke="#a5523c" stroke-width="1.600" stroke-linecap="round"/></svg>';
    var svg = holder.firstChild;
    svg.setAttribute("aria-label", say.label);
    return svg;
  };
  /* The films' own presenter, where one of the cast is; where a page lets no pictures in, the drawn face stays. */
  var wear = function (name) {
    var drawn = top.querySelector("svg");
    if (!name || !drawn) { return; }
    var picture = make("img", { alt: say.label, width: 38, height: 38 });
    picture.onload = function () { drawn.replaceWith(picture); };
    picture.src = root + "/leads/faces/" + encodeURIComponent(name);
  };
  var post = function (what, body) {
    return fetch(root + "/leads/api/" + what, { method: "POST", credentials: "omit", referrerPolicy: "no-referrer", headers: { "Content-Type": "text/plain" }, body: JSON.stringify(Object.assign({ language: language }, body)) })
      .then(function (answer) { return answer.json().then(function (json) { return { ok: answer.ok, status: answer.status, json: json }; }); });
  };

  var host = document.createElement("div");
  var shadow = host.attachShadow({ mode: "open" });
  var place = option("into") ? document.querySelector(option("into")) : null;
  var theme = document.documentElement.getAttribute("data-theme");
  if (theme && theme !== "auto") { host.setAttribute("data-theme", theme); }

  var talk = make("ol", { className: "talk", tabindex: "0", "aria-live": "polite", "aria-label": say.title });
  var note = make("div", { className: "note", role: "status" });
  var words = make("textarea", { id: "words", rows: 1, placeholder: say.ask, maxLength: 4000 });
  var ask = make("form", { className: "ask" }, [make("label", { className: "hid", htmlFor: "words", textContent: say.ask }), words, make("button", { className: "main", textContent: say.send })]);
  var more = make("div", { className: "more" });
  var top = make("div", { className: "top" }, (option("portrait") === "false" ? [] : [face()]).concat([make("div", {}, [make("strong", { textContent: say.name }), make("span", { textContent: say.label })])]));
  var box = make("div", { className: "box" }, [top, talk, note, ask, more]);
  shadow.append(make("style", { textContent: style }), box);

  var token = null;
  var last = 0;
  var socket = null;
  var polling = null;
  var beginning = null;

  var fixed = function (name) { return ["Questions and answers", "price", "small print", "product"].indexOf(name) >= 0 && say[name] || name; };
  var place_of = function (source) {
    var numbered = /^(page|row|question) (\d+)$/.exec(source.place);
    var at = numbered ? say[numbered[1]].replace("$1", numbered[2]) : fixed(source.place);
    return fixed(source.document) + (at ? ", " + at : "");
  };
  var show = function (chat) {
    chat.said.forEach(function (item) {
      if (item.n <= last) { return; }
      last = item.n;
      var line = make("li", { className: item.who }, [make("span", { className: "who", textContent: item.who === "VISITOR" ? say.you : item.who === "PERSON" ? say.human : say.title }), item.words]);
      (item.sources || []).forEach(function (source) {
        line.append(make("span", { className: "src", textContent: say.source + ": " + place_of(source) }));
      });
      line.setAttribute("data-n", item.n);
      talk.append(line);
      note.textContent = "";
    });
    talk.scrollTop = talk.scrollHeight;
    ask.hidden = chat.state === "CLOSED";
    again.hidden = !ask.hidden;
    person.hidden = ask.hidden;
  };
  var gone = function (text) {
    token = null;
    last = 0;
    note.textContent = text;
    if (socket) { socket.close(); }
    socket = null;
    clearInterval(polling);
    polling = null;
  };
  var hear = function (message) {
    if (message.type === "said") { show(message); }
    else if (message.type === "typing") { note.textContent = say.typing; setTimeout(function () { if (note.textContent === say.typing) { note.textContent = ""; } }, 4000); }
    else if (message.type === "gone") { gone(say.gone); }
  };
  /* Where no socket comes through, the page asks every two seconds. */
  var poll = function () {
    if (polling || !token) { return; }
    polling = setInterval(function () {
      post("after", { token: token, after: last }).then(function (answer) {
        if (answer.ok) { show(answer.json); } else if (answer.status === 404) { gone(say.gone); }
      }).catch(function () { note.textContent = say.lost; });
    }, 2000);
  };
  var connect = function () {
    if (!("WebSocket" in window) || option("socket") === "false") { return poll(); }
    var opened = false;
    var mine;
    try { socket = mine = new WebSocket(root.replace(/^http/, "ws") + "/leads/socket"); } catch (e) { return poll(); }
    socket.onopen = function () {
      opened = true;
      clearInterval(polling);
      polling = null;
      note.textContent = "";
      mine.send(JSON.stringify({ do: "open", token: token, after: last }));
    };
    socket.onmessage = function (event) { hear(JSON.parse(event.data)); };
    socket.onclose = function () {
      if (socket !== mine) { return; }
      socket = null;
      if (!token) { return; }
      poll();
      if (opened) { setTimeout(connect, 3000); }
    };
  };
  var begin = function () {
    beginning = beginning || post("begin", { campaign: campaign, language: language, click: click }).then(function (answer) {
      if (!answer.ok) { note.textContent = say.none; ask.hidden = true; beginning = null; return; }
      token = answer.json.token;
      wear(answer.json.face);
      show(answer.json.chat);
      connect();
    }).catch(function () { note.textContent = say.none; beginning = null; });
    return beginning;
  };
  var send = function (what, body) {
    if (socket && socket.readyState === 1) {
      socket.send(JSON.stringify(Object.assign({ do: what }, body)));
      return Promise.resolve();
    }
    return post(what, Object.assign({ token: token, after: last }, body)).then(function (answer) {
      if (answer.ok) { show(answer.json); } else { note.textContent = answer.json.detail || say.lost; }
    }).catch(function () { note.textContent = say.lost; });
  };
  ask.addEventListener("submit", function (event) {
    event.preventDefault();
    var text = words.value.trim();
    if (text) {
      begin().then(function () { return token ? send("say", { words: text }) : 0; });
      words.value = "";
    }
  });
  var told = 0;
  words.addEventListener("input", function () {
    if (socket && socket.readyState === 1 && Date.now() - told > 2500) {
      told = Date.now();
      socket.send('{"do":"typing"}');
    }
  });
  words.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); ask.requestSubmit(); }
  });
  var button = function (text, act) { var b = make("button", { type: "button", textContent: text }); b.addEventListener("click", act); more.append(b); return b; };
  var again = button(say.again, function () { gone(""); talk.replaceChildren(); beginning = null; ask.hidden = false; again.hidden = true; begin().then(function () { words.focus(); }); });
  again.hidden = true;
  var person = button(say.person, function () { begin().then(function () { return token ? send("person", {}) : 0; }); });

  /* The form: on the campaign's own page it stands beside the chat, elsewhere it opens here. */
  var form = null;
  var field = function (f) {
    var input = f.type === "textarea" ? make("textarea", { rows: 2 }) : make("input", { type: f.type });
    input.name = f.name;
    input.autocomplete = f.autocomplete;
    input.maxLength = f.longest;
    return make("label", {}, [f.label + (f.required ? "" : " (" + say.optional + ")"), input, make("span", { className: "bad", role: "alert", "data-wrong": f.name })]);
  };
  var openForm = function () {
    if (form) { form.remove(); form = null; return; }
    post("fields", { campaign: campaign, language: language }).then(function (answer) {
      if (!answer.ok) { note.textContent = say.none; return; }
      var view = answer.json;
      form = make("form", { className: "lead", noValidate: true }, view.fields.map(field));
      if (view.slots.length) {
        form.append(make("label", {}, [say.call, make("select", { name: "call" }, [make("option", { value: "", textContent: say.nocall })].concat(view.slots.map(function (s) { return make("option", { value: s.at, textContent: s.label }); }))), make("span", { className: "bad", role: "alert", "data-wrong": "call" })]));
      }
      form.append(make("div", { className: "trap", "aria-hidden": "true" }, [make("input", { name: "website", tabIndex: -1, autocomplete: "off" })]),
        make("label", { className: "tick" }, [make("input", { type: "checkbox", name: "consent", value: "true" }), make("span", { textContent: view.consent })]),
        make("span", { className: "bad", role: "alert", "data-wrong": "consent" }), make("span", { className: "bad", role: "alert", "data-wrong": "" }),
        make("button", { className: "main", textContent: say.send }));
      form.addEventListener("submit", function (event) { event.preventDefault(); sendForm(view.stamp); });
      box.insertBefore(form, ask);
      form.querySelector("input, textarea").focus();
    });
  };
  var sendForm = function (stamp) {
    var fields = { stamp: stamp };
    new FormData(form).forEach(function (value, name) { fields[name] = value; });
    post("form", { campaign: campaign, language: language, token: token || "", click: click, fields: fields }).then(function (answer) {
      form.querySelectorAll("[data-wrong]").forEach(function (place) { place.textContent = ""; });
      if (answer.ok) {
        form.remove();
        form = null;
        note.replaceChildren(say.sent + " ", make("a", { href: root + "/leads/withdraw/" + answer.json.withdraw, textContent: say.withdraw, target: "_blank", rel: "noopener" }));
        return;
      }
      (answer.json.violations || [{ field: "", message: answer.json.detail }]).forEach(function (v) {
        (form.querySelector('[data-wrong="' + v.field + '"]') || form.querySelector('[data-wrong=""]')).textContent = v.message;
      });
      var first = form.querySelector('[name="' + ((answer.json.violations || [{}])[0].field || "consent") + '"]');
      if (first) { first.focus(); }
    });
  };
  if (!option("form")) { button(say.form, openForm); }
  button(say.forget, function () {
    if (token) { post("forget", { token: token }).then(function () { gone(say.gone); talk.replaceChildren(); beginning = null; }); }
  });

  /* On the campaign's own page the form carries the chat that led to it. */
  var own = option("form") ? document.querySelector(option("form")) : null;
  if (own) {
    var bad = own.querySelector('[aria-invalid="true"]');
    if (bad) { bad.focus(); }
    own.addEventListener("submit", function () {
      /* Where a page jumps to a place of it, browsers take the focus away. */
      own.action = own.action.replace(/#.*$/, "");
      var hidden = own.querySelector("[name=chat]") || own.appendChild(make("input", { type: "hidden" }));
      hidden.setAttribute("type", "hidden");
      hidden.name = "chat";
      hidden.value = token || "";
    });
  }

  var start = function () {
    if (place) {
      host.style.cssText = "display:block;height:100%";
      place.replaceChildren(host);
      begin();
      return;
    }
    var opener = make("button", { type: "button", className: "opener", textContent: say.open, "aria-expanded": "false" });
    box.classList.add("float");
    box.hidden = true;
    opener.addEventListener("click", function () {
      box.hidden = !box.hidden;
      opener.setAttribute("aria-expanded", String(!box.hidden));
      if (!box.hidden) { begin(); words.focus(); }
    });
    shadow.append(opener);
    document.body.append(host);
  };
  if (document.readyState === "loading") { document.addEventListener("DOMContentLoaded", start); } else { start(); }
})();
