package org.reelwright.it.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.OwnServer;
import org.reelwright.it.stand.Accounts;
import org.reelwright.it.stand.Stands;

/**
 * Kills the server at random moments of productions that order from the stands, and starts it again. {@code -Pkills}
 * kills it fifty times, {@code -Dit.kills} as often as it says; {@code -Dit.seed} repeats a run.
 */
@Tag("own-server")
class KilledServerIT {

    private static final int KILLS = Integer.getInteger("it.kills");
    private static final long SEED = Long.getLong("it.seed", 20261124L);

    private final List<String> campaigns = new ArrayList<>();

    @Test
    void makesEveryFilmOnceAndPaysForNothingTwice() {
        try (var stands = Stands.open(0);
                var server = OwnServer.named("killed-production", settings(stands))) {
            server.with(Stands.callback(server)).start();
            var chance = new Random(SEED);
            for (int kill = 0; kill < KILLS; kill++) {
                beginUnlessOneIsRunning(api(server));
                Instant moment = Instant.now().plusMillis(200 + chance.nextInt(4800));
                await().atMost(Duration.ofSeconds(30)).until(() -> Instant.now().isAfter(moment));
                server.kill();
                server.start();
            }
            Http api = api(server);
            campaigns.forEach(campaign -> isMade(api, campaign));
            server.kill();
            var accounts = Accounts.of(server, stands);
            accounts.agreeOrExceed();
            accounts.noneTwice();
        }
    }

    private static String[] settings(Stands stands) {
        var settings = new ArrayList<>(stands.settings("1"));
        settings.addAll(List.of(
                "reelwright.demo=true",
                "reelwright.demo.campaign=false",
                "reelwright.budgets.day=2000",
                "reelwright.render.short-side=240"));
        return settings.toArray(String[]::new);
    }

    /** So that no kill finds the server idle. */
    private void beginUnlessOneIsRunning(Http api) {
        boolean running = !campaigns.isEmpty()
                && latest(api, campaigns.get(campaigns.size() - 1))
                        .path("status")
                        .asText()
                        .equals("RUNNING");
        if (!running) {
            campaigns.add(TinCampaign.begin(api));
        }
    }

    private static void isMade(Http api, String campaign) {
        await().atMost(Duration.ofMinutes(3)).until(() -> "IN_REVIEW".equals(status(api, campaign)));
        List<String> films = new ArrayList<>();
        Http.json(api.get("api/v1/campaigns/" + campaign + "/creatives")).forEach(film -> films.add(name(film)));
        assertThat(films).hasSize(4).doesNotHaveDuplicates();
        assertThat(latest(api, campaign).path("problems")).isEmpty();
    }

    private static JsonNode latest(Http api, String campaign) {
        return Http.json(api.get("api/v1/campaigns/" + campaign + "/productions/latest"));
    }

    private static String status(Http api, String campaign) {
        return Http.json(api.get("api/v1/campaigns/" + campaign)).path("status").asText();
    }

    private static String name(JsonNode film) {
        return film.path("audience") + " " + film.path("seconds") + " " + film.path("shape");
    }

    /** As a person with a session: the server's people are the demo's. */
    private static Http api(OwnServer server) {
        return OpenSession.of(Http.at(server.portal()), "demo");
    }
}
