package org.reelwright.it.lead;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Json;
import org.reelwright.it.shared.BrowserVisit;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.TestPhoto;

/** The shared inbox as colleagues have it, and the widget as strangers' pages have it. */
class LeadBrowserIT extends BrowserVisit {

    private static final Duration AS_PEOPLE_TYPE = Duration.ofSeconds(3);

    private final Http demo = OpenSession.of(Http.portal(), "demo");
    private String campaign;

    @BeforeEach
    void anAssistant() {
        String photo = Http.json(demo.upload("api/v1/assets", "tin.jpg", TestPhoto.jpeg()))
                .path("id")
                .asText();
        campaign = Http.json(demo.post(
                        "api/v1/campaigns",
                        Map.of(
                                "product",
                                Map.of("name", "Tin of " + System.nanoTime(), "photos", java.util.List.of(photo)),
                                "budget",
                                Map.of("total", "100"))))
                .path("id")
                .asText();
        terms(LocalDate.now(ZoneOffset.UTC).getDayOfWeek(), Map.of());
    }

    /** @param day on which somebody is there, all day */
    private void terms(DayOfWeek day, Map<String, String> more) {
        var fields = new HashMap<>(Map.of(
                "consent", "I agree to be called.",
                "asks.email", "must",
                "zone", "UTC",
                "days", day.name(),
                "from", "00:00",
                "to", "23:59",
                "calls", "1",
                "canned", "Hello, Ann here. How can I help?\nI look it up for you.",
                "open", "true"));
        fields.putAll(more);
        String assistant = "api/v1/campaigns/" + campaign + "/assistant";
        var found = demo.get(assistant);
        int version =
                found.statusCode() == 200 ? Http.json(found).path("version").asInt() : 0;
        var saved = demo.put(assistant, Map.of("version", version, "fields", fields));
        org.assertj.core.api.Assertions.assertThat(saved.statusCode())
                .as(saved.body())
                .isEqualTo(200);
    }

    @Test
    void aChatIsGivenToAColleagueWhoSeesItAtOnceAndWhoHadItIsTold() {
        Page ben = person();
        signIn(page, "manager");
        signIn(ben, "admin");
        String chat = waiting();
        page.navigate("/inbox/index.xhtml#" + chat);
        ben.navigate("/inbox/index.xhtml");
        ben.locator("[data-whose=mine]").click();
        assertThat(ben.locator("[data-chat='" + chat + "']")).hasCount(0);

        page.locator("#take").click();
        assertThat(page.locator("#take")).isHidden();
        page.locator("#assign").selectOption("admin");
        assertThat(ben.locator(".toast").first()).containsText("manager gave you the chat with Visitor");
        ben.locator("[data-chat='" + chat + "']").click();
        assertThat(ben.locator("#thread-about")).containsText("admin");
        assertThat(page.locator("#thread-about")).containsText("admin");
        page.locator("[data-whose=mine]").click();
        assertThat(page.locator("[data-chat='" + chat + "']")).hasCount(0);
        screenshot(ben, "inbox-given");

        page.locator("#take").click();
        assertThat(ben.locator(".toast", new Page.LocatorOptions().setHasText("manager took over the chat")))
                .isVisible();
        assertThat(ben.locator("[data-chat='" + chat + "']")).hasCount(0);
        ben.reload();
        assertThat(ben.locator("#chats")).isAttached();
        ben.navigate("/settings/audit.xhtml");
        assertThat(ben.locator("main")).containsText("assigned a chat");
        assertThat(ben.locator("main")).containsText(chat + " to admin");
        ben.context().close();
    }

    @Test
    void aCannedReplyIsPickedChangedAndSent() {
        signIn(page, "manager");
        String chat = waiting();
        page.navigate("/inbox/index.xhtml#" + chat);
        page.locator("#canned").selectOption("Hello, Ann here. How can I help?");
        assertThat(page.locator("#words")).hasValue("Hello, Ann here. How can I help?");
        assertThat(page.locator("#words")).isFocused();
        assertThat(page.locator("#talk")).not().containsText("Ann here");
        page.locator("#words").pressSequentially(" ");
        page.keyboard().type("Take your time.");
        page.keyboard().press("Enter");
        assertThat(page.locator("#talk .PERSON").last()).containsText("How can I help? Take your time.");
        assertThat(page.locator("#words")).hasValue("");
    }

    @Test
    void whoseChatWasEndedBeginsANewOne() {
        page.navigate(root() + "leads/c/" + campaign);
        ask("Is it green?");
        assertThat(page.locator(".talk li")).hasCount(4);
        String name =
                Http.json(demo.get("api/v1/campaigns/" + campaign)).path("name").asText();
        String chat = StreamSupport.stream(Http.json(demo.get("api/v1/inbox")).spliterator(), false)
                .filter(row -> row.path("campaign").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        demo.post("api/v1/inbox/" + chat + "/close", Map.of());
        assertThat(page.locator(".talk li").last()).containsText("This chat has ended");
        assertThat(page.locator("form.ask")).isHidden();
        screenshot("widget-ended");
        page.locator(".more button", new Page.LocatorOptions().setHasText("Start a new chat"))
                .click();
        assertThat(page.locator(".talk li")).hasCount(2);
        ask("Is it red?");
        assertThat(page.locator(".talk li")).hasCount(4);
        screenshot("widget-anew");
    }

    private void ask(String words) {
        page.locator("form.ask textarea").fill(words);
        page.keyboard().press("Enter");
    }

    /** Another origin, one tag, nobody in the office. */
    @Test
    void aForeignPageHasTheWidgetByOneTagAndOffersACallWhenNobodyIsThere() {
        terms(LocalDate.now(ZoneOffset.UTC).plusDays(2).getDayOfWeek(), Map.of());
        HttpServer shop = shop();
        try {
            page.navigate("http://127.0.0.1:" + shop.getAddress().getPort() + "/");
            page.locator("button.opener").click();
            page.locator("form.ask textarea").fill("Can I talk to a person?");
            page.keyboard().press("Enter");
            assertThat(page.locator(".talk li.ASSISTANT").last()).containsText("Nobody of our team is here just now");
            assertThat(page.locator(".talk li.ASSISTANT").last()).containsText("book a call-back");
            page.locator(".more button", new Page.LocatorOptions().setHasText("Be contacted"))
                    .click();
            page.locator("form.lead [name=email]").fill("zoe@person.example");
            Locator slots = page.locator("form.lead [name=call]");
            String slot = slots.locator("option").nth(1).getAttribute("value");
            slots.selectOption(slot);
            page.locator("form.lead [name=consent]").check();
            await().pollDelay(AS_PEOPLE_TYPE).until(() -> true);
            page.locator("form.lead button.main").click();
            assertThat(page.locator(".note")).containsText("Thank you");
            assertThat(page.locator(".note a")).hasAttribute("href", Pattern.compile("/leads/withdraw/"));
            screenshot("widget-elsewhere");
            JsonNode lead = Http.json(demo.get("api/v1/campaigns/" + campaign + "/leads"))
                    .path(0);
            org.assertj.core.api.Assertions.assertThat(lead.path("call_back_at").asText())
                    .isEqualTo(slot);
            org.assertj.core.api.Assertions.assertThat(page.context().cookies(page.url()))
                    .isEmpty();
        } finally {
            shop.stop(0);
        }
    }

    /** A shop's page: a server and an origin of its own. */
    private HttpServer shop() {
        String html = "<!doctype html><html lang=en><title>Shop</title><h1>A shop</h1><script src=\"" + root()
                + "leads/chat.js\" data-campaign=\"" + campaign + "\" async></script></html>";
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                byte[] body = html.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String root() {
        page.navigate("/sign-in.xhtml");
        return page.url().replaceFirst("(//[^/]+/).*", "$1");
    }

    /** @return id of a chat whose visitor waits for a person */
    private String waiting() {
        String token = Http.json(visitor("begin", Map.of("campaign", campaign)))
                .path("token")
                .asText();
        visitor("say", Map.of("token", token, "words", "Is it green?"));
        visitor("person", Map.of("token", token));
        JsonNode chats = Http.json(demo.get("api/v1/inbox"));
        return chats.path(0).path("id").asText();
    }

    private static java.net.http.HttpResponse<String> visitor(String what, Map<String, ?> body) {
        return Http.portal()
                .with("Content-Type", "text/plain")
                .send("POST", "leads/api/" + what, BodyPublishers.ofString(Json.write(body)));
    }

    private Page person() {
        page.navigate("/sign-in.xhtml");
        return page.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(root())
                        .setLocale("en-GB")
                        .setViewportSize(1280, 800))
                .newPage();
    }

    private static void signIn(Page page, String login) {
        page.navigate("/sign-in.xhtml");
        page.locator("[id$=login]").fill(login);
        page.locator("[id$=password]").fill("reelwright");
        page.locator("[id$=enter]").click();
        assertThat(page.locator(".rail")).isVisible();
    }
}
