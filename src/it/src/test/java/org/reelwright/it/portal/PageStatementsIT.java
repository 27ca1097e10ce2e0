package org.reelwright.it.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.User;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.BriefCheck;
import org.reelwright.domain.campaign.BriefDraft;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.rendition.QualityReport;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Json;
import org.reelwright.ejb.account.FirstPeople;
import org.reelwright.ejb.account.Passwords;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.RealServer;
import org.reelwright.it.shared.Statements;

/** A page takes as many SQL statements for many rows as for a few, all that its expressions ask for included. */
class PageStatementsIT extends RealServer {

    private static final int TRIES = 8;
    private static final int MOST = 30;

    /** While films of other tests are being made, hardly a moment is without a statement of the engine's. */
    private static final int AGAIN = 4;

    /** Children first. Other tests' queues must not begin with these. */
    private static final List<String> MADE = List.of(
            "utterance where conversation_id in (select id from conversation where advertiser_id = ?)",
            "conversation where advertiser_id = ?",
            "lead where advertiser_id = ?",
            "run_of_show where advertiser_id = ?",
            "audit_entry where advertiser_id = ?",
            "charge where advertiser_id = ?",
            "job where production_id in (select id from production where advertiser_id = ?)",
            "ad_event where line_item_id in (select id from line_item where advertiser_id = ?)",
            "ad_decision where line_item_id in (select id from line_item where advertiser_id = ?)",
            "arm_tally where line_item_id in (select id from line_item where advertiser_id = ?)",
            "spend where line_item_id in (select id from line_item where advertiser_id = ?)",
            "line_item where advertiser_id = ?",
            "library_item where advertiser_id = ?",
            "creative where advertiser_id = ?",
            "production where advertiser_id = ?",
            "campaign where advertiser_id = ?",
            "app_user where advertiser_id = ?");

    @PersistenceContext(unitName = "reelwright")
    private EntityManager entities;

    @Resource(lookup = "java:jboss/datasources/Reelwright")
    private DataSource database;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Passwords passwords;

    private UUID owner;
    private String login;

    @BeforeEach
    void somebodyJoins() throws Exception {
        transaction.begin();
        Advertiser joined = Advertiser.join("Counted in statements", Instant.now());
        entities.persist(joined);
        owner = joined.id();
        login = "counted-" + owner;
        entities.persist(User.ofAdvertiser(owner, login, "Counted", passwords.hash(FirstPeople.DEMO_PASSWORD)));
        transaction.commit();
    }

    @AfterEach
    void nothingIsLeft() throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (String rows : MADE) {
                try (PreparedStatement delete = connection.prepareStatement("delete from " + rows)) {
                    delete.setObject(1, owner);
                    delete.executeUpdate();
                }
            }
        }
    }

    @Test
    void areAsManyForManyRowsAsForAFew() throws Exception {
        fill(3);
        UUID campaign = entities.createQuery(
                        "select c.id from Campaign c where c.advertiserId = :owner and c.name = 'Product 0'",
                        UUID.class)
                .setParameter("owner", owner)
                .getSingleResult();
        Map<String, Long> few = statements(campaign);
        fill(60);

        Map<String, Long> many = statements(campaign);
        for (int again = 0; again < AGAIN && isMore(many, few); again++) {
            statements(campaign).forEach((page, count) -> many.merge(page, count, Math::min));
        }
        assertThat(many.keySet()).isEqualTo(few.keySet());
        assertThat(many).allSatisfy((page, count) -> assertThat(count).as(page).isLessThanOrEqualTo(few.get(page)));
        assertThat(few.values()).allSatisfy(count -> assertThat(count).isBetween(1L, (long) MOST));
    }

    private static boolean isMore(Map<String, Long> many, Map<String, Long> few) {
        return many.entrySet().stream().anyMatch(page -> page.getValue() > few.get(page.getKey()));
    }

    private Map<String, Long> statements(UUID campaign) {
        var counted = new TreeMap<String, Long>();
        Http own = OpenSession.of(portal(), login);
        for (String page : List.of(
                "index.xhtml",
                "library/index.xhtml",
                "library/index.xhtml?kind=FILM",
                "library/index.xhtml?q=calm",
                "report/index.xhtml",
                "report/parts.xhtml?part=campaigns",
                "report/parts.xhtml?part=films",
                "report/consumption.xhtml",
                "api/v1/inbox",
                "inbox/leads.xhtml",
                "livestream/index.xhtml",
                "livestream/new.xhtml",
                "settings/hooks.xhtml",
                "settings/audit.xhtml",
                "campaigns/campaign.xhtml?id=" + campaign,
                "campaigns/report.xhtml?id=" + campaign,
                "campaigns/results.xhtml?part=films&id=" + campaign,
                "campaigns/results.xhtml?part=places&id=" + campaign,
                "campaigns/results.xhtml?part=hours&id=" + campaign,
                "campaigns/results.xhtml?part=effects&id=" + campaign,
                "campaigns/results.xhtml?part=credits&id=" + campaign)) {
            counted.put(page, least(own, page));
        }
        Http manager = OpenSession.of(portal(), "manager");
        for (String page : List.of(
                "review/index.xhtml?advertiser=" + owner,
                "review/index.xhtml?advertiser=" + owner + "&campaign=" + campaign,
                "review/creative.xhtml?id=" + filmWithoutScript(campaign),
                "library/index.xhtml?advertiser=" + owner)) {
            counted.put(page, least(manager, page));
        }
        return counted;
    }

    private UUID filmWithoutScript(UUID campaign) {
        return entities.createQuery(
                        "select c.id from Creative c where c.campaignId = :campaign order by c.id", UUID.class)
                .setParameter("campaign", campaign)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The server's clocks ask the database too, now and then: the least of some is the page's own. */
    private long least(Http http, String page) {
        return LongStream.generate(() -> statements(http, page))
                .limit(TRIES)
                .min()
                .orElseThrow();
    }

    private long statements(Http http, String page) {
        return Statements.during(
                entities.getEntityManagerFactory(),
                () -> assertThat(http.get(page).statusCode()).as(page).isEqualTo(200));
    }

    private void fill(int campaigns) throws SQLException {
        var file = new StoredFile("ab".repeat(32), "video/mp4", 1);
        var like = new ManyCampaigns.Films(
                file.hash(),
                Json.write(new FilmFiles(file, file, file, 360, 640, 15_000, 500)),
                Json.write(QualityReport.NOT_CHECKED));
        try (Connection connection = database.getConnection()) {
            new ManyCampaigns(connection, owner, like, campaigns).fill(brief());
        }
    }

    /** As this server itself sees it. */
    private static Http portal() {
        int port = 8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0);
        return Http.at(URI.create("http://localhost:" + port + "/"));
    }

    private static Brief brief() {
        Checked<Brief> brief = BriefCheck.check(
                BriefDraft.ofLeast("Product", UUID.randomUUID(), "100"), Instant.now(), (id, kind) -> true);
        return ((Checked.Good<Brief>) brief).value();
    }
}
