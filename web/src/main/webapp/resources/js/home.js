/* A draft that is thrown away is gone at once, and back at once for who did not mean it. */
document.addEventListener("click", async event => {
  const button = event.target.closest("[data-drop]");
  if (!button) return;
  const list = button.closest("[data-drafts]");
  const row = button.closest("li");
  const address = list.dataset.drafts + button.dataset.drop;
  const answer = await fetch(address, { method: "DELETE" });
  if (!answer.ok) { location.reload(); return; }
  const { fields } = await answer.json();
  row.hidden = true;
  window.rwToast(list.dataset.gone, {
    undoLabel: list.dataset.undo,
    undo: async () => {
      await fetch(address, { method: "PUT", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ base: {}, fields }) });
      row.hidden = false;
    },
  });
});
