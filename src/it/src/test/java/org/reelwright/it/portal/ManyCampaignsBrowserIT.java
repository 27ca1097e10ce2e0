package org.reelwright.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.BriefCheck;
import org.reelwright.domain.campaign.BriefDraft;
import org.reelwright.domain.shared.Checked;
import org.reelwright.it.shared.BrowserVisit;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OwnServer;
import org.reelwright.it.shared.TestPostgres;

/** Every page among 10,000 campaigns and 100,000 films: {@code mvn -Pmany ...}. */
@Tag("own-server")
@Tag("shared-address")
@EnabledIfSystemProperty(named = "it.many", matches = "true")
class ManyCampaignsBrowserIT extends BrowserVisit {

    private static final int CAMPAIGNS = 10_000;
    private static final int WARM = 3;
    private static final int MEASURED = 7;
    private static final double HALF_A_SECOND = 500;
    private static final double PARTIAL_MS = 150;

    private static final String FIRST_CONTENT =
            "() => performance.getEntriesByName('first-contentful-paint')[0].startTime";

    /** All that is too slow is told at once. */
    private final SoftAssertions soft = new SoftAssertions();

    private String home;

    @Test
    void pagesShowTheirFirstContentWithinHalfASecond() throws Exception {
        try (var server = OwnServer.named(
                "many", "reelwright.demo=true", "reelwright.demo.campaign=false", "hibernate.log_slow_query=20")) {
            server.start();
            PortalPages pages = PortalPages.furnished(() -> Http.at(server.portal()));
            server.kill();
            try (var database = server.database()) {
                fill(database);
            }
            server.start();
            home = server.portal().toString();
            for (String login : List.of("demo", "manager", "admin")) {
                enter(login);
                pages.of(login).forEach((name, path) -> paints(login + " " + name, path, PortalPages.statusOf(name)));
            }
            lists();
            parts(pages);
        }
        soft.assertAll();
    }

    private static void fill(Connection database) throws SQLException {
        UUID owner = UUID.fromString(
                one(database, "select cast(advertiser_id as varchar) from app_user where login = 'demo'"));
        var like = new ManyCampaigns.Films(
                one(database, "select film_hash from creative"),
                one(database, "select files from creative"),
                one(database, "select quality from creative"));
        new ManyCampaigns(database, owner, like, CAMPAIGNS).fill(brief());
        database.setAutoCommit(true);
        try (var statement = database.createStatement()) {
            statement.execute(TestPostgres.isChosen() ? "vacuum analyze" : "analyze");
        }
    }

    private static String one(Connection database, String question) throws SQLException {
        try (var statement = database.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    /** What a list shows when somebody looks for something in it. */
    private void lists() {
        enter("demo");
        paints("home, a page far behind", "/index.xhtml?status=RUNNING&page=40");
        paints("home, a search", "/index.xhtml?q=product+99");
        screenshot("many-home");
        paints("library, one kind", "/library/index.xhtml?kind=PHOTO");
        paints("library, a search", "/library/index.xhtml?q=calm+morning");
        paints("library, a page far behind", "/library/index.xhtml?p=900");
        page.navigate(address("/index.xhtml?status=RUNNING"));
        String running = (String) page.locator(".cards a.tile").first().evaluate("link => link.getAttribute('href')");
        paints("a campaign that runs", running);
        paints("its results, 40,000 events", running.replace("campaign.xhtml", "report.xhtml"));
        for (String part : List.of("films", "places", "hours", "effects", "credits")) {
            comes("its " + part, running.replace("campaign.xhtml", "results.xhtml") + "&part=" + part);
        }
        for (String part : List.of("campaigns", "films")) {
            comes("all results, " + part, "/report/parts.xhtml?part=" + part);
        }
        page.navigate(address(running.replace("campaign.xhtml", "report.xhtml")));
        assertThat(page.locator("[data-part][aria-busy=true]")).hasCount(0);
        screenshot("many-results");
        enter("manager");
        paints("audit, a page far behind", "/settings/audit.xhtml?from=50000");
        paints("audit, of one person", "/settings/audit.xhtml?who=person7");
        paints("queue, a page far behind", "/review/index.xhtml?page=300");
        screenshot("many-queue");
    }

    /** Parts of pages that are renewed, as their scripts do it, until what is new stands there. */
    private void parts(PortalPages pages) {
        open("/review/index.xhtml");
        part("queue, filtered", i -> script("manyFilter", i % 2 == 0 ? "1x1" : "9x16"));
        open("/inbox/index.xhtml");
        page.waitForSelector(".chat-row");
        part("inbox, another chat", i -> script("manyChat", i));
        part("search box", i -> script("manySearch", "product " + i));
        enter("demo");
        open(pages.room());
        part("storyboard, another scene", i -> script("manyScene", i % 2));
        // Without figures: those of a brief only may be said.
        part("storyboard, other words", i -> script("manyWords", "A tin" + " again".repeat(1 + i % 4)));
        part("storyboard, undone and redone", i -> script("manyUndo", i));
    }

    /** A part of a page that comes after its first content. */
    private void comes(String what, String path) {
        judge(what, "comes", HALF_A_SECOND, i -> ((Number) page.evaluate(PartScripts.COMES, address(path)))
                .doubleValue());
    }

    private double script(String name, Object given) {
        return ((Number) page.evaluate("given => " + name + "(given)", given)).doubleValue();
    }

    private void open(String path) {
        page.navigate(address(path));
        page.evaluate(PartScripts.ALL);
    }

    private void part(String what, IntToDoubleFunction one) {
        judge(what, "renewed", PARTIAL_MS, one);
    }

    private void paints(String what, String path) {
        paints(what, path, 200);
    }

    private void paints(String what, String path, int status) {
        judge(what, "first content", HALF_A_SECOND, i -> firstContent(address(path), status));
    }

    private void judge(String what, String does, double most, IntToDoubleFunction one) {
        double[] times = IntStream.range(0, WARM + MEASURED)
                .mapToDouble(one::applyAsDouble)
                .skip(WARM)
                .sorted()
                .toArray();
        System.out.printf(
                "%-32s %s after %4.0f ms (%.0f to %.0f), load %.1f%n",
                what,
                does,
                times[MEASURED / 2],
                times[0],
                times[MEASURED - 1],
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        soft.assertThat(times[MEASURED / 2]).as(what).isLessThan(most);
    }

    private double firstContent(String address, int status) {
        soft.assertThat(page.navigate(address).status()).as(address).isEqualTo(status);
        page.waitForFunction("() => performance.getEntriesByName('first-contentful-paint').length > 0");
        return ((Number) page.evaluate(FIRST_CONTENT)).doubleValue();
    }

    private String address(String path) {
        return home + path.substring(1);
    }

    private void enter(String login) {
        page.context().clearCookies();
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
