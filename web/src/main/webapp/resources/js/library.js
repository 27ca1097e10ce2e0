/* The shelf: what is dropped or chosen goes up, and stands on it as soon as it is there. */
(() => {
  /* What is on the shelf now, without losing the place on the page. */
  const refresh = async () => {
    const answer = await fetch(location.href);
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("shelf");
    if (fresh) document.getElementById("shelf").replaceChildren(...fresh.childNodes);
  };

  document.addEventListener("DOMContentLoaded", () => {
    const input = document.getElementById("files");
    if (!input) return;
    const take = RwUploads(input, refresh);
    const shelf = document.getElementById("shelf");
    document.addEventListener("click", event => { if (event.target.closest("[data-upload]")) input.click(); });
    document.addEventListener("change", event => { if (event.target.matches("[data-submits]")) event.target.form.requestSubmit(); });
    document.addEventListener("dragover", event => { event.preventDefault(); shelf.classList.add("over"); });
    document.addEventListener("dragleave", event => { if (!event.relatedTarget) shelf.classList.remove("over"); });
    document.addEventListener("drop", event => { event.preventDefault(); shelf.classList.remove("over"); take(event.dataTransfer.files); });
  });
})();
