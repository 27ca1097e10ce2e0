/* While films are being made, the page asks for what is new every two seconds; out of sight it rests. */
setInterval(() => {
  if (!document.hidden && window.rwRefresh && document.querySelector(".bar.live")) {
    rwRefresh();
  }
}, 2000);
