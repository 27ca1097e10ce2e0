package org.reelwright.it.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.OwnServer;
import org.reelwright.it.shared.TestPhoto;

/**
 * So many shots wait at the vendor at once ({@code -Dit.waiting=5000}), on one node with a heap of 2 GiB, and each is asked
 * after in time, as the vendor itself sees it. What is ordered is a finished film's first shot, so many times anew.
 */
class ThousandsWaitIT {

    private static final int SHOTS = Integer.getInteger("it.waiting");
    private static final Duration ORDERING = Duration.ofMinutes(4);
    private static final Duration WATCHED = Duration.ofSeconds(30);
    /** A tenth of the time that the eldest has waited, at most, and what it takes to ask. */
    private static final Duration LONG_AGO = Duration.ofSeconds(40);

    private static final String AGAIN = """
            insert into job (id, production_id, stage, subject, revision, priority, instruction, state, attempt, fence,
                losses, postponed, next_attempt_at, created_at)
            select ?, production_id, stage, subject, ?, priority, ?, 'READY', 0, 0, 0, 0, created_at, created_at
            from job where stage = 'SHOT' and revision = 1 order by subject limit 1
            """;

    @Test
    void holdsNothingUpAndForgetsNone() throws SQLException {
        try (var stands = Stands.open(0);
                var server = OwnServer.named("thousands-wait", settings(stands))) {
            server.start();
            ShortFilm.begin(OpenSession.of(Http.at(server.portal()), "demo"), "Crowded tin")
                    .untilMade();
            int before = stands.kling().keys().size();
            server.kill();
            orderAgain(server);
            byte[] still = Studio.picture(TestPhoto.jpeg(), 360, 640);
            stands.kling().takeMany(Studio.clip(still, 360, 640, 5), Duration.ofHours(1));
            server.start();

            await().atMost(ORDERING).until(() -> stands.kling().keys().size(), taken -> taken == before + SHOTS);
            long asked = stands.kling().attention().questions();
            Instant end = Instant.now().plus(WATCHED);
            await().atMost(WATCHED.plusSeconds(1)).until(() -> Instant.now().isAfter(end));

            KlingAttention attention = stands.kling().attention();
            System.out.printf(
                    "%d wait; %d questions in %s, %d tasks unasked for %s, %d for half of that%n",
                    SHOTS,
                    attention.questions() - asked,
                    WATCHED,
                    attention.forgotten(LONG_AGO, Instant.now()),
                    LONG_AGO,
                    attention.forgotten(LONG_AGO.dividedBy(2), Instant.now()));
            assertThat(attention.waiting()).isEqualTo(SHOTS);
            assertThat(attention.forgotten(LONG_AGO, Instant.now())).isZero();
            server.kill();
            eachIsBookedOnce(server);
        }
    }

    private static String[] settings(Stands stands) {
        var settings = new ArrayList<>(stands.settings("1"));
        settings.addAll(List.of(
                "reelwright.models.script=studio",
                "reelwright.models.image=studio",
                "reelwright.budgets.campaign=100000",
                "reelwright.budgets.day=100000",
                "reelwright.demo=true",
                "reelwright.demo.campaign=false",
                "reelwright.render.short-side=240"));
        return settings.toArray(String[]::new);
    }

    /** Each with a wish of its own, so that none can share another's clip. */
    private static void orderAgain(OwnServer server) throws SQLException {
        try (Connection database = server.database();
                PreparedStatement job = database.prepareStatement(AGAIN)) {
            for (int shot = 1; shot <= SHOTS; shot++) {
                job.setObject(1, UUID.randomUUID());
                job.setInt(2, 1 + shot);
                job.setString(3, "Another one, number " + shot);
                job.addBatch();
            }
            job.executeBatch();
            try (var production = database.createStatement()) {
                production.executeUpdate("update production set status = 'RUNNING', finished_at = null");
            }
        }
    }

    private static void eachIsBookedOnce(OwnServer server) throws SQLException {
        try (Connection database = server.database();
                var rows = database.createStatement()
                        .executeQuery("select count(*), count(distinct job_id), count(distinct ticket) from charge"
                                + " where state = 'RESERVED' and provider = 'kling'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(SHOTS);
            assertThat(rows.getInt(2)).isEqualTo(SHOTS);
            assertThat(rows.getInt(3)).isEqualTo(SHOTS);
        }
    }
}
