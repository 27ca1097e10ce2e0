/*
 * While films are made, the server says when something moved, and the page takes over what is new: a film that plays,
 * the focus and the scroll stay as they are. Several moves within half a second are one.
 */
(() => {
  const form = () => document.querySelector("form[data-follow]");
  const isLive = () => Boolean(document.querySelector(".bar.live"));
  let asked = false;
  let source = null;

  const refresh = async () => {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) {
      return location.reload();
    }
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("form[data-follow]");
    Idiomorph.morph(form(), fresh, { ignoreActiveValue: true });
    document.dispatchEvent(new Event("renewed"));
    follow();
  };

  const soon = () => {
    if (!asked) {
      asked = true;
      setTimeout(() => refresh().catch(() => {}).finally(() => (asked = false)), 500);
    }
  };

  const follow = () => {
    if (source && !isLive()) {
      source.close();
      source = null;
    } else if (!source && isLive()) {
      source = new EventSource(form().dataset.follow);
      source.addEventListener("moved", soon);
      source.addEventListener("ended", () => { source.close(); soon(); });
    }
  };

  document.addEventListener("DOMContentLoaded", follow);
  document.addEventListener("visibilitychange", () => !document.hidden && isLive() && soon());
})();
