package org.reelwright.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.BrowserVisit;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;

/** When everything is made already, what others do is still seen on pages that are open. */
class LiveUpdatesBrowserIT extends BrowserVisit {

    private static final Duration A_PRODUCTION = Duration.ofMinutes(2);

    @Test
    void whatOthersDecideAndLaunchIsSeenOnTheCampaignsAndTheFilmsPage() {
        PortalPages pages = finished();
        signIn("demo");
        Page film = page.context().newPage();
        opens(page, "/campaigns/campaign.xhtml?id=" + pages.campaign(), "/live/campaigns");
        opens(film, "/review/creative.xhtml?id=" + pages.film(), "/live/comments");
        Locator status = page.locator("#actions .chip");
        Locator decided = film.locator("#review .head .chip");
        assertThat(status).hasText("In review");
        assertThat(decided).hasText("In review");

        OpenSession.of(Http.portal(), "manager")
                .post("api/v1/reviews", Map.of("films", List.of(pages.film()), "decision", "APPROVED"));
        assertThat(status).hasText("Ready");
        assertThat(decided).hasText("Approved");
        assertThat(film.locator("#history")).containsText("approved");

        Http demo = OpenSession.of(Http.portal(), "demo");
        demo.post("api/v1/campaigns/" + pages.campaign() + "/launch", Map.of());
        assertThat(status).hasText("Running");
        demo.post("api/v1/campaigns/" + pages.campaign() + "/end", Map.of());
        assertThat(status).hasText("Ended");
        stayed(page);
        stayed(film);
    }

    @Test
    void whatAClientAnswersIsSeenWhereTheFilmIsReviewedAndNothingThatIsTypedIsLost() {
        PortalPages pages = finished();
        signIn("manager");
        opens(page, "/review/creative.xhtml?id=" + pages.film(), "/live/comments");
        page.locator("#note").fill("half a thought");

        Http.portal()
                .post(
                        pages.of("manager").get("shared").substring(1) + "/answer",
                        Map.of("answer", "YES", "note", "Go on"));

        assertThat(page.locator("#clients .chip")).hasText("says yes");
        assertThat(page.locator("#note")).hasValue("half a thought");
        stayed(page);
    }

    @Test
    void aClientSeesTheirCopyAndWhatIsSaidOfItAsSoonAsItIsThere() {
        PortalPages pages = PortalPages.furnished();
        String link = Http.json(OpenSession.of(Http.portal(), "manager")
                        .post(
                                "api/v1/creatives/" + pages.film() + "/shares",
                                Map.of("recipient", "Bea Client", "days", 3)))
                .path("link")
                .asText();
        String path = link.substring(link.indexOf("/share/"));
        opens(page, path, "/events");
        assertThat(page.locator(".player"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(A_PRODUCTION.toMillis()));

        Http.portal().post(path.substring(1) + "/comments", Map.of("frame", 10, "words", "Brighter, please"));
        assertThat(page.locator(".threads .words").first()).hasText("Brighter, please");
        stayed(page);
    }

    private static PortalPages finished() {
        PortalPages pages = PortalPages.furnished();
        Http demo = OpenSession.of(Http.portal(), "demo");
        await().atMost(A_PRODUCTION).until(() -> Http.json(demo.get("api/v1/campaigns/" + pages.campaign()))
                .path("status")
                .asText()
                .equals("IN_REVIEW"));
        return pages;
    }

    private static void opens(Page page, String path, String live) {
        page.waitForResponse(answer -> answer.url().contains(live), () -> page.navigate(path));
        page.evaluate("window.stayed = true");
    }

    private static void stayed(Page page) {
        assertThat((Boolean) page.evaluate("window.stayed")).isTrue();
    }

    private void signIn(String login) {
        page.navigate("/sign-in.xhtml");
        page.locator("[id$=login]").fill(login);
        page.locator("[id$=password]").fill("reelwright");
        page.locator("[id$=enter]").click();
        assertThat(page.locator("h1")).hasText("Campaigns");
    }
}
