/*
 * <script src="https://.../ads/c.js" data-consent="true"></script>
 * reelwright.convert({event_name: "purchase", event_id: "order-17", value: "19.90", currency: "EUR"});
 *
 * The click id comes with the landing page's address. Unless data-consent is "true" nothing is stored: then it is known
 * on the landing page only. The same event_id told twice counts once.
 */
(function () {
  "use strict";
  var script = document.currentScript;
  var key = "rw_click";
  var consent = script.getAttribute("data-consent") === "true";
  var click = new URLSearchParams(location.search).get(key);
  try {
    if (consent && click) {
      localStorage.setItem(key, click);
    } else if (consent) {
      click = localStorage.getItem(key);
    }
  } catch (e) {
    // A browser that stores nothing still tells what happens on this page.
  }
  window.reelwright = {
    convert: function (event) {
      if (!click) {
        return false;
      }
      var said = new URLSearchParams({ click_id: click });
      ["event_name", "event_id", "value", "currency", "person"].forEach(function (name) {
        if (event[name] !== undefined && event[name] !== null) {
          said.set(name, String(event[name]));
        }
      });
      new Image().src = script.src.replace(/c\.js.*$/, "c.gif?" + said);
      return true;
    },
  };
})();
