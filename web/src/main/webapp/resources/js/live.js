/* While films are being made, the page asks for what is new every three seconds; out of sight it rests. */
setInterval(() => {
  if (!document.hidden && document.querySelector(".bar.live")) {
    location.reload();
  }
}, 3000);
