package org.reelwright.it.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.OwnServer;

/**
 * A film whose long lines are shown in one clip that the vendor makes longer, and of which each shot has its part. A real
 * person, who agreed, speaks it.
 */
@Tag("own-server")
class ExtendedFilmIT {

    private static final Duration A_FILM = Duration.ofMinutes(4);
    private static final double SAME = 3;

    @Test
    void showsTheLongerClipFromWhereTheShotBeforeLeavesIt() {
        try (var stands = Stands.open(0);
                var server = OwnServer.named("extended-film", settings(stands))) {
            server.with(Stands.callback(server)).start();
            Http api = OpenSession.of(Http.at(server.portal()), "demo");
            RecordedPerson ann = RecordedPerson.upload(api);
            assertThat(LongLines.post(api, ann.small()).body()).contains("Nobody has recorded that the person");
            String campaign = begun(api, ann.agreeing());

            await().atMost(A_FILM).until(() -> isMade(api, campaign));

            JsonNode film = Http.json(api.get("api/v1/campaigns/" + campaign + "/creatives"))
                    .path(0);
            assertThat(film.path("quality").path("blocks").asBoolean())
                    .as("%s", film.path("quality"))
                    .isFalse();
            ann.withdraw();
            assertThat(LongLines.post(api, ann.small()).body()).contains("Ann Example has withdrawn the consent");
            assertThat(Http.json(api.get("api/v1/campaigns/" + campaign + "/productions/latest"))
                            .path("stages")
                            .findValuesAsText("stage"))
                    .contains("PRESENTER");
            server.kill();
            speaks(stands);
            Plan plan = LongLines.plan(server);
            List<Integer> goingOn = IntStream.range(1, plan.scenes().size())
                    .filter(scene -> plan.scenes().get(scene).continues())
                    .boxed()
                    .toList();
            assertThat(goingOn).as("%s", plan).isNotEmpty();
            assertThat(stands.kling().extended()).hasSize(goingOn.size());
            Map<Integer, byte[]> clips = clips(server);
            goingOn.forEach(scene -> beginsWhereTheOtherIsLeft(
                    clips.get(scene - 1), plan.scenes().get(scene - 1).durationMs(), clips.get(scene)));
            var accounts = Accounts.of(server, stands);
            accounts.agree();
            accounts.noneTwice();
        }
    }

    /** Each line in a clip of its own, at the vendor's price: the ledger is held against these books too. */
    private static void speaks(Stands stands) {
        assertThat(stands.kling().books().entries())
                .filteredOn(entry -> entry.model().equals("avatar"))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    private static String[] settings(Stands stands) {
        var settings = new ArrayList<>(stands.settings("1"));
        settings.addAll(List.of(
                "reelwright.kling.shot.model=kling-v1-6",
                "reelwright.kling.shot.extend=true",
                "reelwright.models.presenter=kling",
                "reelwright.demo=true",
                "reelwright.demo.campaign=false",
                "reelwright.render.short-side=360"));
        return settings.toArray(String[]::new);
    }

    private static boolean isMade(Http api, String campaign) {
        JsonNode production = Http.json(api.get("api/v1/campaigns/" + campaign + "/productions/latest"));
        assertThat(production.path("status").asText()).as("%s", production).isIn("RUNNING", "DONE");
        return production.path("status").asText().equals("DONE");
    }

    private static void beginsWhereTheOtherIsLeft(byte[] before, int shownMs, byte[] longer) {
        List<byte[]> earlier = Glance.ofClip(before);
        byte[] first = Glance.ofClip(longer).get(0);
        int left = shownMs * Studio.FRAMES_PER_SECOND / 1000;
        double nearest = IntStream.rangeClosed(left - 1, left + 1)
                .filter(frame -> frame < earlier.size())
                .mapToDouble(frame -> Glance.difference(first, earlier.get(frame)))
                .min()
                .orElseThrow();
        assertThat(nearest).isLessThan(SAME).isLessThan(Glance.difference(first, earlier.get(0)));
    }

    /** As they lie in the server's store, by scene. */
    private static Map<Integer, byte[]> clips(OwnServer server) {
        var clips = new HashMap<Integer, byte[]>();
        try (var database = server.database();
                var rows = database.createStatement().executeQuery("select subject, clip from shot")) {
            while (rows.next()) {
                String scene = rows.getString(1).replaceAll(".*/", "");
                String hash = Json.MAPPER
                        .readTree(rows.getString(2))
                        .path("file")
                        .path("hash")
                        .asText();
                clips.put(Integer.parseInt(scene), stored(hash));
            }
            return clips;
        } catch (SQLException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] stored(String hash) throws IOException {
        Path files = Path.of(System.getProperty("it.target"), "extended-film", "reelwright", "files");
        return Files.readAllBytes(files.resolve(hash.substring(0, 2)).resolve(hash.substring(2)));
    }

    private static String begun(Http api, RecordedPerson presenter) {
        return LongLines.produce(api, LongLines.post(api, presenter.small()));
    }
}
