package org.reelwright.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.BrowserVisit;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;

/** An account manager's work: the queue, the room, a link to a client, and the client's side of it. */
class ReviewRoomBrowserIT extends BrowserVisit {

    private static final double A_COPY_MS = 60_000;

    /** With a film of each test's own: decisions last. */
    private PortalPages pages;

    @BeforeEach
    void begin() {
        pages = PortalPages.furnished();
        signIn();
    }

    private void signIn() {
        page.navigate("/sign-in.xhtml");
        page.locator("[id$=login]").fill("manager");
        page.locator("[id$=password]").fill("reelwright");
        page.locator("[id$=enter]").click();
        assertThat(page.locator(".rail")).isVisible();
    }

    @Test
    void stepsByOneFrameAndShowsTheTimeCode() {
        openRoom();
        page.keyboard().press(".");
        page.keyboard().press(".");
        page.keyboard().press(".");
        assertThat(page.locator(".code .now")).hasText("00:00:03");
        page.keyboard().press(",");
        assertThat(page.locator(".code .now")).hasText("00:00:02");
        page.waitForFunction("() => Math.floor(document.querySelector('video.main').currentTime * 30) === 2");
    }

    @Test
    void keepsACommentWithItsDrawingAtItsFrame() {
        openRoom();
        hearsAtOnceWhatOthersSay();
        for (int i = 0; i < 12; i++) {
            page.keyboard().press(".");
        }
        page.locator("[data-tool=RECTANGLE]").click();
        drawAcross(page.locator("canvas.ink"));
        page.locator("#say-words").fill("Logo <script>alert(1)</script> here");
        page.locator(".say .primary").click();

        Locator said = page.locator(".threads > li", new Page.LocatorOptions().setHasText("Logo <script>"));
        assertThat(said).isVisible();
        assertThat(said.locator(".goto")).hasText("00:00:12");
        assertThat(said.locator(".drawn")).isVisible();
        assertThat(page.locator(".mark-at").first()).isVisible();
        said.locator(".to-answer").click();
        said.locator(".reply input").fill("Moved");
        said.locator(".reply button").click();
        assertThat(said.locator(".answers")).containsText("Moved");
        said.locator(".settle").click();
        assertThat(said.locator(".settled")).isVisible();
        page.keyboard().press(".");
        said.locator(".goto").click();
        assertThat(page.locator(".code .now")).hasText("00:00:12");
        screenshot("review-room");
    }

    private void hearsAtOnceWhatOthersSay() {
        String words = "Heard at once " + UUID.randomUUID();
        OpenSession.of(Http.portal(), "demo")
                .post(
                        "api/v1/creatives/" + page.locator("#review").getAttribute("data-film") + "/comments",
                        Map.of("frame", 3, "words", words, "drawing", Map.of("strokes", List.of())));
        assertThat(page.locator(".threads > li", new Page.LocatorOptions().setHasText(words)))
                .isVisible();
    }

    private void theQueueHearsAtOnceWhatOthersDecide() {
        page.navigate("/review/index.xhtml?campaign=" + pages.campaign());
        String film = pages.film();
        Locator waiting = page.locator("#film-" + film);
        assertThat(waiting).isVisible();
        Http other = OpenSession.of(Http.portal(), "manager");
        other.post("api/v1/reviews", Map.of("films", List.of(film), "decision", "APPROVED", "note", ""));
        assertThat(waiting).hasCount(0);
        other.post("api/v1/reviews/undo", Map.of("films", List.of(film)));
        assertThat(waiting).isVisible();
    }

    @Test
    void saysBesideTheNoteThatARejectionNeedsAReasonAndKeepsTheRoomOpen() {
        openRoom();
        page.keyboard().press("r");
        assertThat(page.locator("#wrong")).containsText("Say why");
        assertThat(page.locator("#note")).isFocused();
        assertThat(page.locator("#review")).isVisible();
        saysThatItDidNotArriveAndKeepsTheNote();
    }

    private void saysThatItDidNotArriveAndKeepsTheNote() {
        page.locator("#note").fill("Half a thou");
        page.context().setOffline(true);
        page.locator("#reject").click();
        assertThat(page.locator("#wrong")).containsText("did not reach the server");
        page.context().setOffline(false);
        page.context().clearCookies();
        page.locator("#reject").click();
        assertThat(page.locator("#wrong")).containsText("You are signed out");
        assertThat(page.locator(".toast a"))
                .hasAttribute("href", Pattern.compile("/sign-in\\.xhtml\\?to=%2Freview%2Fcreative.*" + pages.film()));
        assertThat(page.locator("#note")).hasValue("Half a thou");
        screenshot("review-signed-out");
    }

    @Test
    void decidesByKeyAndTakesItBack() {
        openRoom();
        Object before = page.evaluate("window.here = {}");
        assertThat(before).isNotNull();
        page.keyboard().press("a");
        Locator toast = page.locator(".toast", new Page.LocatorOptions().setHasText("Approved."));
        assertThat(toast).isVisible();
        toast.locator("button").click();
        assertThat(page.locator(".toast", new Page.LocatorOptions().setHasText("Taken back.")))
                .isVisible();
        openRoom();
        assertThat(page.locator("#approve")).isVisible();
        theQueueHearsAtOnceWhatOthersDecide();
    }

    @Test
    void bringsTheNextFilmWithoutLoadingThePage() {
        PortalPages.furnished();
        openRoom();
        assertThat(page.locator("#next")).isVisible();
        String first = page.locator("h1").textContent() + page.url();
        page.evaluate("() => { window.sameDocument = true; }");
        page.locator("#say-words").fill("Half a comm");
        page.locator("#note").fill("Half a reas");
        page.locator("#note").blur();
        page.keyboard().press("n");
        page.waitForFunction("said => document.querySelector('h1').textContent + location.href !== said", first);
        assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
        assertThat(page.locator("#say-words")).isEmpty();
        page.keyboard().press("p");
        page.waitForFunction("said => document.querySelector('h1').textContent + location.href === said", first);
        assertThat(page.locator("#say-words")).hasValue("Half a comm");
        assertThat(page.locator("#note")).hasValue("Half a reas");
    }

    @Test
    void filtersAtOnceAndSaysWhichFilmsOfManyWereNotDecided() {
        page.navigate("/review/index.xhtml");
        page.locator("#shape").selectOption("1x1");
        page.waitForURL(Pattern.compile("shape=1x1"));
        assertThat(page.locator("#queue li .what .small").first()).containsText("1:1");
        page.locator("#length").selectOption("180");
        assertThat(page.locator("#queue h2")).hasText("No film here");
        page.locator("#length").selectOption("");
        page.locator("#queue [name=film]").first().check();
        assertThat(page.locator("#many")).isVisible();
        screenshot("review-queue");
        page.locator("#many [data-decide=REJECTED]").click();
        assertThat(page.locator("#wrong")).containsText("Say why");
        assertThat(page.locator("#note")).isFocused();
        // Somebody else decides meanwhile.
        String film = page.locator("#queue [name=film]").first().inputValue();
        String name = page.locator("#queue li .what b").first().textContent();
        Http other = OpenSession.of(Http.portal(), "admin");
        other.post("api/v1/reviews", Map.of("films", List.of(film), "decision", "REJECTED", "note", "Too dark"));
        page.locator("#many [data-decide=APPROVED]").click();
        assertThat(page.locator("#refused li")).containsText(name);
        other.post("api/v1/reviews/undo", Map.of("films", List.of(film)));
    }

    @Test
    void sharesAFilmWithAClientWhoCommentsAndSaysYes() {
        openRoom();
        page.locator("#share-more summary").click();
        page.locator("#days").fill("0");
        page.locator("#make-link").click();
        assertThat(page.locator("[data-wrong=recipient]")).not().isEmpty();
        assertThat(page.locator("[data-wrong=days]")).not().isEmpty();
        assertThat(page.locator("#recipient")).isFocused();
        page.locator("#recipient").fill("Lin Client");
        page.locator("#days").fill("2");
        page.locator("#make-link").click();
        assertThat(page.locator("#link")).hasValue(Pattern.compile("/share/.{43}$"));
        String link = page.locator("#link").inputValue();

        page.context().clearCookies();
        page.navigate(link.substring(link.indexOf("/share/")));
        seesTheFilmComeIntoThePageBesideWhatIsTyped();
        page.waitForFunction("() => document.querySelector('video.main').readyState >= 2");
        stepsByKeyUnlessKeysAreSwitchedOff();
        screenshot("review-shared");
        page.locator("#say-words").fill("A warmer light, please");
        page.locator(".say .primary").click();
        assertThat(page.locator(".threads")).containsText("A warmer light, please");
        page.locator("label[for=said-YES]").click();
        page.locator("#answer .primary").click();
        assertThat(page.locator("#thanks")).isVisible();

        signIn();
        openRoom();
        assertThat(page.locator("#clients")).containsText("says yes");
        assertThat(page.locator(".threads")).containsText("A warmer light, please");
    }

    private void stepsByKeyUnlessKeysAreSwitchedOff() {
        page.keyboard().press(".");
        assertThat(page.locator(".code .now")).hasText("00:00:01");
        page.locator("#letters").uncheck();
        page.locator("#letters").blur();
        page.keyboard().press(".");
        page.locator("#letters").check();
        page.locator("#letters").blur();
        page.keyboard().press(".");
        assertThat(page.locator(".code .now")).hasText("00:00:02");
    }

    private void seesTheFilmComeIntoThePageBesideWhatIsTyped() {
        assertThat(page.locator("#coming")).isVisible();
        page.evaluate("window.stayed = true");
        page.locator("label[for=said-NO]").click();
        page.locator("#why").fill("Nearly th");
        assertThat(page.locator("video.main"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(A_COPY_MS));
        assertThat((Boolean) page.evaluate("window.stayed")).isTrue();
        assertThat(page.locator("#coming")).hasCount(0);
        assertThat(page.locator("#said-NO")).isChecked();
        assertThat(page.locator("#why")).hasValue("Nearly th");
        assertThat(page.locator("#why")).isFocused();
        page.locator("#why").fill("");
        page.locator("#why").blur();
    }

    private void openRoom() {
        page.navigate("/review/creative.xhtml?id=" + pages.film());
        assertThat(page.locator("video.main")).isVisible();
        page.waitForFunction("() => document.querySelector('video.main').readyState >= 1");
    }

    private void drawAcross(Locator canvas) {
        canvas.scrollIntoViewIfNeeded();
        BoundingBox box = canvas.boundingBox();
        page.mouse().move(box.x + box.width * .3, box.y + box.height * .3);
        page.mouse().down();
        page.mouse().move(box.x + box.width * .6, box.y + box.height * .6);
        page.mouse().up();
    }
}
