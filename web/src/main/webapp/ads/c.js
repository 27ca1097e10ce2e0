/*
 * <script src="https://.../ads/c.js" data-consent="true"></script>
 * reelwright.convert({event_name: "purchase", event_id: "order-17", value: "19.90", currency: "EUR"});
 *
 * The click id comes with the landing page's address. Unless data-consent is "true" nothing is stored, and it is known
 * on the landing page only; nor is it told who the person is. A consent platform's signs may stand in data-gdpr,
 * data-gdpr-consent, data-gpp, data-gpp-sid and data-us-privacy: where they say no, that holds. The same event_id told
 * twice counts once.
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
      var told = ["event_name", "event_id", "value", "currency"];
      if (consent) {
        said.set("consent", "true");
        told.push("person");
      }
      told.forEach(function (name) {
        if (event[name] !== undefined && event[name] !== null) {
          said.set(name, String(event[name]));
        }
      });
      ["gdpr", "gdpr_consent", "gpp", "gpp_sid", "us_privacy"].forEach(function (name) {
        var wish = script.getAttribute("data-" + name.replace(/_/g, "-"));
        if (wish) {
          said.set(name, wish);
        }
      });
      new Image().src = script.src.replace(/c\.js.*$/, "c.gif?" + said);
      return true;
    },
  };
})();
