package org.reelwright.it.ads;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.ejb.delivery.DecisionLog;
import org.reelwright.ejb.shared.PublicAddress;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.RealServer;

/** What the database itself counts while ads are decided on: its clocks' statements, and none for a decision. */
class NoSqlInADecisionIT extends RealServer {

    private static final int DECISIONS = 1_000;

    /** Clocks ask some of these several times a second; what a decision asked would have been asked a thousand times. */
    private static final long A_FEW = DECISIONS / 4;

    /** Each clock's look ends with a commit, whatever was asked. */
    private static final Pattern ASKS =
            Pattern.compile("\\s*(select|insert|update|delete|merge)\\b", Pattern.CASE_INSENSITIVE);

    @Inject
    private LaunchedCampaign campaigns;

    @Inject
    private DecisionLog log;

    @Inject
    private PublicAddress address;

    @Resource(lookup = "java:jboss/datasources/Reelwright")
    private DataSource database;

    private Campaign campaign;

    @BeforeEach
    void aRunningCampaign() throws SQLException {
        campaign = campaigns.launch("Counted", 100_000);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> http().get(tag()).body().contains("<InLine"));
        log.flush();
        say("set query_statistics_max_entries 10000");
        say("set query_statistics true");
    }

    @AfterEach
    void nothingIsCountedAnyMore() throws SQLException {
        say("set query_statistics false");
        campaigns.pause(campaign);
    }

    @Test
    void aTagIsAnsweredFromMemory() throws Exception {
        Map<String, Long> before = statements();
        for (int i = 0; i < DECISIONS; i++) {
            assertThat(http().get(tag()).body()).contains("<InLine");
        }
        log.flush();
        assertThat(more(before, statements())).isNotEmpty().allSatisfy((statement, times) -> assertThat(times)
                .as(statement)
                .isLessThan(A_FEW));
    }

    @Test
    void anAuctionIsAnsweredFromMemory() throws Exception {
        Map<String, Long> before = statements();
        for (int i = 0; i < DECISIONS; i++) {
            assertThat(http().with("Content-Type", "application/json")
                            .send("POST", "ads/openrtb2", BodyPublishers.ofString("""
                                    {"id":"a1","at":1,"cur":["USD"],"imp":[{"id":"1","video":{"mimes":["video/mp4"]}}],
                                    "device":{"ua":"Mozilla/5.0"},"regs":{"gdpr":0}}"""))
                            .statusCode())
                    .isEqualTo(200);
        }
        log.flush();
        assertThat(more(before, statements())).isNotEmpty().allSatisfy((statement, times) -> assertThat(times)
                .as(statement)
                .isLessThan(A_FEW));
    }

    private String tag() {
        return "ads/vast?gdpr=0&campaign=" + campaign.id();
    }

    /** How often each statement was executed. */
    private Map<String, Long> statements() throws SQLException {
        var counted = new HashMap<String, Long>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select sql_statement, execution_count from information_schema.query_statistics")) {
            while (rows.next()) {
                if (ASKS.matcher(rows.getString(1)).lookingAt()) {
                    counted.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return counted;
    }

    private static Map<String, Long> more(Map<String, Long> before, Map<String, Long> after) {
        var more = new HashMap<String, Long>();
        after.forEach((statement, times) -> more.put(statement, times - before.getOrDefault(statement, 0L)));
        return more;
    }

    private void say(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Http http() {
        return Http.at(address.onThisMachine());
    }
}
