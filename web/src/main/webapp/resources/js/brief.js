/*
 * A brief saves itself while somebody types: small changes go to the server a moment after the last key, one request at a
 * time. What is not yet there is kept in this browser too, so that neither a lost connection nor a session that ended loses
 * a letter. Links and buttons of the flow wait until all is saved.
 */
function rwBriefAddress() {
  const form = document.getElementById("brief");
  const to = `${form.dataset.page}?draft=${form.elements.draft.value}&step=${form.elements.step.value}`;
  if (!location.search.includes(form.elements.draft.value)) history.replaceState(null, "", to);
}
(() => {
  const form = document.getElementById("brief");
  const base = JSON.parse(form.elements.base.value);
  const keep = "rw-draft-" + form.elements.draft.value;
  const said = document.getElementById("saved");
  let changed = {};
  let timer = 0;
  let going = null;
  let leaving = false;
  let tried = false;

  const say = word => { said.textContent = said.dataset[word]; said.classList.toggle("trouble", !["saved", "saving"].includes(word)); };
  const store = () => {
    try {
      if (Object.keys(changed).length) localStorage.setItem(keep, JSON.stringify(changed));
      else localStorage.removeItem(keep);
    } catch (full) { /* private windows keep nothing; the server still does */ }
  };

  const signedOut = () => {
    const note = document.getElementById("signed-out");
    note.querySelector("span").textContent = said.dataset.out;
    note.querySelector("a").href = `${form.dataset.signIn}?to=${encodeURIComponent(`${form.dataset.page}?draft=${form.elements.draft.value}&step=${form.elements.step.value}`)}`;
    note.hidden = false;
    say("out");
  };

  const put = sent => fetch(form.dataset.drafts + form.elements.draft.value, {
    method: "PUT",
    keepalive: true,
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ base: Object.fromEntries(Object.keys(sent).map(field => [field, base[field] || ""])), fields: sent }),
  });

  const taken = (sent, answer) => {
    const apart = new Set(answer.conflicts.map(conflict => conflict.field));
    Object.keys(sent).filter(field => !apart.has(field)).forEach(field => {
      base[field] = sent[field];
      if (changed[field] === sent[field]) delete changed[field];
    });
    form.elements.base.value = JSON.stringify(base);
    store();
    document.getElementById("apart").hidden = apart.size === 0;
    rwBriefAddress();
    say("saved");
    return apart.size === 0;
  };

  const saveOnce = async () => {
    const sent = { ...changed };
    if (!Object.keys(sent).length) return true;
    say("saving");
    try {
      const answer = await put(sent);
      if (answer.status === 401) { signedOut(); return false; }
      if (!answer.ok) { say("refused"); return false; }
      return taken(sent, await answer.json());
    } catch (lost) {
      say("offline");
      timer = setTimeout(save, 5000);
      return false;
    }
  };

  /* One at a time; whoever asks meanwhile gets the answer of a run that began after they asked. */
  const save = () => {
    clearTimeout(timer);
    const run = (going || Promise.resolve()).then(saveOnce);
    const mine = run.finally(() => { if (going === mine) going = null; });
    going = mine;
    return mine;
  };

  let renewing = 0;
  const renew = async id => {
    const mine = ++renewing;
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected || mine !== renewing) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(id);
    const focused = document.activeElement && document.activeElement.value;
    if (fresh) Idiomorph.morph(document.getElementById(id), fresh);
    document.querySelectorAll(`#${id} input`).forEach(input => { if (input.type !== "text") input.checked = input.hasAttribute("checked"); });
    if (document.activeElement === document.body && focused) form.querySelector(`#${id} input[value="${CSS.escape(focused)}"]`)?.focus();
  };

  const all = selector => [...form.querySelectorAll(selector)];
  const textOf = input => {
    if (input.dataset.field) return [input.dataset.field, input.value];
    const group = input.dataset.group;
    if (group) return [group, all(`[data-group="${CSS.escape(group)}"]:checked`).map(each => each.value).join(",")];
    return [input.dataset.out, all("[data-out]:not(:checked)").map(each => each.value).join(",")];
  };
  const touched = event => {
    const input = event.target;
    if (!input.matches("[data-field], [data-group], [data-out]")) return;
    const last = input.type === "checkbox" && ["shapes", "lengths"].includes(input.dataset.group)
      && !all(`[data-group="${input.dataset.group}"]:checked`).length;
    if (last) { input.checked = true; return; } // one of each there must be
    const [field, text] = textOf(input);
    if (text === (base[field] || "")) delete changed[field];
    else changed[field] = text;
    if (Object.keys(changed).length) say("saving");
    input.closest(".field")?.querySelector(".guess")?.remove();
    store();
    clearTimeout(timer);
    timer = setTimeout(async () => {
      if (await save() && input.dataset.renews) await renew(input.dataset.renews);
    }, input.matches("[type=checkbox], [type=radio], [type=hidden], select") ? 0 : 500);
  };

  form.addEventListener("input", touched);
  form.addEventListener("change", touched);
  form.addEventListener("keydown", event => {
    const input = event.target;
    if (event.key !== "Enter" || !input.matches("input:not([type=submit]):not([type=button]):not([type=file])")) return;
    event.preventDefault();
    const own = input.dataset.field && form.querySelector(`[data-enter="${CSS.escape(input.dataset.field)}"]`);
    (own || document.getElementById("next") || document.getElementById("create")).click();
  });

  /* Double clicks submit once, and not before everything is saved. */
  form.addEventListener("submit", async event => {
    if (leaving) { event.preventDefault(); return; }
    const button = event.submitter;
    if (!tried && (going || Object.keys(changed).length)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      const saved = await save();
      tried = saved || !document.getElementById("apart").hidden; // where two differ, the answer shows both
      if (tried) form.requestSubmit(button);
      else window.rwWorking(false);
      return;
    }
    tried = false;
    leaving = true;
  }, true);
  document.addEventListener("click", async event => {
    const link = event.target.closest("a[data-flow]");
    if (!link || event.metaKey || event.ctrlKey || !(going || Object.keys(changed).length)) return;
    event.preventDefault();
    if (await save()) location.href = link.href;
  });
  addEventListener("pagehide", () => { if (Object.keys(changed).length) put(changed).catch(() => {}); });
  addEventListener("pageshow", event => {
    leaving = false;
    if (event.persisted) location.reload(); // another step may have changed what this one shows
  });
  addEventListener("online", save);

  if (form.dataset.kept === "true") rwBriefAddress(); // after a form that led nowhere, so that a reload sends nothing twice

  /* What an earlier visit could not send is typed again. */
  try {
    const left = JSON.parse(localStorage.getItem(keep) || "{}");
    Object.entries(left).filter(([field]) => !form.elements["theirs." + field]).forEach(([field, text]) => { // else they choose first
      const input = form.querySelector(`[data-field="${CSS.escape(field)}"]`);
      if (input) input.value = text;
      if (text !== (base[field] || "")) changed[field] = text;
    });
    if (Object.keys(changed).length) save();
    store();
  } catch (unreadable) { localStorage.removeItem(keep); }

  all("details").forEach(more => { more.open = more.dataset.open === "true" || Boolean(more.querySelector("[aria-invalid=true], .wrong:not(:empty)")); });
  /* What the library has of a chosen file is written into the brief as if it were typed. */
  const write = (field, text) => {
    const input = form.querySelector(`[data-field="${CSS.escape(field)}"]`);
    input.value = text;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const idsOf = field => form.querySelector(`[data-field="${CSS.escape(field)}"]`).value.split(",").filter(Boolean);
  const takers = new Map(all("[data-into]").map(input => {
    const { into, many } = input.dataset;
    return [input.id, RwUploads(input, asset => write(into, many ? [...new Set([...idsOf(into), asset.id])].join(",") : asset.id))];
  }));
  form.addEventListener("click", event => {
    const button = event.target.closest("[data-removes]");
    if (!button) return;
    const before = idsOf("product.photos");
    write("product.photos", before.filter(id => id !== button.dataset.removes).join(","));
    window.rwToast(button.dataset.gone, { undoLabel: button.dataset.undo, undo: () => write("product.photos", before.join(",")) });
  });
  const drop = document.getElementById("drop");
  if (drop) ["dragover", "dragleave", "drop"].forEach(kind => drop.addEventListener(kind, event => {
    event.preventDefault();
    drop.classList.toggle("over", kind === "dragover");
    if (kind === "drop") takers.get("files")(event.dataTransfer.files);
  }));
  const first = form.querySelector("[aria-invalid=true]") || form.querySelector(".field .wrong:not(:empty)");
  if (first) (first.matches("input, textarea") ? first : first.closest(".field").querySelector("input, textarea, select") || first).focus();
})();
