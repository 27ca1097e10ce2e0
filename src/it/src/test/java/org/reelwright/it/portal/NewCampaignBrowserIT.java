package org.reelwright.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.BrowserVisit;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.ShopPage;

/** A brief is typed step by step: nothing typed is lost, whatever happens on the way. */
class NewCampaignBrowserIT extends BrowserVisit {

    private static final String HOSTILE = "<b>Bold</b> \u202Etin";

    private BrowserBrief flow;

    @BeforeEach
    void signIn() {
        flow = new BrowserBrief(page);
        page.navigate("/sign-in.xhtml");
        enter();
        assertThat(page.locator("h1")).hasText("Campaigns");
    }

    @Test
    void isSavedWhileTypedAndFoundAgainOnHome() {
        String name = unique("Left tin");
        page.navigate("/campaigns/new.xhtml");
        flow.field("product.name").fill(name);
        flow.isSaved();
        assertThat(page).hasURL(Pattern.compile("draft="));

        page.navigate("/index.xhtml");
        page.locator(".wants li", new Page.LocatorOptions().setHasText(name))
                .locator("a")
                .click();
        assertThat(flow.field("product.name")).hasValue(name);
        screenshot("flow-restored");
    }

    @Test
    void theBrowsersBackLeadsToTheStepBeforeWithAllThatWasTyped() {
        page.navigate("/campaigns/new.xhtml");
        flow.describe(unique("Walked tin"));
        flow.next("audiences");
        flow.field("audiences.0.name").fill("Hikers");
        flow.next("goal");

        page.goBack();
        flow.isAt("audiences");
        assertThat(flow.field("audiences.0.name")).hasValue("Hikers");
        page.goBack();
        flow.isAt("product");
        assertThat(page.locator("#photos li")).hasCount(1);
    }

    @Test
    void theFocusGoesToTheFieldThatIsWrongAndWhatWasTypedStays() {
        page.navigate("/campaigns/new.xhtml");
        flow.describe(HOSTILE);
        flow.next("audiences");
        flow.next("goal");
        flow.field("budget.total").fill("plenty");
        flow.next();

        assertThat(flow.field("budget.total")).isFocused();
        assertThat(flow.field("budget.total")).hasValue("plenty");
        assertThat(flow.wrong("budget.total")).containsText("not an amount");
        flow.field("budget.total").fill("500");
        assertThat(page.locator("#forecast .forecast dd").first()).containsText("–");
        flow.next("films");
        screenshot("flow-films");
        flow.next("check");
        assertThat(page.locator("#sum")).hasText(HOSTILE);
        assertThat(page.locator("#sum b")).hasCount(0);
    }

    @Test
    void aPageFillsInWhatIsEmptyAndSaysThatItGuessed() {
        page.navigate("/campaigns/new.xhtml");
        flow.field("product.landingPage").fill(ShopPage.address());
        page.locator("#readPage").click();

        assertThat(page.locator("#pageNote")).isVisible();
        assertThat(flow.field("product.name")).hasValue("Red tin");
        assertThat(page.locator("#photos li")).hasCount(1);
        assertThat(page.locator(".guess").first()).isVisible();
        screenshot("flow-guessed");
        int guesses = page.locator(".guess").count();
        flow.field("product.name").fill("Redder tin");
        flow.isSaved();
        page.reload();
        assertThat(page.locator(".guess")).hasCount(guesses - 1);
    }

    @Test
    void aSessionThatEndsLosesNothing() {
        String name = unique("Timed-out tin");
        page.navigate("/campaigns/new.xhtml");
        flow.field("product.name").fill("T");
        flow.isSaved();
        List<Cookie> kept = page.context().cookies();
        page.context().clearCookies();
        flow.field("product.name").fill(name);
        assertThat(page.locator("#signed-out")).isVisible();
        screenshot("flow-signed-out");
        assertThat(kept).isNotEmpty();

        page.locator("#signed-out a").click();
        enter();
        flow.isAt("product");
        assertThat(flow.field("product.name")).hasValue(name);
        flow.isSaved();
        page.reload();
        assertThat(flow.field("product.name")).hasValue(name);
    }

    /** In a session that knows nothing of the page, what is pressed on it is done all the same. */
    @Test
    void aPageThatWaitedTooLongGoesOn() {
        String name = unique("Late tin");
        page.navigate("/campaigns/new.xhtml");
        flow.describe(name);
        flow.isSaved();
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        Page other = page.context().newPage();
        other.navigate("/sign-in.xhtml");
        enter(other);
        assertThat(other.locator("h1")).hasText("Campaigns");
        other.close();

        flow.next("audiences");
        page.locator("#back").click();
        assertThat(flow.field("product.name")).hasValue(name);
    }

    @Test
    void pressedTwiceItIsOneCampaign() {
        String name = unique("Twice tin");
        page.navigate("/campaigns/new.xhtml");
        flow.describe(name);
        flow.next("audiences");
        flow.next("goal");
        flow.field("budget.total").fill("100");
        flow.next("films");
        flow.untick("1:1 square", "16:9 wide", "15 s", "30 s");
        flow.next("check");
        String check = page.url();
        page.evaluate("() => { const b = document.getElementById('create'); b.click(); b.click(); }");
        assertThat(page.locator("h1")).hasText(name);
        String campaign = page.url();

        page.navigate(check);
        assertThat(page).hasURL(campaign);
        Http api = OpenSession.of(Http.portal(), "demo");
        assertThat(Http.json(api.get("api/v1/campaigns")).findValuesAsText("name").stream()
                        .filter(name::equals))
                .as("campaigns of this name, beside their products")
                .hasSize(2);
    }

    @Test
    void twoPeopleAreShownWhereTheyDifferAndChoose() {
        String id = UUID.randomUUID().toString();
        Http manager = OpenSession.of(Http.portal(), "manager");
        Http demo = OpenSession.of(Http.portal(), "demo");
        put(demo, id, Map.of(), Map.of("product.name", unique("Shared tin"), "product.price", "9"));
        page.navigate("/campaigns/new.xhtml?step=product&draft=" + id);
        assertThat(put(manager, id, Map.of("product.price", "9"), Map.of("product.price", "12")))
                .isEqualTo(200);

        flow.field("product.price").fill("10");
        assertThat(page.locator("#apart")).isVisible();
        page.locator("#compare").click();
        assertThat(page.locator(".merge .side")).hasCount(2);
        assertThat(page.locator(".merge")).containsText("manager");
        assertThat(page.locator("#next")).hasCount(0);
        assertThat(flow.field("product.price")).hasValue("12");
        screenshot("flow-merge");
        page.locator(".merge input[value=yours]").check();
        page.locator("#settle").click();

        assertThat(page.locator(".merge")).hasCount(0);
        assertThat(flow.field("product.price")).hasValue("10");
        flow.field("product.price").fill("11");
        flow.isSaved();
        assertThat(page.locator("#apart")).isHidden();
    }

    private static int put(Http api, String id, Map<String, String> base, Map<String, String> fields) {
        return api.put("api/v1/drafts/" + id, Map.of("base", base, "fields", fields))
                .statusCode();
    }

    private void enter() {
        enter(page);
    }

    private static void enter(Page at) {
        at.locator("[id$=login]").fill("demo");
        at.locator("[id$=password]").fill("reelwright");
        at.locator("[id$=enter]").click();
    }

    private static String unique(String name) {
        return name + " " + UUID.randomUUID().toString().substring(0, 6);
    }
}
