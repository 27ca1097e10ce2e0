package org.reelwright.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.BrowserVisit;

class SettingsBrowserIT extends BrowserVisit {

    @Test
    void anAdministratorLetsAnAdvertisersPersonInAndShutsThemOut() {
        String login = "pat-" + UUID.randomUUID();
        signIn("admin", "reelwright");
        page.navigate("/settings/people.xhtml");
        page.locator("#letIn").click();
        assertThat(page.locator(".wrong").first()).isVisible();
        page.locator("[id$=newLogin]").fill(login);
        page.locator("[id$=newName]").fill("Pat <b>Person</b>");
        page.locator("[id$=whose]").selectOption(new SelectOption().setIndex(1));
        page.locator("#letIn").click();
        String password = page.locator("#secret").textContent();
        assertThat(row(login)).containsText("Pat <b>Person</b>");

        signIn(login, password);
        assertThat(page.locator(".rail")).containsText("advertiser");
        signIn("admin", "reelwright");
        page.navigate("/settings/people.xhtml");
        row(login).locator(".danger").click();
        assertThat(row(login)).containsText("Let in again");
        page.locator(".toast button").click();
        assertThat(row(login).locator(".danger")).hasCount(1);
        assertThat(row(login)).not().containsText("Let in again");
        row(login).locator(".danger").click();
        assertThat(row(login)).containsText("Let in again");
        page.navigate("/settings/audit.xhtml");
        assertThat(page.locator("tbody tr").first()).containsText("shut a person out");
    }

    @Test
    void aBrandKitIsKeptAndChanged() {
        String name = "Brand " + UUID.randomUUID();
        signIn("demo", "reelwright");
        page.navigate("/settings/brands.xhtml");
        page.locator("[id$=brandName]").fill(name);
        page.locator("[id$=brandColours]").fill("#0b3d2e, nonsense");
        page.locator("#saveBrand").click();
        assertThat(page.locator(".wrong").first()).containsText("#1a2b3c");
        page.locator("[id$=brandColours]").fill("#0b3d2e");
        page.locator("#saveBrand").click();
        Locator card = page.locator(".cards .card", new Page.LocatorOptions().setHasText(name));
        assertThat(card.locator(".swatches span")).hasCount(1);

        card.locator("a").click();
        assertThat(page.locator("[id$=brandName]")).hasValue(name);
        assertThat(page.locator("[id$=brandColours]")).hasValue("#0b3d2e");
        page.locator("[id$=brandColours]").fill("#0b3d2e, #e8c547");
        page.locator("[id$=brandName]").fill(name + " anew");
        page.locator("#saveBrand").click();
        assertThat(card).hasCount(1);
        assertThat(card.locator(".swatches span")).hasCount(2);

        page.navigate("/campaigns/new.xhtml?step=films");
        page.locator("details.more").first().locator("summary").click();
        page.locator("[name=takeKit]:text-is('" + name + " anew')").click();
        assertThat(page.locator("[data-field='brand.colours']")).hasValue("#0b3d2e, #e8c547");

        page.navigate("/settings/brands.xhtml");
        card.locator(".danger").click();
        assertThat(card).hasCount(0);
        page.locator(".toast button").click();
        assertThat(card.locator(".swatches span")).hasCount(2);
        assertThat(page.locator(".toast")).containsText("Back again");
        card.locator(".danger").click();
        assertThat(card).hasCount(0);
    }

    @Test
    void whatCannotBeTakenBackIsAskedOnceMore() {
        String name = "Key " + UUID.randomUUID();
        signIn("demo", "reelwright");
        page.navigate("/account/keys.xhtml");
        page.locator("[id$=keyName]").fill(name);
        page.locator("#issue").click();
        Locator revoke = row(name).locator(".danger");
        revoke.click();
        assertThat(page.locator("#sure")).isVisible();
        assertThat(page.locator("#sure-yes")).hasText("Revoke");
        screenshot("settings-sure");
        page.keyboard().press("Escape");
        assertThat(page.locator("#sure")).isHidden();
        assertThat(revoke).isFocused();
        revoke.press("Enter");
        assertThat(page.locator("#sure button").first()).isFocused();
        page.locator("#sure-yes").click();
        assertThat(row(name)).containsText("revoked");
    }

    @Test
    void staffMayBecomeSomethingElse() {
        String login = "sam-" + UUID.randomUUID();
        signIn("admin", "reelwright");
        page.navigate("/settings/people.xhtml");
        page.locator("[id$=newLogin]").fill(login);
        page.locator("[id$=newName]").fill("Sam");
        page.locator("[id$=newRole]").selectOption("ACCOUNT_MANAGER");
        page.locator("#letIn").click();
        row(login).locator("[name=makeAdmin]").click();
        assertThat(row(login).locator("[name=makeManager]")).hasCount(1);
        assertThat(row(login)).containsText("Admin");
        screenshot("settings-people");
    }

    /** The list is another one by the time the button is pressed: one row has come before it. */
    @Test
    void aButtonMeansTheRowInWhichItStandsWhateverTheListLooksLikeByThen() {
        signIn("demo", "reelwright");
        page.navigate("/settings/brands.xhtml");
        String meant = "M " + UUID.randomUUID();
        keepBrand(page, meant);
        Page elsewhere = page.context().newPage();
        elsewhere.navigate("/settings/brands.xhtml");
        String before = "A " + UUID.randomUUID();
        keepBrand(elsewhere, before);

        card(page, meant).locator("[name=removeBrand]").click();

        assertThat(page.locator(".toast")).containsText("removed");
        assertThat(card(page, meant)).hasCount(0);
        assertThat(card(page, before)).hasCount(1);

        card(elsewhere, meant).locator("[name=removeBrand]").click();
        assertThat(elsewhere.locator(".toast.bad")).containsText("did away with it");
        card(elsewhere, before).locator("[name=removeBrand]").click();
        assertThat(card(elsewhere, before)).hasCount(0);
    }

    private static void keepBrand(Page at, String name) {
        at.locator("[id$=brandName]").fill(name);
        at.locator("#saveBrand").click();
        assertThat(card(at, name)).hasCount(1);
    }

    private static Locator card(Page at, String name) {
        return at.locator(".cards .card", new Page.LocatorOptions().setHasText(name));
    }

    @Test
    void singleLettersCanBeSwitchedOff() {
        signIn("manager", "reelwright");
        page.keyboard().press("?");
        page.locator("#letters").uncheck();
        screenshot("settings-letters");
        page.locator("#keys-help button").click();
        page.keyboard().press("?");
        page.keyboard().press("/");
        page.keyboard().press("Control+k");
        assertThat(page.locator("#palette")).isVisible();
        assertThat(page.locator("#keys-help")).isHidden();
        page.keyboard().press("Escape");
        page.locator("[data-keys]").click();
        page.locator("#letters").check();
        page.locator("#keys-help button").click();
        page.keyboard().press("/");
        assertThat(page.locator("#palette")).isVisible();
    }

    @Test
    void onesOwnPasswordIsChangedOnlyByWhoKnowsIt() {
        signIn("manager", "reelwright");
        page.navigate("/settings/index.xhtml");
        page.locator("[id$=old]").fill("a guess");
        page.locator("[id$=next]").fill("short");
        page.locator("#change").click();
        assertThat(page.locator(".wrong")).hasCount(2);
    }

    private Locator row(String login) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(login));
    }

    private void signIn(String login, String password) {
        page.context().clearCookies();
        page.navigate("/sign-in.xhtml");
        page.locator("[id$=login]").fill(login);
        page.locator("[id$=password]").fill(password);
        page.locator("[id$=enter]").click();
        assertThat(page.locator(".rail")).isVisible();
    }
}
