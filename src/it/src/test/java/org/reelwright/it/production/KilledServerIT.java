package org.reelwright.it.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.OwnServer;

/**
 * Kills the server at random moments of a production and starts it again. {@code -Pkills} kills it fifty times;
 * {@code -Dit.seed} repeats a run.
 */
class KilledServerIT {

    private static final int KILLS = Integer.getInteger("it.kills");
    private static final long SEED = Long.getLong("it.seed", 20261124L);

    @Test
    void endsWithTheSameFilmsNoneTwice() {
        try (var server = OwnServer.named(
                        "killed-production",
                        "reelwright.demo=true",
                        "reelwright.demo.campaign=false",
                        "reelwright.render.short-side=240")
                .start()) {
            String campaign = TinCampaign.begin(api(server));
            var chance = new Random(SEED);
            for (int kill = 0; kill < KILLS; kill++) {
                Instant moment = Instant.now().plusMillis(500 + chance.nextInt(4500));
                await().atMost(Duration.ofSeconds(30)).until(() -> Instant.now().isAfter(moment));
                server.kill();
                server.start();
            }
            Http api = api(server);
            await().atMost(Duration.ofMinutes(6)).until(() -> "IN_REVIEW".equals(status(api, campaign)));

            List<String> films = new ArrayList<>();
            Http.json(api.get("api/v1/campaigns/" + campaign + "/creatives")).forEach(film -> films.add(name(film)));
            assertThat(films).hasSize(4).doesNotHaveDuplicates();
            assertThat(orders(api, "SCRIPT")).isEqualTo(2);
            assertThat(problems(api, campaign)).isEmpty();
        }
    }

    /** As the ledger has it, which counts each order once. */
    private static int orders(Http api, String stage) {
        int orders = 0;
        for (JsonNode line : Http.json(api.get("api/v1/consumption")).path("lines")) {
            orders += line.path("stage").asText().equals(stage)
                    ? line.path("orders").asInt()
                    : 0;
        }
        return orders;
    }

    private static JsonNode problems(Http api, String campaign) {
        return Http.json(api.get("api/v1/campaigns/" + campaign + "/productions/latest"))
                .path("problems");
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
