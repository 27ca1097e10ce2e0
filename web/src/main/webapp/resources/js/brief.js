/* Upload progress, drop target, one submit, and the focus on the first field that is wrong. */
function rwUpload(event) {
  document.getElementById("uploading").hidden = event.status === "success";
  if (event.status === "success") {
    event.source.value = ""; // what was taken in is not sent again with the brief
  }
}
function rwOnce(button) {
  button.form.target = ""; // an upload before leaves it at the frame through which the file went
  setTimeout(() => { button.disabled = true; }, 0);
}
(() => {
  const drop = document.getElementById("drop");
  const files = document.getElementById("files");
  ["dragover", "dragleave", "drop"].forEach(kind => drop.addEventListener(kind, event => {
    event.preventDefault();
    drop.classList.toggle("over", kind === "dragover");
    if (kind === "drop") {
      files.files = event.dataTransfer.files;
      files.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }));
  const first = document.querySelector("[aria-invalid=true], .field .wrong:not(:empty)");
  if (first) {
    const input = first.matches("input, textarea") ? first : first.closest(".field").querySelector("input, textarea, select");
    if (input) input.focus();
  }
})();
