/* Single keys do something unless this person would rather not: whoever speaks to the computer says many. */
window.rwLetters = () => { try { return localStorage.getItem("rw_letters") !== "off"; } catch { return true; } };
document.addEventListener("DOMContentLoaded", () => {
  const letters = document.getElementById("letters");
  if (!letters) return;
  letters.checked = rwLetters();
  letters.addEventListener("change", () => localStorage.setItem("rw_letters", letters.checked ? "on" : "off"));
});
