package org.reelwright.it.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.OwnServer;
import org.reelwright.it.shared.TestPostgres;

/** Two nodes share one production; their database goes away for a while, and then one of them for good. */
@EnabledIfEnvironmentVariable(named = "REELWRIGHT_DB_DRIVER", matches = "postgresql")
class TwoNodesOnPostgresIT {

    private static final Duration AWAY = Duration.ofSeconds(20);

    @Test
    void loseNothingAndMakeNothingTwice() throws Exception {
        try (var one = OwnServer.named(
                                "node-one",
                                "reelwright.demo=true",
                                "reelwright.demo.campaign=false",
                                "reelwright.render.short-side=240")
                        .start();
                var other = one.another("node-other").start()) {
            String campaign = TinCampaign.begin(OpenSession.of(Http.at(one.portal()), "demo"));
            both(one, 1);
            databaseGoesAway();
            both(one, 5);
            one.kill();

            Http api = OpenSession.of(Http.at(other.portal()), "demo");
            await().atMost(Duration.ofMinutes(4)).until(() -> "IN_REVIEW".equals(status(api, campaign)));

            assertThat(films(api, campaign)).hasSize(4).doesNotHaveDuplicates();
            assertThat(ask(one, "select count(*) from creative")).isEqualTo(4);
            assertThat(ask(one, "select count(*) from job where state <> 'DONE'"))
                    .isZero();
        }
    }

    private static void databaseGoesAway() {
        TestPostgres.stop();
        Instant back = Instant.now().plus(AWAY);
        await().atMost(AWAY.plusSeconds(5)).until(() -> Instant.now().isAfter(back));
        TestPostgres.start();
    }

    /** Both hold jobs at this moment, and so many are done. */
    private static void both(OwnServer server, int done) {
        await("both nodes are at work")
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> ask(server, "select count(distinct lease_owner) from job where state = 'RUNNING'") == 2
                        && ask(server, "select count(*) from job where state = 'DONE'") >= done);
    }

    private static long ask(OwnServer server, String query) throws SQLException {
        try (Connection database = server.database();
                var statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String status(Http api, String campaign) {
        return Http.json(api.get("api/v1/campaigns/" + campaign)).path("status").asText();
    }

    private static List<String> films(Http api, String campaign) {
        List<String> films = new ArrayList<>();
        Http.json(api.get("api/v1/campaigns/" + campaign + "/creatives"))
                .forEach(film ->
                        films.add(film.path("audience") + " " + film.path("seconds") + " " + film.path("shape")));
        return films;
    }
}
