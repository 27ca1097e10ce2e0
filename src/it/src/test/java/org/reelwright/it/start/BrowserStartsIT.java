package org.reelwright.it.start;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.BrowserVisit;

class BrowserStartsIT extends BrowserVisit {

    @Test
    void showsThePortalToAVisitor() {
        page.navigate("/");

        assertThat(page).hasTitle(Pattern.compile("Reelwright"));
    }
}
