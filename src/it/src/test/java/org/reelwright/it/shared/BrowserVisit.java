package org.reelwright.it.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A person's visit in a real browser: each test has a fresh one, with no cookies. A script error on a page fails the
 * test; a failed test leaves its last screen in {@code target/screens}. Name the test class {@code *Browser*IT}: the
 * tests that run inside the server know no Playwright.
 */
@ExtendWith(BrowserVisit.Visit.class)
public abstract class BrowserVisit extends FromOutside {

    protected Page page;

    /** Saves what the visitor sees, for people to look at. */
    protected Path screenshot(String name) {
        return screenshot(page, name);
    }

    /** The same of another page. */
    protected static Path screenshot(Page page, String name) {
        Path file = target().resolve("screens").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(file)
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED));
        return file;
    }

    static final class Visit implements BeforeEachCallback, AfterEachCallback {

        private final List<String> scriptErrors = new ArrayList<>();

        @Override
        public void beforeEach(ExtensionContext test) {
            scriptErrors.clear();
            BrowserContext context = test.getRoot()
                    .getStore(Namespace.GLOBAL)
                    .getOrComputeIfAbsent(BrowserProgram.class)
                    .visitor(RealServer.portal());
            Page page = context.newPage();
            page.onPageError(scriptErrors::add);
            visitOf(test).page = page;
        }

        @Override
        public void afterEach(ExtensionContext test) {
            Page page = visitOf(test).page;
            try {
                if (test.getExecutionException().isPresent()) {
                    screenshot(
                            page,
                            test.getRequiredTestClass().getSimpleName() + "."
                                    + test.getRequiredTestMethod().getName());
                }
                assertThat(scriptErrors).as("script errors").isEmpty();
            } finally {
                page.context().close();
            }
        }

        private static BrowserVisit visitOf(ExtensionContext test) {
            return (BrowserVisit) test.getRequiredTestInstance();
        }
    }
}
