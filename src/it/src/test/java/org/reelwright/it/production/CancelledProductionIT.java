package org.reelwright.it.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.FromOutside;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;

class CancelledProductionIT extends FromOutside {

    @Test
    void makesNothingMoreAndCanBeFollowedToItsEnd() {
        Http api = OpenSession.of(Http.portal(), "demo");
        String campaign = TinCampaign.begin(api);
        JsonNode begun = latest(api, campaign);
        String production = "api/v1/productions/" + begun.path("id").asText();
        assertThat(begun.path("status").asText()).isEqualTo("RUNNING");

        var cancelled = api.delete(production);

        assertThat(cancelled.statusCode()).as(cancelled.body()).isEqualTo(200);
        assertThat(Http.json(cancelled).path("status").asText()).isEqualTo("CANCELLED");
        await().atMost(Duration.ofMinutes(2)).until(() -> open(latest(api, campaign)) == 0);
        assertThat(latest(api, campaign).path("percent").asInt()).isLessThan(100);
        var again = api.delete(production);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("no longer running");
    }

    private static JsonNode latest(Http api, String campaign) {
        return Http.json(api.get("api/v1/campaigns/" + campaign + "/productions/latest"));
    }

    private static int open(JsonNode production) {
        int open = 0;
        for (JsonNode stage : production.path("stages")) {
            open += stage.path("open").asInt();
        }
        return open;
    }
}
