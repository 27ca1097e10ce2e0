package org.reelwright.it.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.OwnServer;

/**
 * A film whose long lines are shown in two shots, the second of which begins where the film leaves the first; one shot shows
 * another product, is marked, and is made again alone.
 */
@Tag("own-server")
class ChainedFilmIT {

    private static final Duration A_FILM = Duration.ofMinutes(4);
    private static final Offset<Double> A_MOMENT = Offset.offset(.2);
    private static final Pattern SCENE = Pattern.compile("Look at scene (\\d+)");

    static Stream<String> protocols() {
        return Protocols.usually("1");
    }

    /** The newer protocol has no page about extension: there, all that goes on begins with a last frame. */
    @ParameterizedTest
    @MethodSource("protocols")
    void goesOnFromTheFrameThatItLeavesAndIsMadeAgainWhereItDrifts(String protocol) {
        String shotsAt = protocol.equals("1") ? "POST /v1/videos/image2video" : "POST /image-to-video/kling-3.0-turbo";
        try (var stands = Stands.open(0);
                var server = OwnServer.named("chained-film-" + protocol, settings(stands, protocol))) {
            stands.kling().faults().plan(shotsAt, Fault.UNLIKE, 1);
            server.with(Stands.callback(server)).start();
            Http api = OpenSession.of(Http.at(server.portal()), "demo");
            Http manager = OpenSession.of(Http.at(server.portal()), "manager");
            String campaign = LongLines.begin(api);
            JsonNode film = made(api, campaign, 1);
            int marked = marked(film);
            isSeenAndCanBeMadeAgain(manager, film, marked);
            long pictures = pictures(stands);
            int shots = stands.kling().keys().size();

            var asked = manager.post(
                    "api/v1/creatives/" + film.path("id").asText() + "/review",
                    Map.of(
                            "decision", "CHANGE_REQUESTED",
                            "stage", "SHOT",
                            "scene", marked,
                            "note", "This is another product"));
            assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);

            JsonNode again = made(api, campaign, 2);
            assertThat(scenesMarked(again)).as("%s", again.path("quality")).doesNotContain(marked);
            server.kill();
            Plan plan = LongLines.plan(server);
            assertThat(pictures(stands)).as("no picture is made again").isEqualTo(pictures);
            assertThat(stands.kling().keys())
                    .hasSize(shots + plan.goingOnFrom(marked).size());
            goesOnWhereTheFilmLeaves(stands, plan);
        }
    }

    private static String[] settings(Stands stands, String protocol) {
        var settings = new ArrayList<>(stands.settings(protocol));
        settings.addAll(
                List.of("reelwright.demo=true", "reelwright.demo.campaign=false", "reelwright.render.short-side=360"));
        return settings.toArray(String[]::new);
    }

    private static JsonNode made(Http api, String campaign, int revision) {
        String films = "api/v1/campaigns/" + campaign + "/creatives";
        await().atMost(A_FILM).until(() -> {
            JsonNode production = Http.json(api.get("api/v1/campaigns/" + campaign + "/productions/latest"));
            assertThat(production.path("status").asText()).as("%s", production).isIn("RUNNING", "DONE");
            JsonNode newest = Http.json(api.get(films)).path(0);
            return production.path("status").asText().equals("DONE")
                    && newest.path("revision").asInt() == revision;
        });
        return Http.json(api.get(films)).path(0);
    }

    /** The one that is least like the photo. */
    private static int marked(JsonNode film) {
        return likenesses(film)
                .min((a, b) -> Integer.compare(percent(a), percent(b)))
                .map(ChainedFilmIT::scene)
                .orElseThrow(() -> new AssertionError("nothing is marked: " + film.path("quality")));
    }

    private static List<Integer> scenesMarked(JsonNode film) {
        return likenesses(film).map(ChainedFilmIT::scene).toList();
    }

    private static Stream<JsonNode> likenesses(JsonNode film) {
        return StreamSupport.stream(film.path("quality").path("findings").spliterator(), false)
                .filter(finding -> finding.path("rule").asText().equals("PRODUCT_LIKENESS")
                        && finding.path("severity").asText().equals("WARN"));
    }

    private static int percent(JsonNode finding) {
        return Integer.parseInt(finding.path("measured").asText().replaceAll("\\D.*", ""));
    }

    private static int scene(JsonNode finding) {
        Matcher scene = SCENE.matcher(finding.path("advice").asText());
        assertThat(scene.find()).as("%s", finding).isTrue();
        return Integer.parseInt(scene.group(1)) - 1;
    }

    private static void isSeenAndCanBeMadeAgain(Http manager, JsonNode film, int scene) {
        String page = manager.get("review/creative.xhtml?id=" + film.path("id").asText())
                .body();
        assertThat(page)
                .contains("like its photo", "Look at scene " + (scene + 1), "Another shot of scene " + (scene + 1))
                .doesNotContain("composed, not diffusion");
    }

    private static long pictures(Stands stands) {
        return stands.kling().books().entries().stream()
                .filter(entry -> entry.model().equals("kling-v2-1"))
                .count();
    }

    private static void goesOnWhereTheFilmLeaves(Stands stands, Plan plan) {
        List<Double> leaves = IntStream.range(1, plan.scenes().size())
                .filter(scene -> plan.scenes().get(scene).continues())
                .mapToObj(scene -> plan.scenes().get(scene - 1).durationMs() / 1000.)
                .toList();
        assertThat(leaves).as("%s", plan).isNotEmpty();
        assertThat(stands.kling().reels().goingOn()).hasSizeGreaterThanOrEqualTo(leaves.size());
        for (double left : leaves) {
            assertThat(stands.kling().reels().goingOn())
                    .anySatisfy(on -> assertThat(on.seconds()).isCloseTo(left, A_MOMENT));
        }
    }
}
