/* Lists that hold only some of all there is: what somebody types beside one is looked for on the server and offered in it. */
(() => {
  const PAUSE = 250;
  let asked = 0;

  const offer = (list, found, none) => {
    const kept = [...list.options].filter(option => option.selected || !option.value);
    const fresh = found.filter(one => !kept.some(option => option.value === one.id)).map(one => new Option(one.name, one.id));
    if (!found.length) fresh.push(Object.assign(new Option(none), { disabled: true }));
    list.replaceChildren(...kept, ...fresh);
    list.size = Math.min(6, list.options.length);
  };

  const look = async field => {
    const answer = await fetch(`${field.dataset.from}?${new URLSearchParams({ q: field.value })}`).catch(() => ({ ok: false }));
    if (answer.ok) offer(document.getElementById(field.dataset.narrows), await answer.json(), field.dataset.none);
  };

  const narrows = event => event.target.matches?.("[data-narrows]");
  document.addEventListener("input", event => {
    if (!narrows(event)) return;
    clearTimeout(asked);
    asked = setTimeout(() => look(event.target), PAUSE);
  });
  /* It is no filter itself. */
  document.addEventListener("change", event => {
    if (narrows(event)) event.stopPropagation();
    else if (event.target.matches?.("select[size]")) event.target.removeAttribute("size");
  }, true);
  document.addEventListener("keydown", event => {
    if (!narrows(event)) return;
    if (event.key === "Enter") event.preventDefault();
    if (event.key === "ArrowDown") { event.preventDefault(); document.getElementById(event.target.dataset.narrows).focus(); }
  });
})();
