package org.reelwright.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.BrowserVisit;
import org.reelwright.it.shared.FailingPage;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.TestPhoto;

/** What a person meets where something is not there, waited too long, or does not arrive. */
class TroubleBrowserIT extends BrowserVisit {

    private static final int TOO_LARGE = 25 * 1024 * 1024 + 1;
    private static final int LARGER_THAN_ANY_FEED = 41 * 1024 * 1024;

    @Test
    void aLinkToNothingSaysSoAndLeadsHome() {
        signIn("demo");
        Response answer = page.navigate("/campaigns/campaign.xhtml?id=" + UUID.randomUUID());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("There is nothing here");
        page.locator("a.primary").click();
        assertThat(page.locator("h1")).hasText("Campaigns");
    }

    @Test
    void aPageThatWaitedTooLongStillHasWhatWasTyped() {
        String login = "late-" + UUID.randomUUID();
        signIn("admin");
        page.navigate("/settings/people.xhtml");
        page.locator("[id$=newLogin]").fill(login);
        page.locator("[id$=newRole]").selectOption("ACCOUNT_MANAGER");
        page.locator("[id$=newAdvertiser]").fill("Half an adv");
        comesInAnew("admin");

        page.locator("#letIn").click();

        assertThat(page.locator("h1")).hasText("People");
        assertThat(page.locator("[id$=newLogin]")).hasValue(login);
        assertThat(page.locator("[id$=newRole]")).hasValue("ACCOUNT_MANAGER");
        assertThat(page.locator(".toast")).containsText("not saved yet");
        screenshot("trouble-typed-again");
        page.locator("#letIn").click();
        assertThat(page.locator(".wrong").first()).containsText("what this person is called");
        page.locator("[id$=newName]").fill("Lou Late");
        page.locator("#letIn").click();
        assertThat(page.locator("#secret")).isVisible();
        assertThat(page.locator("tbody")).containsText(login);
        assertThat(page.locator("[id$=newLogin]")).hasValue("");
        assertThat(page.locator("[id$=newAdvertiser]")).hasValue("Half an adv");
        page.navigate("/settings/people.xhtml");
        assertThat(page.locator("[id$=newLogin]")).hasValue("");
    }

    /** The same where the session ended, and of a page about one thing after it was sent once already. */
    @Test
    void whoComesInAgainFindsWhatWasTypedOnThePageOfThatCampaign() {
        signIn("demo");
        page.navigate("/campaigns/report.xhtml?id=" + campaign());
        Locator to = page.locator("#schedules input[id$=to]");
        to.fill("nobody");
        page.locator("#order").click();
        assertThat(page.locator("#schedules .wrong").first()).isVisible();
        to.fill("somebody@example.org");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));

        page.locator("#order").click();

        assertThat(page.locator("h1")).hasText("Sign in");
        page.locator("[id$=login]").fill("demo");
        page.locator("[id$=password]").fill("reelwright");
        page.locator("[id$=enter]").click();
        assertThat(to).hasValue("somebody@example.org");
        page.locator("#order").click();
        assertThat(page.locator("#schedules td").first()).isVisible();
        assertThat(page.locator("#schedules table")).containsText("somebody@example.org");
        assertThat(to).hasValue("");
    }

    /** What is typed would undo what a colleague changed meanwhile. */
    @Test
    void whatSomebodyElseChangedMeanwhileIsNotTypedOver() {
        String name = "Kit " + UUID.randomUUID();
        signIn("demo");
        page.navigate("/settings/brands.xhtml");
        page.locator("[id$=brandName]").fill(name);
        page.locator("#saveBrand").click();
        Locator change = page.locator(".cards .card", new Page.LocatorOptions().setHasText(name))
                .locator("a");
        String address = change.getAttribute("href");
        page.navigate(address);
        page.locator("[id$=brandDisclaimer]").fill("Mine");
        page.locator("[id$=brandColours]").fill("#0b3d2e");
        Page other = page.context().newPage();
        other.navigate(address);
        other.locator("[id$=brandDisclaimer]").fill("Theirs");
        other.locator("#saveBrand").click();
        assertThat(other.locator(".toast.good")).isVisible();
        other.close();

        page.navigate(address);

        assertThat(page.locator("[id$=brandDisclaimer]")).hasValue("Theirs");
        assertThat(page.locator("[id$=brandColours]")).hasValue("#0b3d2e");
        assertThat(page.locator(".toast.bad")).containsText("You had typed: Mine");
    }

    @Test
    void aPageOnWhichNothingWasTypedCanBeOpenedAgain() {
        signIn("admin");
        page.navigate("/settings/budgets.xhtml");
        comesInAnew("admin");

        page.locator("#choose").click();

        assertThat(page.locator("h1")).hasText("This page waited too long");
        page.locator("a.primary").click();
        assertThat(page.locator("h1")).hasText("Budgets");
    }

    @Test
    void aPartThatFailsSaysByWhichNumberTheLogTellsWhyAndKeepsWhatWasTyped() {
        signIn("demo");
        page.navigate("/" + FailingPage.ADDRESS);
        page.locator("[id$=typed]").fill("Kept tin");

        page.locator("[id$=part]").click();

        Locator told = page.locator(".toast.bad");
        assertThat(told).hasText(Pattern.compile("It is our fault.*Number.*: [0-9a-f]{8}-[0-9a-f-]{27}$"));
        assertThat(page.locator("[id$=typed]")).hasValue("Kept tin");
        screenshot("trouble-part");

        page.locator("[id$=whole]").click();
        assertThat(page.locator("h1")).hasText("Something went wrong here");
    }

    @Test
    void aPartThatDoesNotReachTheServerSaysSo() {
        signIn("demo");
        page.navigate("/" + FailingPage.ADDRESS);
        page.context().setOffline(true);

        page.locator("[id$=part]").click();

        assertThat(page.locator(".toast.bad")).containsText("did not reach the server");
    }

    @Test
    void aFileThatIsTooLargeIsToldBesideItsFieldAndSentNowhere() {
        signIn("demo");
        page.navigate("/settings/brands.xhtml");
        page.locator("[id$=brandName]").fill("Kept name");
        Locator logo = page.locator("[id$=brandLogo]");
        logo.setInputFiles(new FilePayload("large.png", "image/png", new byte[TOO_LARGE]));
        assertThat(page.locator(".field .wrong")).containsText("larger than 25 MB");
        assertThat(logo).hasValue("");
        assertThat(logo).hasAttribute("aria-invalid", "true");
        page.navigate("/campaigns/feed.xhtml");
        page.locator("#takeFeed").click();
        assertThat(page.locator(".field .wrong")).containsText("Choose the file of a feed");
    }

    @Test
    void whatIsRefusedAsAWholeIsAPageForPeople() {
        Http browser = OpenSession.of(Http.portal(), "demo").with("Accept", "text/html");
        var forged =
                browser.with("Sec-Fetch-Site", "cross-site").upload("campaigns/feed.xhtml", "feed.xml", new byte[9]);
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("This is not for you to do");
    }

    @Test
    void aFormThatIsTooLargeIsToldSoToPeopleAndToPrograms() {
        Http demo = OpenSession.of(Http.portal(), "demo");
        byte[] large = new byte[LARGER_THAN_ANY_FEED];
        var page = demo.with("Accept", "text/html").upload("campaigns/feed.xhtml", "feed.xml", large);
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("That is too large", "a product feed 40 MB");
        var problem = demo.with("Accept", "application/json").upload("campaigns/feed.xhtml", "feed.xml", large);
        assertThat(problem.statusCode()).isEqualTo(413);
        assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Http.json(problem).path("detail").asText()).contains("25 MB");
    }

    @Test
    void anAdvertisersNameThatIsRefusedStaysAndIsToldBesideIt() {
        signIn("admin");
        page.navigate("/settings/people.xhtml");
        String name = "n".repeat(300);
        page.locator("[id$=newAdvertiser]").fill(name);
        page.locator("#addAdvertiser").click();

        assertThat(page.locator("[id$=newAdvertiser]")).hasValue(name);
        assertThat(page.locator("[id$=newAdvertiser]")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator(".wrong")).hasCount(1);
    }

    @Test
    void daysWithoutFiguresAreNotACampaignWithoutAny() {
        signIn("demo");
        page.navigate("/campaigns/report.xhtml?from=2001-02-03&to=2001-02-04&id=" + campaign());

        assertThat(page.locator(".head")).containsText("Feb 3, 2001 – Feb 4, 2001");
        assertThat(page.locator("main")).not().containsText("Point a player");
        screenshot("results-nothing-then");
        page.locator("#nothing-then a").click();
        assertThat(page.locator("main")).containsText("Point a player");
    }

    @Test
    void whatIsWrongIsTheFieldInWhichOneTypesOn() {
        signIn("admin");
        page.navigate("/settings/people.xhtml");
        page.locator("#letIn").click();

        var login = page.locator("[id$=newLogin]");
        assertThat(login).isFocused();
        assertThat(login).hasAttribute("aria-invalid", "true");
        assertThat(login).hasAccessibleDescription(Pattern.compile("e-mail address.*Give the login"));
    }

    @Test
    void photosThatDoNotArriveAreToldAndNothingElseIsLost() {
        signIn("demo");
        page.navigate("/campaigns/new.xhtml");
        page.locator("[data-field='product.name']").fill("Lost tin");
        page.locator("#files").setInputFiles(new FilePayload("large.jpg", "image/jpeg", new byte[TOO_LARGE]));
        assertThat(page.locator("#sendings .is-bad")).containsText("25 MB");

        page.context().setOffline(true);
        page.locator("#files").setInputFiles(new FilePayload("tin.jpg", "image/jpeg", TestPhoto.jpeg()));
        Locator line = page.locator("#sendings li", new Page.LocatorOptions().setHasText("tin.jpg"));
        assertThat(line).containsText("It goes on by itself");
        screenshot("trouble-photo-offline");

        page.context().setOffline(false);
        assertThat(line).containsText("Done", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        assertThat(page.locator("#photos img")).hasCount(1);
        assertThat(page.locator("[data-field='product.name']")).hasValue("Lost tin");
    }

    /** As in the library: a photo that was cut off goes on where it stopped, and says how far it is. */
    @Test
    void aPhotoThatWasCutOffGoesOnWhereItStopped() {
        signIn("demo");
        page.navigate("/campaigns/new.xhtml");
        List<String> offsets = new CopyOnWriteArrayList<>();
        page.route("**/api/v1/uploads/*", route -> {
            if (!route.request().method().equals("PATCH")) {
                route.resume();
                return;
            }
            offsets.add(route.request().headerValue("upload-offset"));
            if (offsets.size() == 2) {
                route.abort();
            } else {
                route.resume();
            }
        });
        page.locator("#files")
                .setInputFiles(new FilePayload("tin.jpg", "image/jpeg", Arrays.copyOf(TestPhoto.jpeg(), 5 << 20)));

        assertThat(page.locator("#photos img")).hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        assertThat(offsets).containsExactly("0", "4194304", "4194304");
        page.locator("[data-removes]").click();
        assertThat(page.locator("#photos img")).hasCount(0);
        page.locator(".toast button").click();
        assertThat(page.locator("#photos img")).hasCount(1);
        page.reload();
        assertThat(page.locator("#photos img")).hasCount(1);
    }

    private static String campaign() {
        Http demo = OpenSession.of(Http.portal(), "demo");
        String photo = Http.json(demo.upload("api/v1/assets", "tin.jpg", TestPhoto.jpeg()))
                .path("id")
                .asText();
        return Http.json(demo.post(
                        "api/v1/campaigns",
                        Map.of(
                                "product", Map.of("name", "Late tin", "photos", List.of(photo)),
                                "budget", Map.of("total", "100"))))
                .path("id")
                .asText();
    }

    /** In a session that knows nothing of the page that is open. */
    private void comesInAnew(String login) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        Page other = page.context().newPage();
        signIn(other, login);
        other.close();
    }

    private void signIn(String login) {
        signIn(page, login);
    }

    private static void signIn(Page at, String login) {
        at.navigate("/sign-in.xhtml");
        at.locator("[id$=login]").fill(login);
        at.locator("[id$=password]").fill("reelwright");
        at.locator("[id$=enter]").click();
        assertThat(at.locator("h1")).hasText("Campaigns");
    }
}
