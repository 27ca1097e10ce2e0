/*
 * What is being typed is kept in this tab until the server has it: a session that ended, a page that waited too long and a lost
 * connection take nothing away. Each form of each page has a slot, by who types there and by the page's address; when the page
 * is opened again, it stands in its fields as before. Passwords and files are not kept. A form with [data-typed=own] looks after
 * itself, one without an address of its own, which a script sends, says [data-typed=kept] and is forgotten by rwTyped.forget.
 */
window.rwTyped = (() => {
  const PREFIX = "rw_typed:";
  const LAST = "rw_last";
  const FIELDS = "input:not([type=hidden], [type=password], [type=file], [type=submit], [type=button], [type=range]), textarea, select";
  const main = () => document.getElementById("content");
  const isPage = () => Boolean(main()?.dataset.who || document.querySelector("form[data-typed=kept]"));

  const get = key => { try { return JSON.parse(sessionStorage.getItem(key)); } catch { return null; } };
  const set = (key, value) => {
    try { value ? sessionStorage.setItem(key, JSON.stringify(value)) : sessionStorage.removeItem(key); } catch { /* it lasts as long as the page */ }
  };
  const slots = () => Object.keys(sessionStorage).filter(key => key.startsWith(PREFIX));
  const address = () => main()?.dataset.address || location.pathname + location.search;
  const slot = form => `${PREFIX}${main()?.dataset.who || ""}:${address()}#${form.id}`;
  const isKept = form => Boolean(form?.id) && form.dataset.typed !== "own"
    && (form.dataset.typed === "kept" || (form.method === "post" && Boolean(main()?.dataset.who)));

  const nameOf = field => {
    const name = field.name || field.id || field.dataset.part || field.dataset.field || "";
    return field.type === "checkbox" ? `${name}=${field.value}` : name;
  };
  const named = (form, name) => [...form.elements].filter(field => field.matches(FIELDS) && nameOf(field) === name);
  const valueOf = (form, name, as = "") => {
    const fields = named(form, name);
    const [first] = fields;
    if (!first) return null;
    if (first.type === "checkbox") return String(first[as ? "defaultChecked" : "checked"]);
    if (first.type === "radio") return fields.find(field => field[as ? "defaultChecked" : "checked"])?.value ?? "";
    if (first.tagName !== "SELECT") return first[as ? "defaultValue" : "value"];
    return as ? ([...first.options].find(option => option.defaultSelected) || first.options[0])?.value ?? "" : first.value;
  };
  const put = (form, name, text) => named(form, name).forEach(field => {
    if (field.type === "checkbox") field.checked = text === "true";
    else if (field.type === "radio") field.checked = field.value === text;
    else field.value = text;
  });

  const keep = event => {
    const { form } = event.target;
    if (!isKept(form) || !event.target.matches(FIELDS)) return;
    const name = nameOf(event.target);
    const kept = get(slot(form)) || { fields: {} };
    const was = kept.fields[name]?.was ?? valueOf(form, name, "default");
    const text = valueOf(form, name);
    if (text === was) delete kept.fields[name];
    else kept.fields[name] = { text, was };
    set(slot(form), Object.keys(kept.fields).length ? { fields: kept.fields } : null);
  };

  const forget = form => set(slot(form), null);

  /* What somebody else changed meanwhile is not typed over: both are shown. */
  const putBack = (form, kept) => {
    let again = false;
    Object.entries(kept.fields).forEach(([name, { text, was }]) => {
      const now = valueOf(form, name);
      if (now === null || now === text) return;
      if (now !== was) {
        window.rwToast?.(main().dataset.typedApart.replace("{}", () => text), { bad: true });
        return;
      }
      put(form, name, text);
      named(form, name).forEach(field => { for (let at = field.closest("details"); at; at = at.parentElement.closest("details")) at.open = true; });
      again = true;
    });
    return again;
  };

  const restore = (forms = [...document.forms]) => {
    const again = forms.filter(isKept).filter(form => {
      const kept = get(slot(form));
      return kept && !kept.sent && putBack(form, kept);
    });
    if (again.length) window.rwToast?.(main().dataset.typedAgain);
    return again.length > 0;
  };

  /* What was sent from the last page arrived, unless the answer says what is wrong with it, or is no page at all. */
  const settle = () => {
    const wentBack = performance.getEntriesByType("navigation")[0]?.type === "back_forward";
    slots().forEach(key => {
      const kept = get(key);
      if (!kept?.sent) return;
      const form = document.getElementById(kept.sent);
      const refused = form && key === slot(form) && (form.querySelector(".wrong:not(:empty), [aria-invalid=true]") || document.querySelector("#toasts .bad"));
      set(key, refused || wentBack || !isPage() ? { fields: kept.fields } : null);
    });
  };

  /* The door and the page of troubles know only the path of what was sent; they lead back to the page itself. */
  const leadBack = () => {
    const last = get(LAST);
    const isIts = path => last && path === last.split("?")[0];
    document.querySelectorAll("a[data-again]").forEach(link => { if (isIts(link.getAttribute("href"))) link.href = last; });
    document.querySelectorAll("form input[name=to]").forEach(to => { if (isIts(to.value)) to.value = last; });
    const now = document.querySelector("a[data-again=now]");
    if (now && slots().some(key => key.includes(`:${now.getAttribute("href")}#`))) location.replace(now.href);
  };

  document.addEventListener("input", keep);
  document.addEventListener("change", keep);
  document.addEventListener("submit", event => {
    const form = event.target;
    if (form.id === "who") { [LAST, ...slots()].forEach(key => set(key, null)); return; }
    if (event.defaultPrevented || form.method !== "post" || !isPage()) return;
    const kept = get(slot(form));
    if (kept) set(slot(form), { ...kept, sent: form.id });
  });
  document.addEventListener("DOMContentLoaded", () => {
    settle();
    if (!isPage()) { leadBack(); return; }
    if (main().dataset.address) set(LAST, address());
    restore();
  });

  /* keep(field) for what a script has typed; names(form) of what is kept, for a form that has rows to make first. */
  return { forget, restore, keep: field => keep({ target: field }), names: form => Object.keys(get(slot(form))?.fields || {}) };
})();
