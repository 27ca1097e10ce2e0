package org.reelwright.it.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reelwright.ejb.asset.Workshop;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.OwnServer;
import org.reelwright.it.shared.TestPhoto;

/** A short film of the studio's, whose shots a graph in ComfyUI sets in motion. */
@Tag("own-server")
class ComfyFilmIT {

    private static final Duration A_FILM = Duration.ofMinutes(3);

    @Test
    void isSetInMotionByAGraphAndPaidForByTheSecond() {
        try (var stands = Stands.open(0);
                var server = OwnServer.named("comfy-film", settings(stands)).start()) {
            Http api = OpenSession.of(Http.at(server.portal()), "demo");
            String campaign = begin(api);
            String latest = "api/v1/campaigns/" + campaign + "/productions/latest";

            await().atMost(A_FILM).until(() -> {
                JsonNode production = Http.json(api.get(latest));
                assertThat(production.path("status").asText())
                        .as("%s", production)
                        .isIn("RUNNING", "DONE");
                return production.path("status").asText().equals("DONE");
            });

            JsonNode film = Http.json(api.get("api/v1/campaigns/" + campaign + "/creatives"))
                    .path(0);
            isAFilm(api, film);
            assertThat(stands.comfy().keys()).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
            long seconds = stands.comfy().books().entries().stream()
                    .mapToLong(entry -> entry.quantity().longValueExact())
                    .sum();
            assertThat(Http.json(api.get(latest))
                            .path("cost")
                            .path(0)
                            .path("micros")
                            .asLong())
                    .as("a cent a second")
                    .isEqualTo(seconds * 10_000);
        }
    }

    private static String[] settings(Stands stands) {
        var settings = new ArrayList<>(stands.comfySettings());
        settings.addAll(
                List.of("reelwright.demo=true", "reelwright.demo.campaign=false", "reelwright.render.short-side=360"));
        return settings.toArray(String[]::new);
    }

    private static String begin(Http api) {
        String photo = Http.json(api.upload("api/v1/assets", "tin.jpg", TestPhoto.jpeg()))
                .path("id")
                .asText();
        var campaign = api.post(
                "api/v1/campaigns",
                Map.of(
                        "product", Map.of("name", "Red tin", "photos", List.of(photo)),
                        "budget", Map.of("total", "100"),
                        "shapes", List.of("1:1"),
                        "lengths", List.of("6")));
        assertThat(campaign.statusCode()).as(campaign.body()).isEqualTo(201);
        String id = Http.json(campaign).path("id").asText();
        assertThat(api.post("api/v1/campaigns/" + id + "/productions", Map.of()).statusCode())
                .isBetween(200, 202);
        return id;
    }

    private static void isAFilm(Http api, JsonNode film) {
        Path saved = Path.of(System.getProperty("it.target"), "comfy-film.mp4");
        api.download(film.path("files").path("film").asText().replaceFirst("^/", ""), saved);
        assertThat(Workshop.ffmpeg().probe(saved, "mov").getFormat().duration).isBetween(5.9, 6.1);
    }
}
