/* The server says that something moved; the page asks for what is new, at most twice a second, and never two at once. */
let rwWaiting = false;
function rwMoved() {
  if (rwWaiting) return;
  rwWaiting = true;
  setTimeout(() => { rwWaiting = false; rwRefresh(); }, 500);
}
/* A push can be lost while the connection is away: look once when the page comes back into view. */
document.addEventListener("visibilitychange", () => { if (!document.hidden && window.rwRefresh) rwMoved(); });
