package org.reelwright.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.BrowserVisit;

class StoryboardBrowserIT extends BrowserVisit {

    private static final double A_FILM_MS = 240_000;
    private static final String LINE = "A tin worth keeping";

    private static String room;

    @BeforeAll
    static void aFilm() {
        room = PortalPages.furnished().room();
    }

    @Test
    void changesALineSeesWhatIsRedoneAndHasItMade() {
        signIn();
        page.navigate(room);
        assertThat(page.locator(".board li").first()).isVisible();
        page.waitForFunction("() => document.querySelector('#film').readyState >= 1");
        playsAndSeeks();
        dragsAScene();
        refusesWordsThatTheBriefDoesNotCover();

        keepsAndTakesBackALine();
        screenshot("storyboard-changed");
        page.reload();
        assertThat(page.locator(".edits li")).containsText(LINE);

        page.locator("#make").click();
        assertThat(page.locator("#making")).isVisible();
        assertThat(page.locator("#onScreen")).isDisabled();
        screenshot("storyboard-making");
        page.locator("#toNewest").click(new Locator.ClickOptions().setTimeout(A_FILM_MS));
        assertThat(page.locator(".board strong").first()).hasText(LINE);
        assertThat(page.locator(".edits")).hasCount(0);
        comparesAndBringsBack();
    }

    private void playsAndSeeks() {
        page.locator("#timeline .block").nth(1).click();
        assertThat((Double) page.evaluate("document.querySelector('#film').currentTime + .0001"))
                .isGreaterThan(1);
        assertThat(page.locator("#scene-name")).containsText("2");
        page.keyboard().press("k");
        assertThat(page.locator("#scene-name")).containsText("1");
        page.locator("#over").selectOption("square-feed");
        assertThat(page.locator("[data-safe=square-feed]")).isVisible();
        page.locator("#over").selectOption("");
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

    private void signIn() {
        page.navigate("/sign-in.xhtml");
        page.locator("[id$=login]").fill("demo");
        page.locator("[id$=password]").fill("reelwright");
        page.locator("[id$=enter]").click();
        assertThat(page.locator(".rail")).isVisible();
    }

    private static LocatorAssertions.IsVisibleOptions within() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(A_FILM_MS);
    }
}
