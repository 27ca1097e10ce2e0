package org.reelwright.it.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.OwnServer;
import org.reelwright.it.shared.TestPhoto;

/**
 * So many shots wait at the vendor at once ({@code -Dit.waiting=5000}), on one node with a heap of 2 GiB, and each is asked
 * after in time, as the vendor itself sees it. They were ordered in the last ten minutes, all like a finished film's shot.
 */
@Tag("own-server")
class ThousandsWaitIT {

    private static final int SHOTS = Integer.getInteger("it.waiting");
    private static final int ORDERED_WITHIN_SECONDS = 600;
    private static final Duration WATCHED = Duration.ofSeconds(SHOTS < 1_000 ? 15 : 60);
    /** Half a minute, the longest that the engine lets anybody wait, and a little to ask so many. */
    private static final Duration LONG_AGO = Duration.ofSeconds(35);

    private static final String ONE = "select j.id, c.id, c.ticket from job j join charge c on c.job_id = j.id"
            + " where j.stage = 'SHOT' and c.provider = 'kling' order by j.subject limit 1";
    private static final String JOB = """
            insert into job (id, production_id, stage, subject, revision, priority, instruction, state, attempt, fence,
                losses, postponed, provider, ticket, waiting_since, next_attempt_at, created_at, started_at)
            select ?, production_id, stage, subject, ?, priority, 'another', 'WAITING', 1, 1, 0, 0, provider, ?, ?, ?, ?, ?
            from job where id = ?
            """;
    private static final String CHARGE = """
            insert into charge (id, advertiser_id, campaign_id, production_id, job_id, stage, part, attempt, order_key,
                provider, instead_of, model, ticket, state, currency, reserved_micros, settled_micros, used, unit, quantity,
                ordered_on, ordered_at, accepted_at, note)
            select ?, advertiser_id, campaign_id, production_id, ?, stage, part, 1, ?, provider, '', '', ?, 'RESERVED',
                currency, reserved_micros, 0, '[]', '', 0, ordered_on, ordered_at, accepted_at, ''
            from charge where id = ?
            """;

    private final byte[] clip = Studio.clip(Studio.picture(TestPhoto.jpeg(), 360, 640), 360, 640, 5);

    @Test
    void areAllAskedAfterAndNoneIsForgotten() throws SQLException {
        try (var stands = Stands.open(0);
                var server = OwnServer.named("thousands-wait", settings(stands))) {
            server.start();
            ShortFilm.begin(OpenSession.of(Http.at(server.portal()), "demo"), "Crowded tin")
                    .untilMade();
            server.kill();
            order(server, stands.kling());
            server.start();
            KlingAttention attention = stands.kling().attention();
            Instant ready = Instant.now();
            await().atMost(LONG_AGO).until(() -> attention.forgotten(Duration.between(ready, Instant.now())) == 0);
            long asked = attention.questions();
            Instant end = Instant.now().plus(WATCHED);
            long most = 0;
            while (Instant.now().isBefore(end)) {
                most = Math.max(most, attention.forgotten(LONG_AGO));
                Instant soon = Instant.now().plusSeconds(1);
                await().until(() -> Instant.now().isAfter(soon));
            }
            System.out.printf(
                    "%d wait; %d questions in %s, at most %d tasks unasked for %s%n",
                    attention.waiting(), attention.questions() - asked, WATCHED, most, LONG_AGO);
            assertThat(attention.waiting()).isEqualTo(SHOTS);
            assertThat(most).isZero();
            server.kill();
            allWaitStill(server);
        }
    }

    private static String[] settings(Stands stands) {
        var settings = new ArrayList<>(stands.settings("1"));
        settings.addAll(List.of(
                "reelwright.models.script=studio",
                "reelwright.models.image=studio",
                "reelwright.demo=true",
                "reelwright.demo.campaign=false",
                "reelwright.render.short-side=240"));
        return settings.toArray(String[]::new);
    }

    private void order(OwnServer server, KlingStand stand) throws SQLException {
        try (Connection database = server.database();
                PreparedStatement job = database.prepareStatement(JOB);
                PreparedStatement charge = database.prepareStatement(CHARGE);
                ResultSet one = database.createStatement().executeQuery(ONE)) {
            assertThat(one.next()).isTrue();
            for (int shot = 1; shot <= SHOTS; shot++) {
                UUID id = UUID.randomUUID();
                String key = id + "-1";
                String ticket = one.getString(3)
                        .replaceFirst("/\\d+ ", "/" + stand.takenBefore(key, clip, Duration.ofHours(1)) + " ");
                fill(job, id, 1 + shot, ticket, since(), one.getObject(1));
                fill(charge, UUID.randomUUID(), id, key, ticket, one.getObject(2));
            }
            job.executeBatch();
            charge.executeBatch();
            database.createStatement().executeUpdate("update production set status = 'RUNNING', finished_at = null");
        }
    }

    private static OffsetDateTime since() {
        int ago = RandomGenerator.getDefault().nextInt(ORDERED_WITHIN_SECONDS);
        return OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(ago);
    }

    /** Times that come four times over are the same one. */
    private static void fill(PreparedStatement row, Object... values) throws SQLException {
        int column = 1;
        for (Object value : values) {
            int times = value instanceof OffsetDateTime ? 4 : 1;
            for (int time = 0; time < times; time++) {
                row.setObject(column++, value);
            }
        }
        row.addBatch();
    }

    private static void allWaitStill(OwnServer server) throws SQLException {
        try (Connection database = server.database();
                var rows = database.createStatement()
                        .executeQuery(
                                "select count(*), count(distinct c.ticket) from job j join charge c on c.job_id = j.id"
                                        + " where j.state in ('WAITING', 'RUNNING') and j.attempt = 1 and j.losses = 0"
                                        + " and c.state = 'RESERVED'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(SHOTS);
            assertThat(rows.getInt(2)).isEqualTo(SHOTS);
        }
    }
}
