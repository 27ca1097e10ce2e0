package org.reelwright.it.ads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.it.shared.FromOutside;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.TestPhoto;

/** A wide film from its brief to a television, which is given its own copy, and to a computer, which is not. */
class TelevisionIT extends FromOutside {

    private static final Duration A_FILM = Duration.ofMinutes(4);
    private static final Duration A_COPY = Duration.ofMinutes(1);
    private static final Pattern FILE = Pattern.compile("<MediaFile[^>]*>([^<]+)</MediaFile>");

    @TempDir
    private Path folder;

    @Test
    void givesATelevisionTheFilmAtItsLoudness() throws Exception {
        Http demo = OpenSession.of(Http.portal(), "demo");
        String campaign = campaign(demo);
        JsonNode film = film(demo, campaign);
        String id = film.path("id").asText();

        JsonNode television = platform(demo, id);
        assertThat(television.at("/loudness/lufs").asInt()).isEqualTo(-24);
        assertThat(television.at("/sizes/best").asText()).isEqualTo("1920x1080");
        Path given = folder.resolve("given.mp4");
        HttpResponse<Path> answer = demo.download(television.path("film").asText(), given);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"film-connected-tv.mp4\"");
        assertThat(Files.size(given))
                .isNotEqualTo(film.at("/files/bytes").asLong())
                .isGreaterThan(10_000);
        assertThat(OpenSession.of(Http.portal(), "manager")
                        .get("review/creative.xhtml?id=" + id)
                        .body())
                .contains("MP4 for Connected TV", television.path("film").asText());

        launch(demo, campaign, id);
        await().atMost(A_COPY).until(() -> file(campaign, "television").endsWith("/television.mp4"));
        Path served = folder.resolve("served.mp4");
        assertThat(Http.portal()
                        .download(path(file(campaign, "television")), served)
                        .statusCode())
                .isEqualTo(200);
        assertThat(served).as("what was given to look at").hasSameBinaryContentAs(given);
        assertThat(file(campaign, "computer")).endsWith("/film.mp4");
    }

    private static String campaign(Http demo) {
        String photo = id(demo.upload("api/v1/assets", "tin.jpg", TestPhoto.jpeg()));
        String campaign = id(demo.post(
                "api/v1/campaigns",
                Map.of(
                        "product", Map.of("name", "Televised tin", "photos", List.of(photo)),
                        "budget", Map.of("total", "100"),
                        "shapes", List.of("16:9"),
                        "lengths", List.of("15"))));
        demo.post("api/v1/campaigns/" + campaign + "/productions", Map.of());
        return campaign;
    }

    private static JsonNode film(Http demo, String campaign) {
        String films = "api/v1/campaigns/" + campaign + "/creatives";
        await().atMost(A_FILM).until(() -> !Http.json(demo.get(films)).isEmpty());
        return Http.json(demo.get(films)).get(0);
    }

    private static JsonNode platform(Http demo, String film) {
        JsonNode all = Http.json(demo.get("api/v1/creatives/" + film + "/platforms"));
        for (JsonNode platform : all) {
            if (platform.path("name").asText().equals("connected-tv")) {
                return platform;
            }
        }
        throw new AssertionError("no television in " + all);
    }

    private static void launch(Http demo, String campaign, String film) {
        Http manager = OpenSession.of(Http.portal(), "manager");
        manager.post(
                "api/v1/creatives/" + film + "/review",
                Map.of("decision", "APPROVED", "override", true, "note", "for a test"));
        assertThat(demo.post("api/v1/campaigns/" + campaign + "/launch", Map.of())
                        .statusCode())
                .isEqualTo(200);
    }

    /** Address of the first file that is offered, or nothing. */
    private static String file(String campaign, String device) {
        String vast = Http.portal()
                .get("ads/vast?gdpr=0&device=" + device + "&campaign=" + campaign)
                .body();
        return FILE.matcher(vast)
                .results()
                .map(found -> found.group(1).strip())
                .findFirst()
                .orElse("");
    }

    private static String path(String address) {
        return URI.create(address).getPath().substring(1);
    }

    private static String id(HttpResponse<String> made) {
        return Http.json(made).path("id").asText();
    }
}
