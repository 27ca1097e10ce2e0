/*
 * A film beside the curve of who is still there: the curve has a playhead that goes along with the film, and the film goes to
 * where the playhead is put.
 */
(() => {
  const number = options => new Intl.NumberFormat(document.documentElement.lang, options);

  const mount = figure => {
    const video = figure.querySelector("video");
    const head = figure.querySelector(".seeks");
    const there = figure.querySelector(".there");
    const shares = figure.dataset.shares.split(" ").map(Number);
    const percent = number({ style: "percent", maximumFractionDigits: 0 });
    const second = number({ style: "unit", unit: "second", unitDisplay: "short", minimumFractionDigits: 1, maximumFractionDigits: 1 });

    /* Between two quarters as the line is drawn. */
    const shareAt = time => {
      const at = Math.min(shares.length - 1, time / head.max * (shares.length - 1));
      const from = Math.min(shares.length - 2, Math.floor(at));
      return shares[from] + (shares[from + 1] - shares[from]) * (at - from);
    };
    const say = () => {
      const time = Number(head.value);
      const words = figure.dataset.there.replace("{moment}", second.format(time)).replace("{share}", percent.format(shareAt(time)));
      head.setAttribute("aria-valuetext", words);
      there.textContent = words;
    };
    const follow = () => {
      head.value = video.currentTime;
      say();
      if (!video.paused && !video.ended) requestAnimationFrame(follow);
    };
    const seek = () => {
      const time = Number(head.value);
      say();
      if (video.readyState) { video.currentTime = time; return; }
      video.addEventListener("loadedmetadata", () => { video.currentTime = Number(head.value); }, { once: true });
      video.preload = "auto";
      video.load();
    };

    video.addEventListener("loadedmetadata", () => { head.max = video.duration; });
    ["play", "seeked", "timeupdate", "ended"].forEach(event => video.addEventListener(event, () => { if (event !== "timeupdate" || video.paused) follow(); }));
    head.addEventListener("input", seek);
    say();
  };

  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll(".leaving[data-shares]").forEach(mount));
})();
