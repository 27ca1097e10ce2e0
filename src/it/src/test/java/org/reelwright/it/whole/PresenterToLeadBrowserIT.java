package org.reelwright.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reelwright.it.portal.BrowserBrief;
import org.reelwright.it.shared.BrowserVisit;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.TestPhoto;

/**
 * Three people and one film: an advertiser orders it with a presenter, an account manager approves it, and a visitor sees it, asks, and
 * leaves a lead, which counts for that very film.
 */
class PresenterToLeadBrowserIT extends BrowserVisit {

    private static final Duration A_FILM = Duration.ofMinutes(4);
    private static final Duration AS_PEOPLE_TYPE = Duration.ofSeconds(3);
    private static final double WHOLE_AD_MS = 60_000;

    /** The impression, start, three quartiles, the end, and that it was seen. */
    private static final int EVENTS = 7;

    private static final int CONVERSIONS = 5;

    private static final Pattern FILM = Pattern.compile("<UniversalAdId[^>]*>([0-9a-f-]{36})<");
    private static final String MANUAL =
            "<html><body><h2>Warranty</h2><p>The warranty covers defects of material for five years.</p></body></html>";

    private final Http demo = OpenSession.of(Http.portal(), "demo");
    private final String name = "Presented tin " + System.nanoTime() % 1_000_000;

    @Test
    void aFilmWithAPresenterLeadsToALeadThatCountsForIt() {
        signIn(page, "demo");
        String campaign = drafted();
        orderWithMina(campaign);
        teach(campaign);
        made(campaign);
        launch(campaign);
        Page visitor = person("en-GB");
        String film = watch(visitor, campaign);
        Page door = click(visitor, campaign);
        isAnsweredWithTheSource(door);
        isTakenOver(door);
        isQualifiedByTheRule(door);
        isCounted(campaign, film);
        visitor.context().close();
    }

    /** Its door has an address once it is there. */
    private String drafted() {
        String photo = Http.json(demo.upload("api/v1/assets", "tin.jpg", TestPhoto.jpeg()))
                .path("id")
                .asText();
        return Http.json(demo.post(
                        "api/v1/campaigns",
                        Map.of(
                                "product", Map.of("name", name, "photos", List.of(photo)),
                                "budget", Map.of("total", "100"),
                                "shapes", List.of("9:16", "1:1"),
                                "lengths", List.of("6"))))
                .path("id")
                .asText();
    }

    private void orderWithMina(String campaign) {
        var brief = new BrowserBrief(page);
        page.navigate("/campaigns/campaign.xhtml?id=" + campaign);
        page.locator("#change").click();
        brief.isAt("product");
        brief.field("product.landingPage").fill(page.url().replaceFirst("/campaigns/.*", "/leads/c/" + campaign));
        for (String step : List.of("audiences", "goal", "films")) {
            brief.next(step);
        }
        page.locator(".cast label", new Page.LocatorOptions().setHasText("Mina"))
                .click();
        assertThat(brief.field("presenter.placement")).hasValue("PICTURE_IN_PICTURE");
        screenshot("walk-presenter");
        brief.next("check");
        page.locator("#keep").click();
        page.locator("#produce").click();
        assertThat(page).hasURL(Pattern.compile("campaign.xhtml\\?.*id=" + campaign));
        assertThat(page.locator(".bar[role=progressbar]")).isVisible();
    }

    /** While the films are made. */
    private void teach(String campaign) {
        page.waitForLoadState();
        page.locator("#actions a", new Page.LocatorOptions().setHasText("Assistant"))
                .click();
        assertThat(page).hasURL(Pattern.compile("assistant.xhtml.*" + campaign));
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
        page.getByLabel("Budget", new Page.GetByLabelOptions().setExact(true)).selectOption("must");
        page.locator("[id$=ruleBudget]").fill("1000");
        page.locator("#save").click();
        assertThat(page.locator("#tag")).containsText("leads/chat.js");
        screenshot("walk-assistant");
    }

    private void made(String campaign) {
        page.navigate("/campaigns/campaign.xhtml?id=" + campaign);
        assertThat(page.locator("#making"))
                .hasText("All films are made", new LocatorAssertions.HasTextOptions().setTimeout(A_FILM.toMillis()));
        assertThat(page.locator(".stages")).containsText("Presenter");
        assertThat(page.locator(".films a.film")).hasCount(2);
        screenshot("walk-films");
    }

    /** Another person, as nobody approves their own. */
    private void launch(String campaign) {
        Page manager = person("en-GB");
        signIn(manager, "manager");
        for (JsonNode film : Http.json(demo.get("api/v1/campaigns/" + campaign + "/creatives"))) {
            manager.navigate("/review/creative.xhtml?id=" + film.path("id").asText());
            manager.waitForFunction("() => document.querySelector('video.main').readyState >= 1");
            manager.locator("#approve").click();
            assertThat(manager.locator(".toast").first()).containsText("Approved.");
        }
        manager.navigate("/campaigns/campaign.xhtml?id=" + campaign);
        manager.locator("#launch").click();
        assertThat(manager.locator("#actions .chip")).hasText("Running");
        manager.context().close();
    }

    /** In a player with a well-known VAST client, to the end. @return the film that was served */
    private static String watch(Page visitor, String campaign) {
        Set<String> told = ConcurrentHashMap.newKeySet();
        var served = new AtomicReference<>("");
        visitor.onResponse(answer -> {
            if (answer.url().contains("/ads/event/") && answer.status() == 200) {
                told.add(answer.url().replaceFirst("[?].*", ""));
            }
        });
        visitor.onRequestFinished(request -> {
            if (request.url().contains("/ads/vast?")) {
                served.set(request.response().text());
            }
        });
        visitor.navigate("/ads/player.html?shape=9x16&campaign=" + campaign);
        assertThat(visitor.locator("#state")).containsText("Presented tin");
        visitor.waitForFunction("() => document.querySelector('#film').currentTime > 2.5");
        screenshot(visitor, "walk-player");
        assertThat(visitor.locator("#card"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(WHOLE_AD_MS));
        visitor.waitForCondition(() -> told.size() == EVENTS);
        Matcher film = FILM.matcher(served.get());
        org.assertj.core.api.Assertions.assertThat(film.find()).as(served.get()).isTrue();
        return film.group(1);
    }

    private static Page click(Page visitor, String campaign) {
        Page door =
                visitor.context().waitForPage(() -> visitor.locator("#visit").click());
        assertThat(door).hasURL(Pattern.compile("/leads/c/" + campaign + "\\?rw_click="));
        return door;
    }

    private static void isAnsweredWithTheSource(Page door) {
        assertThat(door.locator("#chat .top")).containsText("Digital assistant · not a person");
        assertThat(door.locator("#chat .top img")).hasAttribute("alt", "Digital assistant · not a person");
        assertThat(door.locator("#chat .top img")).hasAttribute("src", Pattern.compile("/leads/faces/Mina$"));
        ask(door, "How long is the warranty?");
        Locator answer = door.locator(".talk li.ASSISTANT").last();
        assertThat(answer).containsText("five years");
        assertThat(answer.locator(".src")).containsText("manual.html, Warranty");
        ask(door, "Do you sell bicycles?");
        assertThat(door.locator(".talk li.ASSISTANT").last()).containsText("I don't know");
        door.locator("button", new Page.LocatorOptions().setHasText("Talk to a person"))
                .click();
        assertThat(door.locator(".talk li.ASSISTANT").last()).containsText("our team");
    }

    private static void ask(Page door, String question) {
        door.locator("form.ask textarea").fill(question);
        door.keyboard().press("Enter");
        assertThat(door.locator(".talk li.VISITOR").last()).containsText(question);
    }

    private void isTakenOver(Page door) {
        page.navigate("/inbox/index.xhtml");
        page.locator(".chat-row").first().click();
        assertThat(page.locator("#talk")).containsText("How long is the warranty?");
        page.locator("#take").click();
        assertThat(page.locator("#take")).isHidden();
        page.locator("#words").fill("Hello, this is <b>Ann</b>.");
        page.locator("#reply button").click();
        assertThat(door.locator(".talk li.PERSON").last()).containsText("Hello, this is <b>Ann</b>.");
        assertThat(page.locator(".chip.chat-PERSON").first()).isVisible();
        screenshot("walk-inbox");
    }

    private static void isQualifiedByTheRule(Page door) {
        door.locator("#lead-email").fill("nobody");
        door.locator("#send").click();
        assertThat(door.locator("#wrong-email")).containsText("not an e-mail address");
        assertThat(door.locator("#lead-email")).hasValue("nobody");
        assertThat(door.locator("#lead-email")).isFocused();
        door.locator("#lead-email").fill("zoe@person.example");
        door.locator("#lead-budget").fill("1,500");
        door.locator("#lead-consent").check();
        await().pollDelay(AS_PEOPLE_TYPE).until(() -> true);
        door.locator("#send").click();
        assertThat(door.locator("#thanks")).containsText("Thank you");
        screenshot(door, "walk-door");
    }

    private void isCounted(String campaign, String film) {
        page.navigate("/inbox/leads.xhtml?campaign=" + campaign);
        assertThat(page.locator(".person")).hasCount(1);
        assertThat(page.locator(".chip.verdict-qualified")).isVisible();
        assertThat(page.locator(".person a[href*='id=" + film + "']")).hasText("the film that was clicked");
        screenshot("walk-leads");
        page.navigate("/campaigns/report.xhtml?id=" + campaign);
        assertThat(page.locator("#chat-and-leads")).containsText("Leads per 100 clicks");
        String label = label(campaign, film);
        Locator credited = page.locator(".credits tbody tr", new Page.LocatorOptions().setHasText(label));
        assertThat(credited.locator(".num").first()).hasText("1.0");
        Locator films = page.locator(
                        "section", new Page.LocatorOptions().setHas(page.locator("h2:text-is('All films')")))
                .locator("tbody tr");
        assertThat(films).hasCount(2);
        assertThat(films.filter(new Locator.FilterOptions().setHasText(label))
                        .locator("td")
                        .nth(CONVERSIONS))
                .hasText("1");
        assertThat(films.filter(new Locator.FilterOptions().setHasNotText(label))
                        .locator("td")
                        .nth(CONVERSIONS))
                .hasText("0");
        screenshot("walk-report");
    }

    /** As the report calls that film. */
    private String label(String campaign, String film) {
        JsonNode films =
                Http.json(demo.get("api/v1/campaigns/" + campaign + "/report")).path("byCreative");
        for (JsonNode line : films) {
            if (line.path("key").asText().equals(film)) {
                return line.path("label").asText();
            }
        }
        throw new AssertionError(films);
    }

    private Page person(String language) {
        return page.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(page.url().replaceFirst("(//[^/]+/).*", "$1"))
                        .setLocale(language)
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
