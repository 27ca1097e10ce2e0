package org.reelwright.it.campaign;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.BriefCheck;
import org.reelwright.domain.campaign.BriefDraft;
import org.reelwright.domain.shared.Checked;
import org.reelwright.it.shared.BrowserVisit;
import org.reelwright.it.shared.OwnServer;

/** Pages among 10,000 campaigns and 100,000 films: {@code mvn -Pmany ...}. */
@Tag("own-server")
@EnabledIfSystemProperty(named = "it.many", matches = "true")
class ManyCampaignsBrowserIT extends BrowserVisit {

    private static final int CAMPAIGNS = 10_000;
    private static final int WARM = 4;
    private static final int MEASURED = 9;
    private static final double HALF_A_SECOND = 500;
    private static final double PARTIAL_MS = 150;
    private static final int TILES = 24;

    private static final String FIRST_CONTENT =
            "() => performance.getEntriesByName('first-contentful-paint')[0].startTime";

    private static final String FETCHED =
            "async url => { const from = performance.now(); await (await fetch(url)).text(); return performance.now() - from; }";

    @Test
    void pagesShowTheirFirstContentWithinHalfASecond() throws Exception {
        try (var server = OwnServer.named("many", "reelwright.demo=true", "reelwright.demo.campaign=false")) {
            server.start().kill();
            try (var database = server.database()) {
                new ManyCampaigns(database).fill(CAMPAIGNS, brief());
            }
            server.start();
            String home = server.portal().toString();
            enter(home, "demo");
            measure(home + "index.xhtml", "home of an advertiser");
            measure(home + "index.xhtml?status=RUNNING&page=40", "a page far behind");
            measure(home + "index.xhtml?q=product+99", "a search");
            screenshot("many-home");
            pages(
                    home,
                    "library/index.xhtml",
                    "report/consumption.xhtml",
                    "campaigns/new.xhtml",
                    "settings/hooks.xhtml");
            campaign(home);
            page.context().clearCookies();
            enter(home, "manager");
            measure(home + "index.xhtml", "home of an account manager");
            pages(home, "review/index.xhtml");
            screenshot("many-queue");
            partly(home + "review/index.xhtml?shape=1x1", "the queue, filtered in its page");
            partly(home + "review/index.xhtml?verdict=PASS", "the queue, filtered by its check");
        }
    }

    private void pages(String home, String... addresses) {
        for (String address : addresses) {
            paints(home + address, address);
        }
    }

    private void campaign(String home) {
        page.navigate(home + "index.xhtml?status=RUNNING");
        String campaign = (String) page.locator(".cards a.tile").first().evaluate("link => link.href");
        paints(campaign, "a campaign");
        paints(campaign.replace("campaign.xhtml", "report.xhtml"), "its results");
    }

    /** What a page fetches to renew a part of itself, until it is there. */
    private void partly(String address, String what) {
        double[] times = IntStream.range(0, WARM + MEASURED)
                .mapToDouble(i -> ((Number) page.evaluate(FETCHED, address)).doubleValue())
                .skip(WARM)
                .sorted()
                .toArray();
        System.out.printf(
                "%s: fetched in %.0f ms (%.0f to %.0f)%n", what, times[MEASURED / 2], times[0], times[MEASURED - 1]);
        assertThat(times[MEASURED / 2]).as(what).isLessThan(PARTIAL_MS);
    }

    private void measure(String address, String what) {
        paints(address, what);
        assertThat(page.locator(".cards a.tile")).hasCount(TILES);
    }

    private void paints(String address, String what) {
        double[] times = IntStream.range(0, WARM + MEASURED)
                .mapToDouble(i -> firstContent(address))
                .skip(WARM)
                .sorted()
                .toArray();
        System.out.printf(
                "%s: first content after %.0f ms (%.0f to %.0f)%n",
                what, times[MEASURED / 2], times[0], times[MEASURED - 1]);
        assertThat(times[MEASURED / 2]).as(what).isLessThan(HALF_A_SECOND);
    }

    private double firstContent(String address) {
        page.navigate(address);
        page.waitForFunction("() => performance.getEntriesByName('first-contentful-paint').length > 0");
        return ((Number) page.evaluate(FIRST_CONTENT)).doubleValue();
    }

    private void enter(String home, String login) {
        page.navigate(home + "sign-in.xhtml");
        page.locator("[id$=login]").fill(login);
        page.locator("[id$=password]").fill("reelwright");
        page.locator("[id$=enter]").click();
        assertThat(page.locator("h1")).hasText("Campaigns");
    }

    private static Brief brief() {
        Checked<Brief> brief = BriefCheck.check(
                BriefDraft.ofLeast("Product", UUID.randomUUID(), "100"), Instant.now(), (id, kind) -> true);
        return ((Checked.Good<Brief>) brief).value();
    }
}
