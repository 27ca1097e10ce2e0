package org.reelwright.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.BrowserVisit;

class PortalBrowserIT extends BrowserVisit {

    private static final double A_FILM_MS = 240_000;

    private int decisions;

    @Test
    void takesABriefShowsTheFilmAndLaunchesWhatAManagerApproved() {
        signIn("demo");
        String campaign = makeAds("Walked tin");
        watchTheFilmAppear();
        signOut();

        signIn("manager");
        approveTheFirstOf("Walked tin");
        assertThat(decisions)
                .as("what was typed or pressed from the fresh start to the approved film")
                .isLessThanOrEqualTo(10);
        page.navigate(campaign);
        page.locator("[id$=launch]").click();
        assertThat(page.locator("#actions .chip")).hasText("Running");
        screenshot("portal-running");
        String player = page.locator("text=Try the ad").getAttribute("href");
        playTheAd(player);
        page.navigate(campaign);
        page.locator("#actions >> text=Results").click();
        assertThat(page.locator("h1")).hasText("Results");
        new ResultsWalk(page).walk();
        screenshot("portal-results");
        page.navigate("/report/consumption.xhtml");
        assertThat(page.locator("h1")).hasText("Consumption");
        screenshot("portal-consumption");
        playTheAdUnseen(player);
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrongAtItsField() {
        signIn("demo");
        page.navigate("/campaigns/new.xhtml");
        flow().field("product.landingPage").fill("javascript:alert(1)");
        flow().next();

        assertThat(page.locator(".note.bad:visible").first()).containsText("Please look at");
        assertThat(flow().field("product.landingPage")).hasValue("javascript:alert(1)");
        assertThat(flow().wrong("product.landingPage")).not().isEmpty();
        screenshot("portal-wrong-brief");
    }

    @Test
    void refusesAFileThatIsNoPictureWhateverItsName() {
        signIn("demo");
        page.navigate("/campaigns/new.xhtml");
        page.locator("#files")
                .setInputFiles(new FilePayload(
                        "photo.jpg", "image/jpeg", "ffconcat version 1.0".getBytes(StandardCharsets.UTF_8)));

        assertThat(page.locator("#sendings .is-bad")).containsText("photo.jpg");
        assertThat(page.locator("#photos li")).hasCount(0);
    }

    @Test
    void letsNobodyInWithAWrongPassword() {
        page.navigate("/sign-in.xhtml");
        page.locator("[id$=login]").fill("demo");
        page.locator("[id$=password]").fill("guess");
        page.locator("[id$=enter]").click();

        assertThat(page.locator(".note.bad")).isVisible();
        page.navigate("/index.xhtml");
        assertThat(page).hasURL(Pattern.compile("sign-in"));
    }

    private String makeAds(String name) {
        press("main .head .button.primary");
        flow().describe(name);
        decisions += 2;
        screenshot("portal-brief");
        press("#straight");
        flow().isAt("check");
        flow().field("budget.total").fill("100");
        decisions++;
        assertThat(page.locator("#summary")).containsText("100");
        screenshot("portal-check");
        onlyOneFilm();
        press("#create");
        assertThat(page.locator("h1")).hasText(name, new LocatorAssertions.HasTextOptions().setTimeout(A_FILM_MS));
        return page.url();
    }

    /** A person would have all nine made; the machine is spared that. */
    private void onlyOneFilm() {
        String check = page.url();
        page.navigate(check.replace("step=check", "step=films"));
        flow().untick("1:1 square", "16:9 wide", "15 s", "30 s");
        assertThat(page.locator("#films")).hasText("1");
        flow().next("check");
    }

    private void press(String button) {
        page.locator(button).click();
        decisions++;
    }

    private BrowserBrief flow() {
        return new BrowserBrief(page);
    }

    private void watchTheFilmAppear() {
        Locator progress = page.locator(".bar[role=progressbar]");
        assertThat(progress).isVisible();
        assertThat(page.locator(".wall img").first()).isVisible(within());
        screenshot("portal-production");
        assertThat(page.locator(".films a.film"))
                .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(A_FILM_MS));
        assertThat(page.locator("#making"))
                .hasText("All films are made", new LocatorAssertions.HasTextOptions().setTimeout(A_FILM_MS));
        screenshot("portal-films");
    }

    private void approveTheFirstOf(String campaign) {
        press("main .head .button.primary");
        page.locator("#queue li a", new Page.LocatorOptions().setHasText(campaign))
                .first()
                .click();
        decisions++;
        assertThat(page.locator("video.main")).isVisible();
        page.waitForFunction("() => document.querySelector('video').readyState >= 1");
        screenshot("portal-review");
        press("#approve");
        assertThat(page.locator(".toast").first()).containsText("Approved.");
    }

    /** A real player in a real browser: it plays to the end and tells all that it is asked to. */
    private void playTheAd(String player) {
        Set<String> told = told();
        Response vast = page.waitForResponse(PortalBrowserIT::isVast, () -> page.navigate(player));
        assertThat(page.locator("#state")).containsText("Walked tin");
        assertThat(page.locator("#card")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        screenshot("portal-player");
        // The impression, start, three quartiles, the end, and that it was seen.
        page.waitForCondition(() -> told.size() == 7);
        assertThat(told).contains(address(vast, "Viewable")).doesNotContain(address(vast, "NotViewable"));
    }

    /** It plays, but so far down that nobody sees it. */
    private void playTheAdUnseen(String player) {
        page.addInitScript("addEventListener('DOMContentLoaded', () => document.body.style.paddingTop = '5000px')");
        Set<String> told = told();
        Response vast = page.waitForResponse(PortalBrowserIT::isVast, () -> page.navigate(player));
        page.waitForCondition(
                () -> told.contains(address(vast, "NotViewable")),
                new Page.WaitForConditionOptions().setTimeout(60_000));
        assertThat(told).doesNotContain(address(vast, "Viewable"));
    }

    private Set<String> told() {
        Set<String> told = ConcurrentHashMap.newKeySet();
        page.onResponse(answer -> {
            if (answer.url().contains("/ads/event/") && answer.status() == 200) {
                told.add(answer.url().replaceFirst("[?].*", ""));
            }
        });
        return told;
    }

    private static boolean isVast(Response answer) {
        return answer.url().contains("/ads/vast?")
                && "GET".equals(answer.request().method());
    }

    private static String address(Response vast, String element) {
        var address = Pattern.compile("<" + element + ">(?:<!.CDATA.)?([^<>]+?)(?:]]>)?</")
                .matcher(vast.text());
        assertThat(address.find()).isTrue();
        return address.group(1).strip();
    }

    private void signIn(String login) {
        page.navigate("/sign-in.xhtml");
        page.locator("[id$=login]").fill(login);
        page.locator("[id$=password]").fill("reelwright");
        page.locator("[id$=enter]").click();
        assertThat(page.locator("h1")).hasText("Campaigns");
    }

    private void signOut() {
        page.locator("[id$=out]").click();
        assertThat(page.locator("h1")).hasText("Sign in");
    }

    private static LocatorAssertions.IsVisibleOptions within() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(A_FILM_MS);
    }
}
