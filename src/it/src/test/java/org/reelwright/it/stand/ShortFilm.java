package org.reelwright.it.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.TestPhoto;

/** A campaign with one film of six seconds, and all that its page said while it was made. */
final class ShortFilm {

    private static final Duration PATIENCE = Duration.ofSeconds(100);
    private static final Duration OFTEN = Duration.ofMillis(100);

    private final Http api;
    private final String campaign;
    private final TreeSet<String> told = new TreeSet<>();

    private ShortFilm(Http api, String campaign) {
        this.api = api;
        this.campaign = campaign;
    }

    static ShortFilm begin(Http api, String product) {
        var upload = api.upload("api/v1/assets", "tin.jpg", TestPhoto.jpeg());
        var campaign = api.post(
                "api/v1/campaigns",
                Map.of(
                        "product",
                        Map.of(
                                "name",
                                product,
                                "sellingPoints",
                                List.of("Keeps the air out"),
                                "photos",
                                List.of(Http.json(upload).path("id").asText())),
                        "budget",
                        Map.of("total", "100"),
                        "shapes",
                        List.of("9:16"),
                        "lengths",
                        List.of("6")));
        assertThat(campaign.statusCode()).as(campaign.body()).isEqualTo(201);
        String id = Http.json(campaign).path("id").asText();
        var production = api.post("api/v1/campaigns/" + id + "/productions", Map.of());
        assertThat(production.statusCode()).as(production.body()).isBetween(200, 202);
        return new ShortFilm(api, id);
    }

    ShortFilm untilMade() {
        return until("DONE");
    }

    ShortFilm untilStuck() {
        return until("STUCK");
    }

    private ShortFilm until(String status) {
        await().atMost(PATIENCE)
                .pollInterval(OFTEN)
                .until(() -> look().path("status").asText(), status::equals);
        return this;
    }

    void retry() {
        String production = look().path("id").asText();
        assertThat(api.post("api/v1/productions/" + production + "/retry", Map.of())
                        .statusCode())
                .isEqualTo(200);
    }

    /** All at any time. */
    String told() {
        return String.join("\n", told);
    }

    /** It is there once, in its size, and nothing of it is at work any more. */
    void isThereOnce() {
        JsonNode films = Http.json(api.get("api/v1/campaigns/" + campaign + "/creatives"));
        assertThat(films).hasSize(1);
        assertThat(films.get(0).path("quality").path("blocks").asBoolean())
                .as("%s", films.get(0).path("quality"))
                .isFalse();
        assertThat(look().path("stages")).allSatisfy(stage -> {
            assertThat(stage.path("open").asInt()).isZero();
            assertThat(stage.path("failed").asInt()).isZero();
        });
    }

    private JsonNode look() {
        JsonNode production = Http.json(api.get("api/v1/campaigns/" + campaign + "/productions/latest"));
        for (String kind : List.of("problems", "substitutes", "losses")) {
            production.path(kind).forEach(line -> told.add(line.asText()));
        }
        return production;
    }
}
