package org.reelwright.it.livestream;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.BrowserVisit;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;

class LivestreamBrowserIT extends BrowserVisit {

    private static final double A_START = 60_000;

    @Test
    void aShowIsOrderedMendedEditedAndSteeredFromAPhone() {
        String campaign = LivestreamIT.campaign(OpenSession.of(Http.portal(), "demo"));
        page.navigate("/sign-in.xhtml");
        page.locator("[id$=login]").fill("demo");
        page.locator("[id$=password]").fill("reelwright");
        page.locator("[id$=enter]").click();
        page.navigate("/livestream/new.xhtml");
        staysHalfTyped();
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
        String show = page.url();
        page.locator("text=Teleprompter").click();
        isReadAsTheHostLikes();
        page.locator("[data-do=remote]").click();
        assertThat(page.locator("#remote-link")).hasAttribute("href", Pattern.compile("livestream"));
        String link = page.locator("#remote-link").getAttribute("href");
        page.locator("#remote-close").click();
        isSteeredFromAPhone(link.substring(link.indexOf("/livestream")));
        isSpokenByThePresenter(show.replace("show.xhtml", "stream.xhtml"));
    }

    private void staysHalfTyped() {
        page.locator("[data-add=offers]").click();
        page.locator("[data-part=words]").fill("Two for one");
        page.locator("#duration").fill("20:00");
        page.reload();
        assertThat(page.locator("[data-part=words]")).hasValue("Two for one");
        assertThat(page.locator("#duration")).hasValue("20:00");
        page.locator("[data-list=offers] [data-remove]").click();
        page.reload();
        assertThat(page.locator("[data-part=words]")).hasCount(0);
    }

    private void isSteeredFromAPhone(String remote) {
        Page phone = page.context().newPage();
        phone.navigate(remote);
        phone.locator("#toggle").click();
        assertThat(phone.locator("#toggle")).hasText("Pause");
        assertThat(page.locator("#toggle")).hasText("Pause");
        phone.locator("#stops button").nth(2).click();
        assertThat(page.locator(".roll .now")).not().isEmpty();
        phone.setViewportSize(390, 844);
        screenshot(phone, "remote-on-a-phone");
        phone.close();
    }

    private void isReadAsTheHostLikes() {
        assertThat(page.locator("#clock")).hasText("0:00 / 10:00");
        assertThat(page.locator("#wall")).hasText(Pattern.compile("\\d+:\\d\\d:\\d\\d.*"));
        assertThat(page.locator("#next")).containsText("Live tin");
        assertThat(page.locator(".roll .CUE").first()).isAttached();
        page.locator("[data-do=faster]").click();
        assertThat(page.locator("#speed")).hasText("1.1×");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#speed")).hasText("1.0×");
        page.locator("#mirror").click();
        assertThat(page.locator("#mirror")).hasAttribute("aria-pressed", "true");
        page.waitForFunction(
                "() => new DOMMatrix(getComputedStyle(document.getElementById('text')).transform).a === -1");
        page.keyboard().press("m");
        assertThat(page.locator("#mirror")).hasAttribute("aria-pressed", "false");
        page.locator("#letters").uncheck();
        page.keyboard().press("m");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("#speed")).hasText("1.1×");
        assertThat(page.locator("#mirror")).hasAttribute("aria-pressed", "false");
        page.locator("#letters").check();
        page.keyboard().press("ArrowDown");
        screenshot("prompter-ready");
    }

    /** Pictures come, and what the host types comes next. */
    private void isSpokenByThePresenter(String stream) {
        page.navigate(stream);
        page.locator("#push").fill("rtmp://127.0.0.1/live/key");
        page.locator("#start").click();
        assertThat(page.locator("#push-field .wrong")).not().isEmpty();
        page.locator("#push").fill("");
        page.locator("#start").click();
        assertThat(page.locator("#state"))
                .hasText("On air", new LocatorAssertions.HasTextOptions().setTimeout(A_START));
        page.waitForFunction(
                "() => { const v = document.getElementById('video'); return v.currentTime > 0 && v.videoWidth > 0; }",
                null,
                new Page.WaitForFunctionOptions().setTimeout(A_START));
        page.locator("#answer").fill("The best tin.");
        page.locator("#answer-form button").click();
        assertThat(page.locator("#answer-form .wrong")).containsText("best");
        page.locator("#answer").fill("Yes, it closes tightly.");
        page.locator("#answer-form button").click();
        assertThat(page.locator("#coming .answer")).hasText("Yes, it closes tightly.");
        screenshot("stream-on-air");
        page.locator("#stop").click();
        assertThat(page.locator("#start")).isVisible();
    }
}
