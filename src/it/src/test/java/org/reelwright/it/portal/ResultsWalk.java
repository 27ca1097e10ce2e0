package org.reelwright.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;

/** How somebody reads the results of a campaign whose ad was seen once: its parts come by themselves, one is asked for anew. */
record ResultsWalk(Page page) {

    private static final String PLACES = "**/results.xhtml?*part=places*";

    void walk() {
        page.reload();
        isAllThere();
        assertThat(Axe.violations(page)).isEmpty();
        theFilmGoesAlongItsCurve();
        byClicks();
        oneThatDoesNotComeIsAskedForAgain();
    }

    private void isAllThere() {
        assertThat(busy()).hasCount(0);
        assertThat(page.locator("#part-films .question")).hasCount(5);
        assertThat(page.locator("#part-places .question")).hasCount(3);
        assertThat(page.locator("#part-hours svg.hours")).isVisible();
        assertThat(page.locator("#part-holdout .verdict")).isVisible();
        assertThat(page.locator("#parts-told")).hasText("All figures are here.");
    }

    /** By keys on the curve, and by the film's own controls. */
    private void theFilmGoesAlongItsCurve() {
        Locator head = page.locator(".seeks").first();
        head.press("End");
        page.waitForFunction("() => { const film = document.querySelector('.leaving video');"
                + " return film.currentTime > 0 && Math.abs(film.currentTime - film.duration) < .2; }");
        page.evaluate("document.querySelector('.leaving video').currentTime = 2");
        page.waitForFunction("() => Math.abs(document.querySelector('.seeks').value - 2) < .06");
        assertThat(head).hasAttribute("aria-valuetext", Pattern.compile("^At 2.0 sec: \\d+% are there$"));
    }

    /** Without leaving the page, and where a link to it leads. */
    private void byClicks() {
        page.evaluate("window.stayed = true");
        Locator clicks = page.locator("a.pick", new Page.LocatorOptions().setHasText("Click rate"));
        clicks.focus();
        clicks.press("Enter");
        assertThat(page.locator("#part-films h3").first()).hasText("Which audience clicks most often?");
        assertThat(busy()).hasCount(0);
        assertThat(clicks).isFocused();
        assertThat(clicks).hasAttribute("aria-current", "true");
        assertThat((Boolean) page.evaluate("window.stayed")).isTrue();
        page.reload();
        assertThat(page.locator("#part-films h3").first()).hasText("Which audience clicks most often?");
    }

    private void oneThatDoesNotComeIsAskedForAgain() {
        page.route(PLACES, Route::abort);
        page.reload();
        Locator failed = page.locator("#part-places [role=alert]");
        assertThat(failed).hasText("The server cannot be reached. Look at your connection.");
        assertThat(page.locator("#part-films .question")).hasCount(5);
        page.unroute(PLACES);
        page.locator("#part-places button").press("Enter");
        assertThat(page.locator("#part-places .question")).hasCount(3);
        assertThat(page.locator("#part-places h3").first()).isFocused();
    }

    private Locator busy() {
        return page.locator("[data-part][aria-busy=true]");
    }
}
