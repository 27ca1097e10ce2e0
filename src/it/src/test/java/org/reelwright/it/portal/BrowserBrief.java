package org.reelwright.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.reelwright.it.shared.TestPhoto;

/** The steps of a new campaign, as a person takes them. */
public record BrowserBrief(Page page) {

    public Locator field(String name) {
        return page.locator("[data-field='" + name + "']");
    }

    Locator wrong(String name) {
        return page.locator(".field", new Page.LocatorOptions().setHas(field(name)))
                .locator(".wrong");
    }

    /** The least that the first step asks for. */
    void describe(String name) {
        field("product.name").fill(name);
        page.locator("#files").setInputFiles(new FilePayload("tin.jpg", "image/jpeg", TestPhoto.jpeg()));
        assertThat(page.locator("#photos li")).hasCount(1);
    }

    void next() {
        page.locator("#next").click();
    }

    public void next(String step) {
        next();
        isAt(step);
    }

    public void isAt(String step) {
        assertThat(page).hasURL(Pattern.compile("step=" + step));
        assertThat(page.locator(".steps [aria-current=step]")).isVisible();
    }

    void untick(String... labels) {
        for (String label : labels) {
            Locator box = page.locator("#plan .picks label", new Page.LocatorOptions().setHasText(label));
            String before = page.locator("#films").textContent();
            box.click();
            assertThat(page.locator("#films")).not().hasText(before);
        }
    }

    void isSaved() {
        assertThat(page.locator("#saved")).hasText("Saved");
    }
}
