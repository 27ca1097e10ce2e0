/*
 * The server says when something moved, and the page takes over what is new: a film that plays, the focus and the scroll stay
 * as they are. Several moves within half a second are one. Some pages always listen, others only while films are made.
 */
(() => {
  const STATE = "jakarta.faces.ViewState";
  const form = () => document.querySelector("form[data-follow]");
  const isMaking = () => Boolean(document.querySelector(".bar.live"));
  const isLive = () => Boolean(form()) && (form().dataset.always === "true" || isMaking());
  let asked = false;
  let source = null;
  let heard = false;

  const refresh = async () => {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) {
      return location.reload();
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    Idiomorph.morph(form(), page.querySelector("form[data-follow]"), { ignoreActiveValue: true });
    const state = page.querySelector(`[name="${STATE}"]`);
    document.querySelectorAll(`[name="${STATE}"]`).forEach(kept => { kept.value = state.value; });
    document.dispatchEvent(new Event("renewed"));
    follow();
  };

  const soon = () => {
    if (!asked) {
      asked = true;
      setTimeout(() => refresh().catch(() => {}).finally(() => (asked = false)), 500);
    }
  };

  const leave = () => { source?.close(); source = null; };

  /* The first event says only that the page is listened to; but what is being made may have moved on since the page was written. */
  const moved = () => {
    if (heard || isMaking()) soon();
    heard = true;
  };

  const follow = () => {
    if (source && !isLive()) leave();
    else if (!source && isLive()) {
      source = new EventSource(form().dataset.follow);
      source.addEventListener("moved", moved);
      source.addEventListener("ended", () => { leave(); soon(); });
    }
  };

  addEventListener("pagehide", leave);
  document.addEventListener("DOMContentLoaded", follow);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) leave();
    else if (isLive()) { follow(); soon(); }
  });
})();
