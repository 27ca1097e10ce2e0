/*
 * What a platform lays over a film is drawn on top of it, never in it. The choice goes along from film to film; where a
 * platform does not show the shape, nothing is drawn, and the choice is kept for those that it shows.
 */
(() => {
  const KEPT = "shown-as";
  const choice = () => document.getElementById("over");

  const draw = platform => document.querySelectorAll("[data-platform]").forEach(one => {
    one.hidden = one.dataset.platform !== platform;
  });

  const remembered = () => {
    try { return localStorage.getItem(KEPT) || ""; } catch { return ""; }
  };

  const keep = platform => {
    try { localStorage.setItem(KEPT, platform); } catch { /* without storage it lasts for this page */ }
  };

  const restore = () => {
    const select = choice();
    if (!select) return;
    const platform = remembered();
    const offered = [...select.options].some(option => option.value === platform);
    select.value = offered ? platform : "";
    draw(select.value);
  };

  document.addEventListener("change", event => {
    if (event.target !== choice()) return;
    keep(event.target.value);
    draw(event.target.value);
  });

  const played = event => {
    const stage = event.target.closest?.(".stage");
    if (stage && event.target.duration) stage.style.setProperty("--played", event.target.currentTime / event.target.duration);
  };

  ["timeupdate", "seeked"].forEach(when => document.addEventListener(when, played, true));
  document.addEventListener("DOMContentLoaded", restore);
  document.addEventListener("renewed", restore);
})();
