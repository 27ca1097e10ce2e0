package org.reelwright.it.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.reelwright.domain.shared.Json;
import org.reelwright.it.lead.Line;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.OwnServer;
import org.reelwright.it.shared.TestPostgres;

/** Two nodes share one production; their database goes away for a while, and then one of them for good. */
@Tag("own-server")
@EnabledIfEnvironmentVariable(named = "REELWRIGHT_DB_DRIVER", matches = "postgresql")
class TwoNodesOnPostgresIT {

    private static final Duration AWAY = Duration.ofSeconds(20);
    private static final Duration A_MOMENT = Duration.ofSeconds(15);

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

    @Test
    void aPhoneSteersTheTeleprompterOfTheOtherNodeAndBothSidesOfAChatSeeEachOtherType() {
        try (var one = OwnServer.named("near-one", "reelwright.demo=true", "reelwright.demo.campaign=false")
                        .shortLived()
                        .start();
                var other = one.another("near-other").start()) {
            Http demo = OpenSession.of(Http.at(one.portal()), "demo");
            String campaign = TinCampaign.drafted(demo);
            steer(demo, Http.at(other.portal()), campaign);
            talk(demo, one.portal(), OpenSession.of(Http.at(other.portal()), "manager"), campaign);
        }
    }

    private static void steer(Http demo, Http phone, String campaign) {
        String show = "api/v1/livestreams/"
                + Http.json(demo.post(
                                "api/v1/livestreams",
                                Map.of(
                                        "campaign", campaign,
                                        "duration", "10:00",
                                        "startsAt", "2026-12-01T20:00",
                                        "zone", "Europe/London")))
                        .path("id")
                        .asText();
        List<String> screen = demo.follow(show + "/prompter/events");
        hears(screen, "hello");
        String link =
                Http.json(demo.post(show + "/remote", Map.of())).path("link").asText();
        String remote = "api/v1/remotes/" + link.substring(link.indexOf('#') + 1);
        assertThat(Http.json(phone.get(remote)).path("open").asBoolean()).isTrue();
        assertThat(phone.post(remote + "/commands", Map.of("what", "play", "to", 0))
                        .statusCode())
                .isEqualTo(204);
        hears(screen, "play");
        demo.put(show + "/prompter", Map.of("at", 41, "playing", true, "speed", 1.2, "ahead", 0));
        List<String> stands = phone.follow(remote + "/events");
        hears(stands, "41");
        demo.put(show + "/prompter", Map.of("at", 42, "playing", false, "speed", 1.2, "ahead", 0));
        hears(stands, "42");
    }

    private static void talk(Http demo, URI node, Http manager, String campaign) {
        var saved = demo.put(
                "api/v1/campaigns/" + campaign + "/assistant",
                Map.of(
                        "version",
                        0,
                        "fields",
                        Map.of(
                                "consent", "Yes.",
                                "asks.email", "must",
                                "zone", "UTC",
                                "days", "MONDAY",
                                "from", "09:00",
                                "to", "17:00",
                                "open", "true")));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        String token = Http.json(Http.at(node)
                        .send(
                                "POST",
                                "leads/api/begin",
                                BodyPublishers.ofString(Json.write(Map.of("campaign", campaign)))))
                .path("token")
                .asText();
        List<String> inbox = manager.follow("api/v1/inbox/events");
        try (var line = Line.open(node, token)) {
            line.send(Map.of("do", "say", "words", "Is it green?"));
            await().atMost(A_MOMENT).until(() -> line.count() == 4);
            String chat = Http.json(manager.get("api/v1/inbox")).at("/0/id").asText();
            hears(inbox, chat);
            line.send(Map.of("do", "typing"));
            hears(inbox, "event: typing");
            manager.post("api/v1/inbox/" + chat + "/typing", Map.of());
            await().atMost(A_MOMENT).until(() -> line.hasHeard("typing"));
            manager.post("api/v1/inbox/" + chat + "/reply", Map.of("words", "Green as grass."));
            await().atMost(A_MOMENT).until(() -> line.said().contains("Green as grass."));
        }
    }

    private static void hears(List<String> lines, String words) {
        await("hears " + words).atMost(A_MOMENT).until(() -> lines.stream().anyMatch(line -> line.contains(words)));
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
