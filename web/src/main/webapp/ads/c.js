/*
 * <script src="https://.../ads/c.js"></script>
 * reelwright.convert({event_name: "purchase", event_id: "order-17", value: "19.90", currency: "EUR"});
 *
 * The click id comes with the landing page's address. Without the visitor's consent it is known on the landing page only:
 * nothing is stored or read, nor is it told who the person is. Consent is what the page's consent platform says, by TCF
 * (__tcfapi) or GPP (__gpp), now and whenever it changes; put this tag behind the platform's stub. What is told before the
 * visitor has decided waits for that. A page without a platform says data-consent="true", and may say what it knows in
 * data-gdpr, data-gdpr-consent, data-gpp, data-gpp-sid and data-us-privacy: where that or the browser says no, no holds.
 * data-vendor is this installation's number on the IAB's list. The same event_id told twice counts once.
 */
(function () {
  "use strict";
  var script = document.currentScript;
  var key = "rw_click";
  var arrived = new URLSearchParams(location.search).get(key);
  var wishes = {};
  /* What each platform of this page says: undefined until the visitor has decided, null if it has no say. */
  var said = {};
  var waiting = [];

  function attribute(name) {
    return script.getAttribute("data-" + name.replace(/_/g, "-"));
  }

  ["gdpr", "gdpr_consent", "gpp", "gpp_sid", "us_privacy"].forEach(function (name) {
    if (attribute(name)) {
      wishes[name] = attribute(name);
    }
  });

  /* A TC string has purpose 1 (storing) in its 153rd bit. */
  function storingAgreed(tcString) {
    var digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    var digit = digits.indexOf(tcString.charAt(25) || "?");
    return digit >= 0 && (digit & 8) !== 0;
  }

  /* What the page itself wrote down; a GPP string is read by its platform or not at all. */
  function pageForbids() {
    return (
      navigator.globalPrivacyControl === true ||
      (attribute("gdpr") !== "0" && attribute("gdpr_consent") && !storingAgreed(attribute("gdpr_consent"))) ||
      (attribute("gdpr") === "1" && !attribute("gdpr_consent") && !("tcf" in said)) ||
      (attribute("gpp") && !("gpp" in said)) ||
      (attribute("us_privacy") && !/^1[YN-][N-][YN-]$/i.test(attribute("us_privacy")))
    );
  }

  function answers() {
    return Object.keys(said).map(function (platform) {
      return said[platform];
    });
  }

  function isDecided() {
    return answers().indexOf(undefined) < 0;
  }

  function isAgreed() {
    var yes = answers().indexOf(true) >= 0 || attribute("consent") === "true";
    return isDecided() && answers().indexOf(false) < 0 && yes && !pageForbids();
  }

  function click() {
    try {
      return arrived || (isAgreed() ? localStorage.getItem(key) : null);
    } catch (e) {
      return null; // A browser that stores nothing.
    }
  }

  function keep() {
    try {
      if (isAgreed() && arrived) {
        localStorage.setItem(key, arrived);
      } else if (answers().indexOf(false) >= 0) {
        localStorage.removeItem(key);
      }
    } catch (e) {
      // A browser that stores nothing still tells what happens on this page.
    }
  }

  function address(event) {
    var told = new URLSearchParams({ click_id: click() });
    var names = ["event_name", "event_id", "value", "currency"];
    if (isAgreed()) {
      told.set("consent", "true");
      names.push("person");
    }
    names.forEach(function (name) {
      if (event[name] !== undefined && event[name] !== null) {
        told.set(name, String(event[name]));
      }
    });
    Object.keys(wishes).forEach(function (name) {
      told.set(name, wishes[name]);
    });
    return script.src.replace(/c\.js.*$/, "c.gif?" + told);
  }

  function tell(event) {
    if (click()) {
      new Image().src = address(event);
    }
  }

  function decided() {
    keep();
    if (isDecided()) {
      waiting.splice(0).forEach(tell);
    }
  }

  /* Who leaves without having decided has agreed to nothing. */
  window.addEventListener("pagehide", function () {
    waiting.splice(0).forEach(function (event) {
      if (click()) {
        navigator.sendBeacon(address(event));
      }
    });
  });

  function tcf(data, isGood) {
    if (isGood && (data.gdprApplies === false || /^(tcloaded|useractioncomplete)$/.test(data.eventStatus))) {
      var vendor = attribute("vendor");
      said.tcf =
        data.gdprApplies === false ||
        (data.purpose.consents[1] === true && (!vendor || data.vendor.consents[vendor] === true));
      wishes.gdpr = data.gdprApplies === false ? "0" : "1";
      if (data.tcString) {
        wishes.gdpr_consent = data.tcString;
      }
      decided();
    }
  }

  /* Of one law's section: what it calls an opt-out, or a purpose that must be agreed to. */
  function sectionAgrees(section) {
    var parts = [].concat(section);
    var optOuts = ["SaleOptOut", "SharingOptOut", "TargetedAdvertisingOptOut"];
    var purposes = ["PurposeConsents", "PurposesExpressConsent"];
    var known = parts.some(function (part) {
      return optOuts.concat(purposes).some(function (name) {
        return name in part;
      });
    });
    var no = parts.some(function (part) {
      return (
        part.Gpc === true ||
        optOuts.some(function (name) {
          return part[name] === 1;
        }) ||
        purposes.some(function (name) {
          return name in part && [].concat(part[name])[0] !== true;
        })
      );
    });
    return known && !no;
  }

  function gpp(event, isGood) {
    var ping = isGood ? event.pingData : null;
    if (ping && ping.signalStatus === "ready") {
      var laws = (ping.applicableSections || []).filter(function (id) {
        return id > 0;
      });
      var sections = Object.keys(ping.parsedSections || {});
      said.gpp = laws.length
        ? sections.length > 0 &&
          sections.every(function (name) {
            return sectionAgrees(ping.parsedSections[name]);
          })
        : null;
      wishes.gpp = ping.gppString;
      wishes.gpp_sid = laws.join(",");
      decided();
    }
  }

  if (typeof window.__tcfapi === "function") {
    said.tcf = undefined;
    window.__tcfapi("addEventListener", 2, tcf);
  }
  if (typeof window.__gpp === "function") {
    said.gpp = undefined;
    window.__gpp("addEventListener", gpp);
  }
  decided();

  window.reelwright = {
    /* false: no ad led here, so nothing is told. */
    convert: function (event) {
      if (isDecided()) {
        var hasClick = click() !== null;
        tell(event);
        return hasClick;
      }
      waiting.push(event);
      return true;
    },
  };
})();
