package org.reelwright.it.livestream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.FromOutside;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.TestPhoto;

class LivestreamIT extends FromOutside {

    private static final String SHOWS = "api/v1/livestreams";
    private Http demo;
    private Http manager;
    private String campaign;

    @BeforeEach
    void aCampaign() {
        demo = OpenSession.of(Http.portal(), "demo");
        manager = OpenSession.of(Http.portal(), "manager");
        campaign = campaign(demo);
    }

    static String campaign(Http demo) {
        String photo = Http.json(demo.upload("api/v1/assets", "tin.jpg", TestPhoto.jpeg()))
                .path("id")
                .asText();
        return Http.json(demo.post(
                        "api/v1/campaigns",
                        Map.of(
                                "product",
                                Map.of(
                                        "name", "Live <b>tin</b>",
                                        "description", "A tin for tea. It closes tightly.",
                                        "sellingPoints", List.of("Holds 500 grams"),
                                        "price", "29",
                                        "photos", List.of(photo)),
                                "budget",
                                Map.of("total", "100"))))
                .path("id")
                .asText();
    }

    @Test
    void aShowIsWrittenAndEditedByWhoeverSawItLast() {
        JsonNode show = Http.json(written(Map.of()));
        String at = SHOWS + "/" + show.path("id").asText();
        assertThat(seconds(show)).isEqualTo(600);
        assertThat(show.path("segments"))
                .extracting(segment -> segment.path("kind").asText())
                .startsWith("OPENING")
                .endsWith("CLOSING")
                .contains("OFFER");

        JsonNode edited = Http.json(demo.post(at + "/edits", edit(show, "SAY", "Hello from the tin table.")));
        assertThat(edited.path("segments")
                        .get(0)
                        .path("points")
                        .get(0)
                        .path("words")
                        .asText())
                .isEqualTo("Hello from the tin table.");
        assertThat(seconds(edited)).isEqualTo(600);
        assertThat(demo.post(at + "/edits", edit(show, "SAY", "Too late.")).statusCode())
                .isEqualTo(409);
        HttpResponse<String> boast = demo.post(at + "/edits", edit(edited, "SAY", "The best tin."));
        assertThat(boast.statusCode()).isEqualTo(422);
        assertThat(boast.body()).contains("segments[0].points[0].words", "best");
    }

    @Test
    void aShowIsDecidedOnRestoredAndHandedOn() {
        JsonNode show = Http.json(written(Map.of()));
        String at = SHOWS + "/" + show.path("id").asText();
        JsonNode edited = Http.json(demo.post(at + "/edits", edit(show, "SAY", "Hello from the tin table.")));
        JsonNode asked = Http.json(demo.post(at + "/reviews", Map.of("version", version(edited), "decision", "ASKED")));
        assertThat(demo.post(at + "/reviews", Map.of("version", version(asked), "decision", "APPROVED"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(manager.post(at + "/reviews", Map.of("version", version(asked), "decision", "REJECTED"))
                        .statusCode())
                .isEqualTo(422);
        JsonNode approved =
                Http.json(manager.post(at + "/reviews", Map.of("version", version(asked), "decision", "APPROVED")));
        assertThat(approved.path("status").asText()).isEqualTo("APPROVED");

        JsonNode restored = Http.json(demo.post(at + "/restore", Map.of("version", version(approved), "edition", 1)));
        assertThat(restored.path("status").asText()).isEqualTo("DRAFT");
        assertThat(Http.json(demo.get(at + "/editions"))).hasSize(3);
        assertThat(demo.get(at + "/comparison?from=1&to=2").body()).contains("Hello from the tin table.");
        for (String format : List.of("docx", "pdf", "md", "ics")) {
            assertThat(demo.get(at + "/run-of-show." + format).statusCode())
                    .as(format)
                    .isEqualTo(200);
        }
        assertThat(demo.get(at + "/run-of-show.exe").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        refused(Map.of("duration", "10"), "duration");
        refused(Map.of("withBrief", "false"), "products");
        refused(Map.of("products", Collections.nCopies(200, Map.of("name", "Cup"))), "products");
        refused(Map.of("offers", List.of(Map.of("words", "Two", "at", "59:00"))), "offers[0].at");
        refused(Map.of("zone", "Mars/Olympus"), "zone");
        assertThat(demo.post(SHOWS, Map.of()).statusCode()).isEqualTo(422);
        assertThat(demo.get(SHOWS + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void aPhoneSteersATeleprompterWithNothingButItsLink() {
        String at = SHOWS + "/" + Http.json(written(Map.of())).path("id").asText();
        String link =
                Http.json(demo.post(at + "/remote", Map.of())).path("link").asText();
        String token = link.substring(link.indexOf('#') + 1);
        Http phone = Http.portal();

        assertThat(phone.get("livestream/remote.xhtml").statusCode()).isEqualTo(200);
        assertThat(Http.json(phone.get("api/v1/remotes/" + token)).path("segments"))
                .isNotEmpty();
        assertThat(phone.post("api/v1/remotes/" + token + "/commands", Map.of("what", "play", "to", 0))
                        .statusCode())
                .isEqualTo(409);
        assertThat(phone.get("api/v1/remotes/" + "A".repeat(43)).statusCode()).isEqualTo(404);
        assertThat(phone.get(at).statusCode()).isEqualTo(401);
        demo.post(at + "/remote", Map.of());
        assertThat(phone.get("api/v1/remotes/" + token).statusCode()).isEqualTo(404);
    }

    @Test
    void aShowIsRehearsedAsAStreamAndTakesAnAnswerNext() {
        String at = SHOWS + "/" + Http.json(written(Map.of())).path("id").asText() + "/rehearsal";
        HttpResponse<String> own = demo.post(at, Map.of("push", "rtmp://127.0.0.1/live/key"));
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(own.body()).contains("\"push\"");
        assertThat(demo.post(at, Map.of()).statusCode()).isEqualTo(202);
        assertThat(demo.post(at, Map.of()).statusCode()).isEqualTo(409);
        await().atMost(Duration.ofSeconds(40))
                .until(() -> demo.get(at + "/live.m3u8").body().contains("seg00000.ts"));

        assertThat(demo.post(at + "/answers", Map.of("words", "The best tin.")).statusCode())
                .isEqualTo(422);
        JsonNode stand = Http.json(demo.post(at + "/answers", Map.of("words", "Yes, it closes tightly.")));
        assertThat(stand.path("coming").get(0).path("words").asText()).isEqualTo("Yes, it closes tightly.");
        assertThat(demo.get(at + "/seg00000.ts").statusCode()).isEqualTo(200);
        assertThat(Http.portal().get(at + "/live.m3u8").statusCode()).isEqualTo(401);
        assertThat(demo.delete(at).statusCode()).isEqualTo(204);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> demo.get(at + "/live.m3u8").statusCode() == 404);
    }

    private HttpResponse<String> written(Map<String, Object> more) {
        var order = new LinkedHashMap<String, Object>(Map.of(
                "campaign", campaign,
                "duration", "10:00",
                "startsAt", "2026-12-01T20:00",
                "zone", "Europe/London",
                "offers", List.of(Map.of("words", "Two for $50", "at", "5:00", "lasts", "2:00"))));
        order.putAll(more);
        return demo.post(SHOWS, order);
    }

    private void refused(Map<String, Object> more, String field) {
        HttpResponse<String> answer = written(more);
        assertThat(answer.statusCode()).as(field).isEqualTo(422);
        assertThat(Http.json(answer).path("violations").findValuesAsText("field"))
                .contains(field);
    }

    private static Map<String, Object> edit(JsonNode show, String what, String words) {
        return Map.of("version", version(show), "edit", Map.of("what", what, "segment", 0, "point", 0, "words", words));
    }

    private static int version(JsonNode show) {
        return show.path("version").asInt();
    }

    private static int seconds(JsonNode show) {
        return StreamSupport.stream(show.path("segments").spliterator(), false)
                .mapToInt(segment -> segment.path("seconds").asInt())
                .sum();
    }
}
