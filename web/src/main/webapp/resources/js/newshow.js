/* The form for a new show: rows come and go, and what is wrong stands beside its field. */
(() => {
  const { send, why } = Reviewing;
  const byId = id => document.getElementById(id);
  const made = { products: 0, offers: 0 };

  const add = kind => {
    const row = byId("row-" + kind).content.firstElementChild.cloneNode(true);
    made[kind]++;
    row.querySelectorAll(".field").forEach(field => {
      const input = field.querySelector("[data-part]");
      input.id = input.name = `${kind}-${made[kind]}-${input.dataset.part}`;
      field.querySelector("label").htmlFor = input.id;
    });
    document.querySelector(`[data-list=${kind}] .rows`).append(row);
    return row;
  };

  const parts = row => [...row.querySelectorAll("[data-part]")];
  const remove = row => {
    parts(row).forEach(input => { input.value = ""; rwTyped.keep(input); });
    row.remove();
  };

  /* The rows of an earlier visit, with what was typed in them. */
  const bringBack = form => {
    rwTyped.names(form).map(name => /^(products|offers)-(\d+)-/.exec(name)).filter(Boolean)
      .forEach(([, kind, number]) => { while (made[kind] < Number(number)) add(kind); });
    rwTyped.restore([form]);
    document.querySelectorAll(".rows > li").forEach(row => { if (!parts(row).some(input => input.value)) row.remove(); });
  };

  const rows = kind => [...document.querySelectorAll(`[data-list=${kind}] .rows > li`)];
  const typed = row => Object.fromEntries(parts(row)
    .map(input => [input.dataset.part, input.dataset.part === "sellingPoints" ? input.value.split("\n") : input.value]));

  const order = form => {
    const order = Object.fromEntries([...form.querySelectorAll("[data-field]")].map(input => [input.dataset.field, input.value || null]));
    return { ...order, withBrief: String(byId("withBrief").checked), products: rows("products").map(typed), offers: rows("offers").map(typed) };
  };

  const place = field => {
    const part = /^(products|offers)\[(\d+)\]\.(\w+)/.exec(field);
    const input = part ? rows(part[1])[part[2]]?.querySelector(`[data-part=${part[3]}]`) : document.querySelector(`[data-field="${CSS.escape(field)}"]`);
    return { input, note: input ? input.closest(".field").querySelector(".wrong") : document.querySelector(`[data-wrong="${CSS.escape(field)}"]`) };
  };

  const clear = form => {
    form.querySelectorAll(".wrong").forEach(note => (note.textContent = ""));
    form.querySelectorAll("[aria-invalid]").forEach(input => input.removeAttribute("aria-invalid"));
    byId("whole-wrong").hidden = true;
  };

  const refuse = answer => {
    const left = [];
    let first = null;
    for (const violation of answer.body.violations || []) {
      const { input, note } = place(violation.field);
      if (!note) { left.push(violation.message); continue; }
      note.textContent = `${note.textContent} ${violation.message}`.trim();
      input?.setAttribute("aria-invalid", "true");
      first ||= input;
    }
    if (!answer.body.violations?.length) left.push(why(answer));
    byId("whole-wrong").textContent = left.join(" ");
    byId("whole-wrong").hidden = !left.length;
    (first || document.querySelector(".wrong:not(:empty)") || byId("whole-wrong")).scrollIntoView({ block: "center" });
    first?.focus({ preventScroll: true });
  };

  /* Of many campaigns only the newest are in the list: words find the others. */
  const find = async ({ target }) => {
    const asked = target.value;
    const answer = await fetch(`${target.dataset.find}?q=${encodeURIComponent(asked)}`);
    const found = answer.ok ? await answer.json() : [];
    if (asked === target.value) byId("campaign").replaceChildren(...found.map(c => new Option(c.name, c.id)));
  };

  document.addEventListener("DOMContentLoaded", () => {
    byId("find-campaign")?.addEventListener("input", find);
    const form = byId("new-show");
    byId("zone").value = byId("zone").defaultValue = Intl.DateTimeFormat().resolvedOptions().timeZone;
    bringBack(form);
    form.addEventListener("click", event => {
      if (event.target.dataset.add) parts(add(event.target.dataset.add))[0].focus();
      if (event.target.dataset.remove) remove(event.target.closest("li"));
    });
    form.addEventListener("submit", async event => {
      event.preventDefault();
      clear(form);
      byId("write").disabled = true;
      const answer = await send("POST", form.dataset.url, order(form));
      byId("write").disabled = false;
      if (answer.ok) rwTyped.forget(form);
      if (answer.ok) location.href = `${form.dataset.show}?id=${answer.body.id}`;
      else refuse(answer);
    });
  });
})();
