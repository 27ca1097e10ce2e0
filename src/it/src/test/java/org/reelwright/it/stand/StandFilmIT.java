package org.reelwright.it.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelwright.ejb.asset.Workshop;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.OwnServer;
import org.reelwright.it.shared.TestPhoto;

/** A film of a minute, whose words, pictures and shots come from elsewhere, some of them only at the second try. */
@Tag("own-server")
class StandFilmIT {

    private static final Duration A_LONG_FILM = Duration.ofMinutes(8);
    private static final List<String> ENGLISH = List.of(
            "Tea that stays fresh",
            "A lid that closes tight",
            "Keeps the air out",
            "Keeps the light out",
            "Made of steel",
            "Wipes clean in a moment",
            "Fits on every shelf",
            "Opens without a sound",
            "Holds leaves and bags",
            "A gift for who loves tea");
    private static final List<String> CHINESE =
            List.of("让茶叶保持新鲜", "盖子盖得很紧", "隔开空气", "隔开光线", "用钢制成", "一擦就干净", "放得进每个架子", "打开没有声音", "装得下散茶和茶包", "送给爱茶的人");

    static Stream<String> protocols() {
        return Protocols.usually("2");
    }

    /** In English in the older protocol, in Chinese in the newer. */
    @ParameterizedTest
    @MethodSource("protocols")
    void isMadeOnceAndPaidForOnce(String protocol) {
        String language = protocol.equals("1") ? "en" : "zh";
        try (var stands = Stands.open(0);
                var server = OwnServer.named("stand-film-" + language, settings(stands, protocol))) {
            server.with(Stands.callback(server)).start();
            goesWrong(stands, protocol);
            Http api = OpenSession.of(Http.at(server.portal()), "demo");
            String campaign = begin(api, language);

            await().atMost(A_LONG_FILM).until(() -> isMade(api, campaign));

            JsonNode films = Http.json(api.get("api/v1/campaigns/" + campaign + "/creatives"));
            assertThat(films).hasSize(1);
            isAMinute(api, films.get(0), language);
            assertThat(stands.kling().faults().isEmpty())
                    .as("all that was to go wrong did")
                    .isTrue();
            server.kill();
            agreesWithTheBooks(stands, server);
        }
    }

    private static String[] settings(Stands stands, String protocol) {
        var settings = new ArrayList<>(stands.settings(protocol));
        settings.addAll(List.of(
                "reelwright.demo=true",
                "reelwright.demo.campaign=false",
                "reelwright.render.short-side=360",
                "reelwright.providers.read-timeout=PT20S"));
        return settings.toArray(String[]::new);
    }

    /** Nothing of it is to be seen in the film. */
    private static void goesWrong(Stands stands, String protocol) {
        Faults faults = stands.kling().faults();
        faults.plan("POST /v1/images/generations", Fault.TOO_MANY, 1);
        faults.plan("POST /v1/images/generations", Fault.OTHER_SIZE, 1);
        faults.plan("GET /v1/images/generations", Fault.GARBLED, 1);
        faults.plan("GET /results/", Fault.EXPIRED, 1);
        faults.plan(protocol.equals("1") ? "POST /v1/videos/image2video" : "POST /image-to-video", Fault.TOO_MANY, 2);
        faults.plan(protocol.equals("1") ? "GET /v1/videos/image2video" : "GET /tasks", Fault.HUGE, 1);
        stands.openAi().faults().plan("POST /v1/chat", Fault.TOO_MANY, 1);
    }

    private static String begin(Http api, String language) {
        var upload = api.upload("api/v1/assets", "tin.jpg", TestPhoto.jpeg());
        String photo = Http.json(upload).path("id").asText();
        boolean chinese = language.equals("zh");
        var campaign = api.post(
                "api/v1/campaigns",
                Map.of(
                        "product",
                                Map.of(
                                        "name", chinese ? "红茶罐" : "Red tin",
                                        "sellingPoints", chinese ? CHINESE : ENGLISH,
                                        "photos", List.of(photo)),
                        "audiences",
                                List.of(Map.of(
                                        "name",
                                        chinese ? "爱茶的人" : "Tea drinkers",
                                        "caresAbout",
                                        List.of(),
                                        "language",
                                        language)),
                        "budget", Map.of("total", "100"),
                        "shapes", List.of("9:16"),
                        "lengths", List.of("60")));
        assertThat(campaign.statusCode()).as(campaign.body()).isEqualTo(201);
        String id = Http.json(campaign).path("id").asText();
        var production = api.post("api/v1/campaigns/" + id + "/productions", Map.of());
        assertThat(production.statusCode()).as(production.body()).isBetween(200, 202);
        return id;
    }

    private static boolean isMade(Http api, String campaign) {
        JsonNode production = Http.json(api.get("api/v1/campaigns/" + campaign + "/productions/latest"));
        assertThat(production.path("status").asText()).as("%s", production).isIn("RUNNING", "DONE");
        return production.path("status").asText().equals("DONE");
    }

    private static void isAMinute(Http api, JsonNode film, String language) {
        Path saved = Path.of(System.getProperty("it.target"), "stand-film-" + language + ".mp4");
        api.download(film.path("files").path("film").asText().replaceFirst("^/", ""), saved);
        var probed = Workshop.ffmpeg().probe(saved, "mov");
        assertThat(probed.getFormat().duration).isBetween(59.9, 60.1);
        assertThat(probed.getStreams().get(0).width).isEqualTo(360);
        assertThat(probed.getStreams().get(0).height).isEqualTo(640);
        assertThat(film.path("quality").path("blocks").asBoolean())
                .as("%s", film.path("quality"))
                .isFalse();
    }

    /** At least eight shots, none of them and none of their pictures paid for twice, and all owed. */
    private static void agreesWithTheBooks(Stands stands, OwnServer server) {
        var accounts = Accounts.of(server, stands);
        accounts.agree();
        accounts.noneTwice();
        List<Books.Entry> entries = stands.kling().books().entries();
        long pictures = entries.stream()
                .filter(entry -> entry.model().equals("kling-v2-1"))
                .count();
        assertThat(pictures).isPositive();
        assertThat(entries.size() - pictures).isGreaterThanOrEqualTo(8);
        assertThat(stands.openAi().books().entries()).hasSize(2);
    }
}
