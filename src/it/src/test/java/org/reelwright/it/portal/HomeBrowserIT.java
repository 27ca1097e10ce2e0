package org.reelwright.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.BrowserVisit;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.TestPhoto;

/** What moves elsewhere is seen at home, and nothing else of the page is touched. */
class HomeBrowserIT extends BrowserVisit {

    private static final double PATIENCE_MS = 20_000;
    private static final Duration A_PRODUCTION = Duration.ofMinutes(2);

    @Test
    void whatMovesIsSeenWithoutTakingAwayWhatIsTyped() {
        Http demo = OpenSession.of(Http.portal(), "demo");
        String photo = id(demo.upload("api/v1/assets", "tin.jpg", TestPhoto.jpeg()));
        String campaign = id(demo.post(
                "api/v1/campaigns",
                Map.of(
                        "product",
                        Map.of("name", "Moving tin", "photos", List.of(photo)),
                        "budget",
                        Map.of("total", "9"))));
        signIn();
        Locator tile = page.locator("[data-campaign='" + campaign + "']");
        assertThat(tile.locator(".chip")).hasText("Draft");
        page.evaluate("window.stayed = true");
        Locator search = page.locator(".filters input[type=search]");
        search.fill("half a wor");

        String started = demo.post("api/v1/campaigns/" + campaign + "/productions", Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(tile.locator(".chip"))
                .not()
                .hasText("Draft", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MS));
        assertThat(search).hasValue("half a wor");
        assertThat(search).isFocused();
        assertThat((Boolean) page.evaluate("window.stayed")).isTrue();
        demo.post(started.substring(started.indexOf("api/v1/")) + "/cancel", Map.of());
    }

    @Test
    void aLaunchAndAPauseElsewhereAreSeenAtOnce() {
        PortalPages pages = PortalPages.furnished();
        Http demo = OpenSession.of(Http.portal(), "demo");
        String campaign = "api/v1/campaigns/" + pages.campaign();
        await().atMost(A_PRODUCTION).until(() -> "IN_REVIEW"
                .equals(Http.json(demo.get(campaign)).path("status").asText()));
        OpenSession.of(Http.portal(), "manager")
                .post("api/v1/reviews", Map.of("films", List.of(pages.film()), "decision", "APPROVED"));
        signIn();
        page.waitForResponse(answer -> answer.url().contains("/live/campaigns"), () -> page.navigate("/index.xhtml"));
        Locator chip = page.locator("[data-campaign='" + pages.campaign() + "'] .chip");
        assertThat(chip).hasText("Ready");
        page.evaluate("window.stayed = true");

        assertThat(demo.post(campaign + "/launch", Map.of()).statusCode()).isEqualTo(200);
        assertThat(chip).hasText("Running");
        demo.post(campaign + "/pause", Map.of());
        assertThat(chip).hasText("Paused");
        demo.post(campaign + "/end", Map.of());
        assertThat(chip).hasText("Ended");
        assertThat((Boolean) page.evaluate("window.stayed")).isTrue();
    }

    private void signIn() {
        page.navigate("/sign-in.xhtml");
        page.locator("[id$=login]").fill("demo");
        page.locator("[id$=password]").fill("reelwright");
        page.locator("[id$=enter]").click();
        assertThat(page.locator("h1")).hasText("Campaigns");
    }

    private static String id(HttpResponse<String> made) {
        return Http.json(made).path("id").asText();
    }
}
