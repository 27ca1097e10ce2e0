package org.reelwright.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelwright.it.shared.BrowserVisit;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.TestPhoto;
import org.reelwright.it.shared.ViewStates;

/**
 * Every page, in both languages, light and dark, on a desktop and on a phone: readable by axe-core's rules (WCAG 2.2 AA), no
 * wider than the screen, and written to {@code target/screens} to be looked at.
 */
class EveryPageBrowserIT extends BrowserVisit {

    private static final LocatorAssertions.HasCountOptions PARTS_COME =
            new LocatorAssertions.HasCountOptions().setTimeout(30_000);

    private static final boolean ALL = Boolean.getBoolean("it.looks");

    private static final int MOST_BYTES = 100_000;

    /** Some are told what they ask only when they ask it. */
    private static final String OPEN = """
            id => {
              const dialog = document.getElementById(id);
              dialog.querySelectorAll("button:empty").forEach(button => { button.textContent = "Yes"; });
              dialog.showModal();
            }""";

    private static PortalPages pages;

    /** Ads of which were shown and clicked, by name. */
    private static final Map<String, String> MEASURED = new LinkedHashMap<>();

    private final Set<String> dialogs = new HashSet<>();

    /** All that is wrong is told at once: a walk takes long. */
    private SoftAssertions soft;

    @BeforeAll
    static void furnish() {
        pages = PortalPages.furnished();
        Http demo = OpenSession.of(Http.portal(), "demo");
        String photo = Http.json(demo.upload("api/v1/assets", "tin.jpg", TestPhoto.jpeg()))
                .path("id")
                .asText();
        for (String name : List.of("Measured tin", "Measured cup")) {
            MEASURED.put(
                    "results-of-" + name.replace(' ', '-'),
                    "/campaigns/report.xhtml?id=" + measured(demo, name, photo));
        }
        MEASURED.put("overview-by-clicks", "/report/index.xhtml?by=ctr");
    }

    private static String measured(Http demo, String name, String photo) {
        String campaign = Http.json(demo.post(
                        "api/v1/campaigns",
                        Map.of(
                                "product", Map.of("name", name, "photos", List.of(photo)),
                                "budget", Map.of("total", "100"),
                                "audiences",
                                        List.of(
                                                Map.of("name", "Hikers", "language", "en"),
                                                Map.of("name", "Parents", "language", "en")))))
                .path("id")
                .asText();
        String asked = MeasuredCampaigns.ADDRESS + "?campaign=" + campaign + "&like=" + pages.film() + "&rarely="
                + (name.endsWith("tin") ? 3 : 5);
        Assertions.assertThat(demo.post(asked, Map.of()).statusCode()).isEqualTo(200);
        return campaign;
    }

    @ParameterizedTest(name = "{0}, {1}, {2} px")
    @MethodSource("looks")
    void isReadableByEverybody(String language, String theme, int width) {
        page.setViewportSize(width, width < 600 ? 844 : 800);
        look(Map.of("rw_lang", language, "rw_theme", theme));
        String where = "page-" + language + "-" + theme + "-" + width + "-";
        soft = new SoftAssertions();
        check("/sign-in.xhtml", 200, where + "sign-in", language);
        for (String login : List.of("demo", "manager", "admin")) {
            signIn(login);
            walked(login)
                    .forEach((name, path) ->
                            check(path, PortalPages.statusOf(name), where + login + "-" + name, language));
            page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        }
        soft.assertAll();
    }

    /** An administrator has what an account manager has, and more: {@code -Plooks} walks that twice. */
    private static Map<String, String> walked(String login) {
        var walked = new LinkedHashMap<>(pages.of(login));
        walked.putAll(MEASURED);
        if (!ALL && login.equals("admin")) {
            walked.keySet().removeAll(walked("manager").keySet());
        }
        return walked;
    }

    /** For each person who looks at a page. */
    @Test
    void leavesLittleInTheSession() {
        soft = new SoftAssertions();
        var largest = new AtomicInteger();
        for (String login : List.of("demo", "manager", "admin")) {
            Http http = OpenSession.of(Http.portal(), login);
            pages.of(login).forEach((name, path) -> {
                http.delete(ViewStates.ADDRESS);
                soft.assertThat(http.get(path.substring(1)).statusCode())
                        .as("status of %s of %s", name, login)
                        .isEqualTo(PortalPages.statusOf(name));
                int bytes = Integer.parseInt(http.get(ViewStates.ADDRESS).body());
                largest.accumulateAndGet(bytes, Math::max);
                soft.assertThat(bytes).as("%s of %s", name, login).isLessThan(MOST_BYTES);
            });
        }
        soft.assertAll();
        Assertions.assertThat(largest).hasValueGreaterThan(1_000);
    }

    /** Each language, each light and each screen once; {@code -Plooks} has each with each. */
    static Stream<Arguments> looks() {
        return Stream.of("en", "zh-CN")
                .flatMap(language -> Stream.of("light", "dark").flatMap(theme -> Stream.of(1280, 390)
                        .filter(width -> ALL
                                || language.equals("en") == theme.equals("light")
                                        && theme.equals("light") == width > 600)
                        .map(width -> Arguments.of(language, theme, width))));
    }

    private void check(String path, int status, String name, String language) {
        soft.assertThat(page.navigate(path).status()).as("status of %s", name).isEqualTo(status);
        assertThat(page.locator("h1").first()).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("[data-part][aria-busy=true]")).hasCount(0, PARTS_COME);
        screenshot(name);
        soft.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("pixels by which %s is too wide", name)
                .isLessThanOrEqualTo(0);
        if (page.locator("details:not([open])").count() > 0) {
            page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })");
            opened(name, "details"); // what axe-core finds in what was open before, too
        } else {
            soft.assertThat(Axe.violations(page)).as("axe-core on %s", name).isEmpty();
        }
        page.locator("dialog").all().stream()
                .map(dialog -> dialog.getAttribute("id"))
                .filter(dialogs::add) // every page has some of them: each is looked at once
                .toList()
                .forEach(dialog -> {
                    page.evaluate(OPEN, dialog);
                    opened(name, dialog);
                    page.evaluate("id => document.getElementById(id).close()", dialog);
                });
    }

    /** What a page has only after somebody has opened it. */
    private void opened(String name, String what) {
        screenshot(name + "-" + what);
        soft.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("pixels by which %s is too wide with its %s open", name, what)
                .isLessThanOrEqualTo(0);
        soft.assertThat(Axe.violations(page))
                .as("axe-core on %s with its %s open", name, what)
                .isEmpty();
    }

    private void look(Map<String, String> cookies) {
        page.navigate("/sign-in.xhtml");
        cookies.forEach(
                (name, value) -> page.evaluate("said => { document.cookie = said; }", name + "=" + value + "; path=/"));
    }

    private void signIn(String login) {
        page.navigate("/sign-in.xhtml");
        page.locator("[id$=login]").fill(login);
        page.locator("[id$=password]").fill("reelwright");
        page.locator("[id$=enter]").click();
        assertThat(page.locator("h1").first()).isVisible();
        assertThat(page.locator(".rail")).isVisible();
    }
}
