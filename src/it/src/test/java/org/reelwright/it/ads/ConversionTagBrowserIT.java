package org.reelwright.it.ads;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.BrowserVisit;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.ShopPage;

/** The tag that shops put on their pages, {@code /ads/c.js}, among consent platforms that say this or that. */
class ConversionTagBrowserIT extends BrowserVisit {

    private static final URI TAG = URI.create(ShopPage.address()).resolve("/ads/c.js");
    /** Beside the tag: browsers let pages of the open internet ask nothing of this machine. */
    private static final String SHOP = TAG.resolve("/a-shop/").toString();

    /** Purposes 1 to 4 are agreed to; in the other, the IAB's own example, none is. */
    private static final String AGREED = "CPokAsAPokAsABEACBENDLCoAP_AAAAAACiQAAAAAAAA";

    private static final String REFUSED = "CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA";

    /** What reads or writes anything that outlives the page is written down, before any other script runs. */
    private static final String WATCH = """
            <script>
              window.touched = [];
              ["getItem", "setItem", "removeItem"].forEach(function (name) {
                var plain = Storage.prototype[name];
                Storage.prototype[name] = function () {
                  window.touched.push(name);
                  return plain.apply(this, arguments);
                };
              });
              Object.defineProperty(document, "cookie", {
                get: function () { window.touched.push("cookie"); return ""; },
                set: function () { window.touched.push("cookie"); }
              });
            </script>
            """;

    /** As the stubs of consent platforms do: whoever listens is called now and whenever something changes. */
    private static final String TCF = """
            <script>
              var listeners = [], last = {eventStatus: "cmpuishown", gdprApplies: true, purpose: {consents: {}}};
              window.__tcfapi = function (command, version, listener) {
                if (command === "addEventListener") {
                  listeners.push(listener);
                  listener(last, true);
                }
              };
              window.decide = function (tcString, purpose1) {
                last = {eventStatus: "useractioncomplete", gdprApplies: true, tcString: tcString,
                  purpose: {consents: {1: purpose1}}, vendor: {consents: {7: true}}};
                listeners.forEach(function (listener) { listener(last, true); });
              };
            </script>
            """;

    private static final String GPP = """
            <script>
              window.__gpp = function (command, listener) {
                if (command === "addEventListener") {
                  listener({eventName: "listenerRegistered", pingData: {signalStatus: "ready", applicableSections: [7],
                    gppString: "DBABLA~BVQqAAAAAgA.QA", parsedSections: {usnat: [{SaleOptOut: %d, SharingOptOut: 2}]}}}, true);
                }
              };
            </script>
            """;

    private final List<String> told = new ArrayList<>();
    private int read;

    @BeforeEach
    void listen() {
        page.onRequest(request -> {
            if (request.url().contains("/ads/c.gif")) {
                told.add(request.url());
            }
        });
    }

    @Test
    void keepsNothingWhereNobodyAgreed() {
        visit("?rw_click=ID", "", "");
        assertThat(convert()).isTrue();
        assertThat(told())
                .containsEntry("click_id", "ID")
                .containsEntry("event_id", "1")
                .doesNotContainKeys("person", "consent");
        assertThat(touched()).isEmpty();

        visit("?page=2", "", "");
        assertThat(convert()).as("on the next page nothing is known").isFalse();
        assertThat(touched()).isEmpty();
        assertThat(told).hasSize(1);
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void readsNothingThatIsThereWhereNobodyAgrees() {
        visit("?rw_click=ID", "", "data-consent=\"true\"");
        assertThat(stored()).isEqualTo("ID");
        visit("?page=2", "", "");
        assertThat(convert()).isFalse();
        assertThat(touched()).isEmpty();
    }

    @Test
    void remembersWhereThePageSaysThatTheVisitorAgreed() {
        visit("?rw_click=ID", "", "data-consent=\"true\"");
        visit("?page=2", "", "data-consent=\"true\"");
        assertThat(convert()).isTrue();
        assertThat(told())
                .containsEntry("click_id", "ID")
                .containsEntry("person", "ann")
                .containsEntry("consent", "true");
    }

    @Test
    void waitsForTheVisitorToDecideAndHoldsThat() {
        visit("?rw_click=ID", TCF, "");
        assertThat(convert()).isTrue();
        assertThat(told).as("before the visitor decided").isEmpty();
        assertThat(touched()).isEmpty();

        decide(AGREED, true);
        assertThat(stored()).isEqualTo("ID");
        assertThat(told())
                .containsEntry("person", "ann")
                .containsEntry("gdpr", "1")
                .containsEntry("gdpr_consent", AGREED);

        decide(REFUSED, false);
        assertThat(stored()).as("withdrawn").isEmpty();
        convert();
        assertThat(told()).doesNotContainKeys("person", "consent").containsEntry("gdpr_consent", REFUSED);
    }

    @Test
    void keepsNothingOfWhoRefuses() {
        visit("?rw_click=ID", TCF, "data-consent=\"true\"");
        convert();
        decide(REFUSED, false);
        assertThat(told()).containsEntry("click_id", "ID").doesNotContainKeys("person", "consent");
        assertThat(touched()).doesNotContain("setItem", "getItem", "cookie");
        assertThat(stored()).isEmpty();
    }

    @Test
    void tellsOfWhoLeavesWithoutDecidingButNotWhoThatWas() throws IOException {
        try (var shop = new LeftShop(Http.portal().get("/ads/c.js").body(), WATCH + TCF)) {
            page.navigate(shop.address() + "?rw_click=ID");
            assertThat(convert()).isTrue();
            assertThat(shop.heardMore()).as("before the visitor left").isFalse();
            assertThat(touched()).isEmpty();

            page.navigate(shop.address() + "?page=2");
            String left = shop.told();
            assertThat(left).startsWith("POST ");
            assertThat(parameters(left.substring("POST ".length())))
                    .containsOnlyKeys("click_id", "event_name", "event_id", "value", "currency")
                    .containsEntry("click_id", "ID");
            assertThat(stored()).isEmpty();
            assertThat(page.context().cookies()).isEmpty();

            decide(AGREED, true);
            assertThat(convert()).as("nothing is known any more").isFalse();
            page.navigate(shop.address() + "?page=3");
            assertThat(shop.heardMore()).as("told once").isFalse();
        }
    }

    @Test
    void asksForItsOwnNameOnTheList() {
        visit("?rw_click=ID", TCF, "data-vendor=\"8\"");
        decide(AGREED, true);
        assertThat(stored()).isEmpty();
        visit("?rw_click=ID", TCF, "data-vendor=\"7\"");
        decide(AGREED, true);
        assertThat(stored()).isEqualTo("ID");
    }

    @Test
    void holdsWhatTheGlobalPrivacyPlatformSays() {
        visit("?rw_click=ID", GPP.formatted(1), "data-consent=\"true\"");
        convert();
        assertThat(told()).doesNotContainKeys("person", "consent").containsEntry("gpp_sid", "7");
        assertThat(touched()).doesNotContain("setItem", "getItem", "cookie");

        visit("?rw_click=ID", GPP.formatted(2), "");
        convert();
        assertThat(stored()).isEqualTo("ID");
        assertThat(told()).containsEntry("person", "ann").containsEntry("gpp", "DBABLA~BVQqAAAAAgA.QA");
    }

    @Test
    void holdsANoOfTheBrowserOrThePageAboveAYes() {
        String gpc = "<script>Object.defineProperty(navigator, 'globalPrivacyControl', {value: true});</script>";
        visit("?rw_click=ID", gpc, "data-consent=\"true\"");
        assertThat(touched()).isEmpty();
        for (String no : List.of(
                "data-gdpr=\"1\"",
                "data-gdpr-consent=\"" + REFUSED + "\"",
                "data-gpp=\"DBABLA~BVQqAAAAAgA.QA\"",
                "data-us-privacy=\"1YYN\"")) {
            visit("?rw_click=ID", "", "data-consent=\"true\" " + no);
            convert();
            assertThat(touched()).as(no).isEmpty();
            assertThat(told()).as(no).doesNotContainKeys("person", "consent");
        }
        visit("?rw_click=ID", "", "data-consent=\"true\" data-gdpr-consent=\"" + AGREED + "\"");
        assertThat(stored()).isEqualTo("ID");
    }

    private void visit(String query, String before, String attributes) {
        page.route(
                SHOP + "**",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<!doctype html><title>Shop</title>" + WATCH + before + "<script src=\"" + TAG + "\" "
                                + attributes + "></script>")));
        page.navigate(SHOP + query);
    }

    private boolean convert() {
        return (boolean) page.evaluate("""
                reelwright.convert({event_name: "purchase", event_id: "1", value: "19.90", currency: "EUR", person: "ann"})
                """);
    }

    private void decide(String tcString, boolean purpose1) {
        page.evaluate("said => decide(said[0], said[1])", List.of(tcString, purpose1));
    }

    /** Without asking the storage in the way that is watched. */
    private String stored() {
        return page.evaluate("localStorage.rw_click || ''").toString();
    }

    private List<String> touched() {
        return ((List<?>) page.evaluate("window.touched"))
                .stream().map(String::valueOf).toList();
    }

    /** What was told next. */
    private Map<String, String> told() {
        page.waitForCondition(() -> told.size() > read);
        return parameters(URI.create(told.get(read++)).getRawQuery());
    }

    private static Map<String, String> parameters(String query) {
        return Stream.of(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
