package org.reelwright.it.livestream;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.BrowserVisit;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;

class LivestreamBrowserIT extends BrowserVisit {

    @Test
    void aShowIsOrderedMendedEditedAndSteeredFromAPhone() {
        String campaign = LivestreamIT.campaign(OpenSession.of(Http.portal(), "demo"));
        page.navigate("/sign-in.xhtml");
        page.locator("[id$=login]").fill("demo");
        page.locator("[id$=password]").fill("reelwright");
        page.locator("[id$=enter]").click();
        page.navigate("/livestream/new.xhtml");
        page.locator("#campaign").selectOption(new SelectOption().setValue(campaign));
        page.locator("#duration").fill("10 seconds");
        page.locator("#write").click();
        assertThat(page.locator("#duration + .hint + .wrong")).not().isEmpty();
        page.locator("#duration").fill("10:00");
        page.locator("#write").click();

        assertThat(page.locator("h1")).hasText("Live tin");
        page.locator("#words0-1").fill("The best show.");
        page.locator("#words0-1").blur();
        assertThat(page.locator("[data-segment='0'] [data-point='1'] .wrong")).containsText("best");
        page.locator("#words0-1").fill("Good evening.");
        page.locator("#words0-1").blur();
        assertThat(page.locator("#editions + ol li")).hasCount(2);
        page.locator("text=Teleprompter").click();
        page.locator("[data-do=remote]").click();
        assertThat(page.locator("#remote-link")).hasAttribute("href", Pattern.compile("livestream"));
        String link = page.locator("#remote-link").getAttribute("href");
        page.locator("#remote-close").click();

        Page phone = page.context().newPage();
        phone.navigate(link.substring(link.indexOf("/livestream")));
        phone.locator("#toggle").click();
        assertThat(phone.locator("#toggle")).hasText("Pause");
        assertThat(page.locator("#toggle")).hasText("Pause");
        phone.locator("#stops button").nth(2).click();
        assertThat(page.locator(".roll .now")).not().isEmpty();
    }
}
