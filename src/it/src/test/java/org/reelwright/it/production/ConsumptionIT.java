package org.reelwright.it.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.FromOutside;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;

class ConsumptionIT extends FromOutside {

    @Test
    void countsWhatTheStudioMakesAndThatItIsFree() {
        Http api = OpenSession.of(Http.portal(), "demo");
        TinCampaign.begin(api);
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(stages(api)).contains("SCRIPT", "IMAGE", "SHOT", "VOICE"));

        for (JsonNode line : lines(api)) {
            assertThat(line.path("provider").asText()).isEqualTo("studio");
            assertThat(line.path("quantity").decimalValue()).isPositive();
            assertThat(line.path("cost").path("micros").asLong()).isZero();
        }
        var csv = api.get("api/v1/consumption.csv");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body()).startsWith("day,advertiser_id,advertiser,stage").contains(",script,studio,");
        var page = api.get("report/consumption.xhtml");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Seconds of film per day", "studio");
    }

    @Test
    void refusesAPeriodThatIsNone() {
        Http api = OpenSession.of(Http.portal(), "demo");
        assertThat(api.get("api/v1/consumption?from=soon").statusCode()).isEqualTo(422);
        assertThat(api.get("api/v1/consumption?from=2026-03-02&to=2026-03-01").statusCode())
                .isEqualTo(422);
    }

    @Test
    void anybodyMayCallBackButNoUnknownProviderIsHeard() {
        var answer = Http.portal().send("POST", "api/v1/callbacks/nobody", BodyPublishers.ofString("{}"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
    }

    private static Set<String> stages(Http api) {
        var stages = new HashSet<String>();
        lines(api).forEach(line -> stages.add(line.path("stage").asText()));
        return stages;
    }

    private static JsonNode lines(Http api) {
        return Http.json(api.get("api/v1/consumption")).path("lines");
    }
}
