package org.reelwright.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ViewportSize;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.BrowserVisit;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.stand.Scenery;

class StoryboardBrowserIT extends BrowserVisit {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final double A_FILM_MS = 240_000;
    private static final String DAWN = "Sunrise over misty hills.jpg";
    private static final String LAPSED = "Sunrise of an agency.jpg";
    private static final String FOOTAGE = "Morning clouds drifting.mp4";
    private static final String LINE = "A tin worth keeping";

    private static String room;
    private static String lapsed;

    @BeforeAll
    static void aFilm() {
        room = PortalPages.furnished().room();
        Http demo = OpenSession.of(Http.portal(), "demo");
        demo.upload("api/v1/assets", DAWN, Scenery.dawn());
        lapsed = Http.json(demo.upload("api/v1/assets", LAPSED, Scenery.dawn()))
                .path("id")
                .asText();
        Scenery.upload(demo, FOOTAGE);
    }

    @Test
    void changesALineSeesWhatIsRedoneAndHasItMade() {
        signIn(page);
        endsItsRights();
        page.navigate(room);
        assertThat(page.locator(".board li").first()).isVisible();
        page.waitForFunction("() => document.querySelector('#film').readyState >= 1");
        playsAndSeeks();
        dragsAScene();
        refusesWordsThatTheBriefDoesNotCover();

        isDrawnInAPlatformsPage();
        whatIsTypedOutlivesTheSession();
        whatIsTypedOutlivesAPageThatWaitedTooLong();
        findsMaterialForALine();

        keepsAndTakesBackALine();
        pick(0, DAWN);
        pick(1, FOOTAGE);
        assertThat(page.locator(".edits li")).hasCount(3);
        screenshot("storyboard-changed");
        page.reload();
        assertThat(page.locator(".edits li").first()).containsText(LINE);

        page.locator("#make").click();
        assertThat(page.locator("#making")).isVisible();
        assertThat(page.locator("#onScreen")).isDisabled();
        screenshot("storyboard-making");
        page.locator("#toNewest").click(new Locator.ClickOptions().setTimeout(A_FILM_MS));
        assertThat(page.locator(".board strong").first()).hasText(LINE);
        assertThat(page.locator(".edits")).hasCount(0);
        comparesAndBringsBack();
    }

    private void endsItsRights() {
        page.navigate("/library/item.xhtml?id=" + lapsed);
        page.locator("[id$=until]").fill("2020-01-31");
        page.locator("#license").click();
        assertThat(page.locator("#ended")).isVisible();
    }

    private void playsAndSeeks() {
        page.locator("#timeline .block").nth(1).click();
        assertThat((Double) page.evaluate("document.querySelector('#film').currentTime + .0001"))
                .isGreaterThan(1);
        assertThat(page.locator("#scene-name")).containsText("2");
        page.keyboard().press("k");
        assertThat(page.locator("#scene-name")).containsText("1");
        page.locator("#play").click();
        assertThat(page.locator("#play")).hasText("Pause");
        page.locator("#play").click();
        assertThat(
                        (Integer)
                                page.evaluate(
                                        "fetch(getComputedStyle(document.querySelector('.wave i')).getPropertyValue('--wave').slice(4, -1)).then(r => r.status)"))
                .isEqualTo(200);
    }

    /** Its right edge by mouse, its place by keys, and another voice: each is kept as a change, and taken back. */
    private void dragsAScene() {
        Locator block = page.locator("#timeline .block").first();
        double before = block.boundingBox().width;
        double edge = block.boundingBox().x + before - 3;
        double middle = block.boundingBox().y + 10;
        page.mouse().move(edge, middle);
        page.mouse().down();
        page.mouse().move(edge + 20, middle);
        page.mouse().move(edge + 40, middle);
        page.mouse().up();
        assertThat(page.locator(".edits li")).containsText("lasts");
        assertThat(block.boundingBox().width).isGreaterThan(before);

        block.focus();
        page.keyboard().press("Alt+ArrowRight");
        assertThat(page.locator(".edits li").nth(1)).containsText("after the next");
        assertThat(page.locator("#timeline .block[aria-pressed=true]")).isFocused();

        assertThat(page.locator("#onScreen"))
                .hasValue(page.locator(".board strong").nth(1).textContent());
        page.locator("#voice").selectOption("Man");
        assertThat(page.locator(".edits li").nth(2)).containsText("Man");
        assertThat(page.locator("#redone")).containsText("Spoken lines");
        screenshot("storyboard-dragged");
        page.locator("#drop").click();
        assertThat(page.locator(".edits")).hasCount(0);
        page.locator("#timeline .block").first().click();
        assertThat(page.locator("#scene-name")).containsText("1");
    }

    /** Chosen by keys, kept for the next film and the review room, and taken away again. */
    private void isDrawnInAPlatformsPage() {
        page.locator("#over").focus();
        page.keyboard().press("ArrowDown");
        Locator drawn = page.locator(".platform:not([hidden])");
        assertThat(drawn).hasCount(1);
        String platform = drawn.getAttribute("data-platform");
        page.navigate(room.replace("/storyboard/room", "/review/creative"));
        assertThat(page.locator("#over")).hasValue(platform);
        assertThat(page.locator("[data-platform=" + platform + "]")).isVisible();
        screenshot("review-platform");
        page.navigate(room);
        assertThat(page.locator("[data-platform=" + platform + "]")).isVisible();
        screenshot("storyboard-platform");
        page.locator("#over").selectOption("");
        assertThat(drawn).hasCount(0);
        page.waitForFunction("() => document.querySelector('#film').readyState >= 1");
    }

    private void whatIsTypedOutlivesTheSession() {
        page.locator("#timeline .block").nth(1).click();
        assertThat(page.locator("#scene-name")).containsText("2");
        page.locator("#onScreen").fill(LINE + " for long");
        page.context().clearCookies();
        page.locator("#spoken").focus();
        page.waitForURL(Pattern.compile(".*/sign-in.*"));
        enter(page);
        assertThat(page.locator("#scene-name")).containsText("2");
        assertThat(page.locator("#onScreen")).hasValue(LINE + " for long");
        assertThat(page.locator(".edits li")).containsText(LINE + " for long");
        page.locator("#undo").click();
        assertThat(page.locator(".edits")).hasCount(0);
        page.locator("#timeline .block").first().click();
        assertThat(page.locator("#scene-name")).containsText("1");
    }

    /** The person is known, the page is not any more. */
    private void whatIsTypedOutlivesAPageThatWaitedTooLong() {
        page.locator("#onScreen").fill(LINE + " again");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        Page other = page.context().newPage();
        signIn(other);
        other.close();
        page.locator("#spoken").focus();
        assertThat(page.locator(".edits li")).containsText(LINE + " again");
        assertThat(page.locator("#onScreen")).hasValue(LINE + " again");
        page.locator("#undo").click();
        assertThat(page.locator(".edits")).hasCount(0);
    }

    /** By meaning, with what it costs before it is made; what may not be used any more can be seen and not picked. */
    private void findsMaterialForALine() {
        page.locator("#find").click();
        assertThat(page.locator("#sought")).not().isEmpty();
        await().atMost(A_MINUTE).untilAsserted(() -> {
            seek("daybreak in the mountains");
            assertThat(offer(DAWN)).isVisible();
            assertThat(offer(LAPSED)).isVisible();
            assertThat(offer(FOOTAGE)).isVisible();
        });
        assertThat(offer(LAPSED)).hasAttribute("aria-disabled", "true");
        offer(LAPSED).click(new Locator.ClickOptions().setForce(true));
        assertThat(page.locator(".edits")).hasCount(0);
        offer(DAWN).click();
        assertThat(page.locator(".edits li")).containsText(DAWN);
        assertThat(offer(DAWN)).hasAttribute("aria-pressed", "true");
        assertThat(offer(DAWN)).isFocused();
        assertThat(page.locator("#redone")).containsText("Pictures");
        assertThat(page.locator(".board li.changed")).not().hasCount(0);
        screenshot("storyboard-material");
        nothingCoversWhatWasFound(1280, 720);
        nothingCoversWhatWasFound(390, 844);
        page.locator("h1").click();
        page.keyboard().press("u");
        assertThat(page.locator(".edits")).hasCount(0);
        assertThat(offer(DAWN)).hasAttribute("aria-pressed", "false");
        await().atMost(A_MINUTE).untilAsserted(() -> {
            seek("山间日出");
            assertThat(page.locator(".offer")).not().hasCount(0);
        });
        page.locator("#close-material").click();
        assertThat(page.locator("#find")).isVisible();
    }

    private void nothingCoversWhatWasFound(int width, int height) {
        ViewportSize usual = page.viewportSize();
        page.setViewportSize(width, height);
        seek("daybreak in the mountains");
        assertThat(page.locator(".edits li")).not().hasCount(0);
        Object covered = page.evaluate("""
                () => [...document.querySelectorAll(".offer")].filter(offer => {
                  offer.scrollIntoView({ block: "nearest" });
                  const { x, y, width, height } = offer.getBoundingClientRect();
                  return document.elementFromPoint(x + width / 2, y + height / 2)?.closest(".offer") !== offer;
                }).length""");
        screenshot("storyboard-material-" + width);
        assertThat(covered).isEqualTo(0);
        page.setViewportSize(usual.width, usual.height);
    }

    private void pick(int scene, String name) {
        page.locator("#timeline .block").nth(scene).click();
        assertThat(page.locator("#scene-name")).containsText(String.valueOf(scene + 1));
        page.locator("#find").click();
        seek("daybreak in the mountains");
        offer(name).click();
        assertThat(page.locator(".edits li").last()).containsText(name);
    }

    private void seek(String words) {
        page.locator("#sought").fill(words);
        page.locator("#seek").click();
        assertThat(page.locator("#working")).isHidden();
    }

    private Locator offer(String name) {
        return page.locator(".offer[title='" + name + "']");
    }

    private void refusesWordsThatTheBriefDoesNotCover() {
        page.locator("#onScreen").fill("The best tin in the world, 50% off");
        page.locator("#spoken").focus();
        assertThat(page.locator("#wordsWrong .wrong")).isVisible();
        assertThat(page.locator("#onScreen")).hasValue("The best tin in the world, 50% off");
        assertThat(page.locator(".edits")).hasCount(0);
    }

    private void keepsAndTakesBackALine() {
        page.locator("#onScreen").fill(LINE);
        page.locator("#spoken").focus();
        assertThat(page.locator(".edits li")).containsText(LINE);
        assertThat(page.locator("#redone")).containsText("Script");
        assertThat(page.locator("#redone")).containsText("Films");
        page.locator("h1").click();
        page.keyboard().press("u");
        assertThat(page.locator(".edits")).hasCount(0);
        page.locator("#redo").click();
        assertThat(page.locator(".board strong").first()).hasText(LINE);
    }

    private void comparesAndBringsBack() {
        page.locator("text=Compare versions").click();
        assertThat(page.locator("[data-pair]")).hasCount(2);
        assertThat(page.locator(".differs")).containsText(LINE);
        page.locator("#both").click();
        page.waitForFunction("() => [...document.querySelectorAll('[data-pair]')].every(v => v.currentTime > .2)");
        screenshot("storyboard-compare");
        page.locator(".segments a").first().click();
        page.locator("#bringBack").click();
        assertThat(page.locator("#toNewest")).isVisible(within());
        page.locator("#toNewest").click();
        assertThat(page.locator(".board strong").first()).not().hasText(LINE);
    }

    private static void signIn(Page at) {
        at.navigate("/sign-in.xhtml");
        enter(at);
        assertThat(at.locator(".rail")).isVisible();
    }

    private static void enter(Page at) {
        at.locator("[id$=login]").fill("demo");
        at.locator("[id$=password]").fill("reelwright");
        at.locator("[id$=enter]").click();
    }

    private static LocatorAssertions.IsVisibleOptions within() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(A_FILM_MS);
    }
}
