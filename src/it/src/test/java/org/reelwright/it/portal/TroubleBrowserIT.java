package org.reelwright.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    void aPageThatWaitedTooLongCanBeOpenedAgain() {
        signIn("admin");
        page.navigate("/settings/people.xhtml");
        page.locator("[id$=newLogin]").fill("late-" + UUID.randomUUID());
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        Page other = page.context().newPage();
        signIn(other, "admin");
        other.close();

        page.locator("#letIn").click();

        assertThat(page.locator("h1")).hasText("This page waited too long");
        page.locator("a.primary").click();
        assertThat(page.locator("h1")).hasText("People");
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
        assertThat(page.locator("#upload-trouble")).containsText("25 MB");

        page.context().setOffline(true);
        page.locator("#files").setInputFiles(new FilePayload("tin.jpg", "image/jpeg", TestPhoto.jpeg()));
        assertThat(page.locator("#upload-trouble")).containsText("did not arrive");
        assertThat(page.locator("#uploading")).isHidden();

        page.context().setOffline(false);
        page.locator("#files").setInputFiles(new FilePayload("tin.jpg", "image/jpeg", TestPhoto.jpeg()));
        assertThat(page.locator("#photos img")).hasCount(1);
        assertThat(page.locator("#upload-trouble")).isEmpty();
        assertThat(page.locator("[data-field='product.name']")).hasValue("Lost tin");
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
