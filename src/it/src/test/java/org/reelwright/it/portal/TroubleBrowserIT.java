package org.reelwright.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.BrowserVisit;
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
    void whatIsWrongIsTheFieldInWhichOneTypesOn() {
        signIn("admin");
        page.navigate("/settings/people.xhtml");
        page.locator("#letIn").click();

        var login = page.locator("[id$=newLogin]");
        assertThat(login).isFocused();
        assertThat(login).hasAttribute("aria-invalid", "true");
        String told = login.getAttribute("aria-describedby");
        assertThat(page.locator("[id='" + told + "']")).not().isEmpty();
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
