package org.reelwright.it.lead;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.BrowserVisit;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.TestPhoto;

/** The whole walk: an ad is clicked, a question answered with its source, a form sent, a person takes over, the film is credited. */
class LeadBrowserIT extends BrowserVisit {

    private static final Duration A_FILM = Duration.ofMinutes(4);
    private static final Duration AS_PEOPLE_TYPE = Duration.ofSeconds(3);
    private static final String MANUAL =
            "<html><body><h2>Warranty</h2><p>The warranty covers defects of material for five years.</p></body></html>";

    private final Http demo = OpenSession.of(Http.portal(), "demo");
    private final Http manager = OpenSession.of(Http.portal(), "manager");

    @Test
    void fromTheClickToALeadThatCountsForTheFilm() {
        String campaign = launched();
        signIn(page, "demo");
        teach(campaign);
        Page visitor = visitor();
        visitor.navigate(clickThrough(campaign));
        assertThat(visitor).hasURL(Pattern.compile("/leads/c/" + campaign + "\\?rw_click="));
        isAnsweredWithTheSource(visitor);
        isTakenOver(visitor);
        sendsTheForm(visitor);
        isCounted(campaign);
        visitor.context().close();
    }

    private static void isAnsweredWithTheSource(Page visitor) {
        ask(visitor, "How long is the warranty?");
        Locator answer = visitor.locator(".talk li.ASSISTANT").last();
        assertThat(answer).containsText("five years");
        assertThat(answer.locator(".src")).containsText("manual.html, Warranty");
        ask(visitor, "Do you sell bicycles?");
        assertThat(visitor.locator(".talk li.ASSISTANT").last()).containsText("I don't know");
        visitor.locator("button", new Page.LocatorOptions().setHasText("Talk to a person"))
                .click();
        assertThat(visitor.locator(".talk li.ASSISTANT").last()).containsText("our team");
    }

    private void isTakenOver(Page visitor) {
        page.navigate("/inbox/index.xhtml");
        page.locator(".chat-row").first().click();
        assertThat(page.locator("#talk")).containsText("How long is the warranty?");
        page.locator("#take").click();
        assertThat(page.locator("#take")).isHidden();
        page.locator("#words").fill("Hello, this is <b>Ann</b>.");
        page.locator("#reply button").click();
        assertThat(visitor.locator(".talk li.PERSON").last()).containsText("Hello, this is <b>Ann</b>.");
        assertThat(page.locator(".chip.chat-PERSON").first()).isVisible();
        screenshot("lead-inbox");
    }

    private static void sendsTheForm(Page visitor) {
        visitor.locator("#lead-email").fill("nobody");
        visitor.locator("#send").click();
        assertThat(visitor.locator("#wrong-email")).containsText("not an e-mail address");
        assertThat(visitor.locator("#lead-email")).hasValue("nobody");
        assertThat(visitor.locator("#lead-email")).isFocused();
        visitor.locator("#lead-email").fill("zoe@person.example");
        visitor.locator("#lead-consent").check();
        await().pollDelay(AS_PEOPLE_TYPE).until(() -> true);
        visitor.locator("#send").click();
        assertThat(visitor.locator("#thanks")).containsText("Thank you");
    }

    private void isCounted(String campaign) {
        page.navigate("/inbox/leads.xhtml?campaign=" + campaign);
        assertThat(page.locator(".person")).hasCount(1);
        assertThat(page.locator(".chip.verdict-qualified")).isVisible();
        screenshot("lead-list");
        page.navigate("/campaigns/report.xhtml?id=" + campaign);
        assertThat(page.locator("#chat-and-leads")).containsText("Leads per 100 clicks");
        assertThat(page.locator(".credits tbody tr").first().locator("td").nth(1))
                .containsText("1");
        screenshot("lead-report");
    }

    /** With one small film, and clicks that lead to the campaign's own door. */
    private String launched() {
        String photo =
                id(demo.upload("api/v1/assets", "tin.jpg", TestPhoto.jpeg()).body());
        String campaign = id(demo.post("api/v1/campaigns", brief(photo, "https://shop.example/"))
                .body());
        demo.put("api/v1/campaigns/" + campaign, brief(photo, address() + "leads/c/" + campaign));
        demo.post("api/v1/campaigns/" + campaign + "/productions", Map.of());
        String films = "api/v1/campaigns/" + campaign + "/creatives";
        await().atMost(A_FILM).until(() -> !Http.json(demo.get(films)).isEmpty());
        String film = Http.json(demo.get(films)).get(0).path("id").asText();
        manager.post(
                "api/v1/creatives/" + film + "/review",
                Map.of("decision", "APPROVED", "override", true, "note", "fine"));
        await().atMost(A_FILM)
                .until(() -> manager.post("api/v1/campaigns/" + campaign + "/launch", Map.of())
                                .statusCode()
                        == 200);
        return campaign;
    }

    private static Map<String, Object> brief(String photo, String landing) {
        return Map.of(
                "product", Map.of("name", "Led tin", "photos", List.of(photo), "landingPage", landing),
                "budget", Map.of("total", "100"),
                "shapes", List.of("1:1"),
                "lengths", List.of("6"));
    }

    private void teach(String campaign) {
        page.navigate("/campaigns/assistant.xhtml?id=" + campaign);
        page.locator("[id$=learnBrief]").click();
        page.locator("[id$=file]")
                .setInputFiles(new FilePayload("manual.html", "text/html", MANUAL.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id$=upload]").click();
        assertThat(page.locator(".known")).containsText("manual.html");
        page.locator("#opened").check();
        for (String day : List.of("SATURDAY", "SUNDAY")) {
            page.locator("input[value=" + day + "] + label").click();
        }
        page.locator("[id$=from]").fill("00:00");
        page.locator("[id$=to]").fill("23:59");
        page.locator("#save").click();
        assertThat(page.locator("#tag")).containsText("leads/chat.js");
        screenshot("lead-assistant");
    }

    private static void ask(Page visitor, String question) {
        visitor.locator("form.ask textarea").fill(question);
        visitor.keyboard().press("Enter");
        assertThat(visitor.locator(".talk li.VISITOR").last()).containsText(question);
    }

    /** Where the click of an ad leads that was served and seen. */
    private static String clickThrough(String campaign) {
        String vast = await().atMost(A_FILM)
                .until(
                        () -> Http.portal().get("ads/vast?campaign=" + campaign).body(),
                        body -> body.contains("ClickThrough"));
        Http.portal().get(address(vast, "Impression").replaceFirst("https?://[^/]+/", ""));
        return address(vast, "ClickThrough");
    }

    private static String address(String vast, String element) {
        Matcher found = Pattern.compile("<" + element + "[^>]*>\\s*(?:<!\\[CDATA\\[)?\\s*(https?://[^<\\]\\s]+)")
                .matcher(vast);
        if (!found.find()) {
            throw new IllegalStateException(vast);
        }
        return found.group(1);
    }

    private Page visitor() {
        Browser browser = page.context().browser();
        BrowserContext other = browser.newContext(new Browser.NewContextOptions().setLocale("en-GB"));
        return other.newPage();
    }

    private static void signIn(Page page, String login) {
        page.navigate("/sign-in.xhtml");
        page.locator("[id$=login]").fill(login);
        page.locator("[id$=password]").fill("reelwright");
        page.locator("[id$=enter]").click();
        assertThat(page.locator(".rail")).isVisible();
    }

    private static String address() {
        return "http://localhost:" + (8080 + Integer.getInteger("it.port.offset")) + "/";
    }

    private static String id(String json) {
        Matcher id = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        if (!id.find()) {
            throw new IllegalStateException(json);
        }
        return id.group(1);
    }
}
