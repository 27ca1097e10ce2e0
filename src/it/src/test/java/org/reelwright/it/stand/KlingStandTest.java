package org.reelwright.it.stand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.TestPhoto;

class KlingStandTest {

    private static final int FIVE_SECONDS = 5 * Studio.FRAMES_PER_SECOND;

    @TempDir
    private Path folder;

    private final KlingStand stand = new KlingStand(0, Clock.systemUTC(), Duration.ZERO, 10);
    private final Http client = Http.at(stand.address()).with("Authorization", "Bearer " + KlingStand.API_KEY);

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void beginsAClipWithTheVeryPictureThatItIsSent() {
        byte[] still = Studio.picture(TestPhoto.jpeg(), 360, 640);

        byte[] first = Glance.ofClip(made("one", still)).get(0);

        assertThat(Glance.difference(first, Glance.of(still))).isLessThan(3);
    }

    @Test
    void knowsWhereAClipLeavesOffThatAnotherGoesOnFrom() {
        byte[] clip = made("one", Studio.picture(TestPhoto.jpeg(), 360, 640));

        made("two", Studio.end(clip));

        assertThat(stand.reels().goingOn()).singleElement().satisfies(on -> {
            assertThat(on.key()).isEqualTo("two");
            assertThat(on.before()).isEqualTo("one");
            assertThat(on.seconds()).isBetween(4.8, 5.);
        });
    }

    @Test
    void makesAClipLongerAndKeepsWhatWasThere() {
        byte[] clip = made("one", Studio.picture(TestPhoto.jpeg(), 360, 640));
        String name = task("one")
                .path("task_result")
                .path("videos")
                .path(0)
                .path("id")
                .asText();

        sent("/v1/videos/video-extend", Map.of("video_id", name, "prompt", "on", "external_task_id", "longer"));

        var whole = Glance.ofClip(
                result(Http.json(client.get("/v1/videos/video-extend/longer")).path("data")));
        assertThat(whole).hasSize(2 * FIVE_SECONDS);
        assertThat(Glance.difference(whole.get(60), Glance.ofClip(clip).get(60)))
                .isLessThan(2);
    }

    @Test
    void refusesALastFrameInStandardMode() {
        String picture = Base64.getEncoder().encodeToString(Studio.picture(TestPhoto.jpeg(), 360, 640));

        var refused = client.post(
                "/v1/videos/image2video",
                Map.of("model_name", "kling-v2-5-turbo", "mode", "std", "image", picture, "image_tail", picture));

        assertThat(refused.statusCode()).isEqualTo(400);
    }

    private byte[] made(String key, byte[] still) {
        sent(
                "/v1/videos/image2video",
                Map.of(
                        "model_name",
                        "kling-v2-5-turbo",
                        "image",
                        Base64.getEncoder().encodeToString(still),
                        "external_task_id",
                        key));
        return result(task(key));
    }

    private void sent(String path, Map<String, String> body) {
        var answer = client.post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private JsonNode task(String key) {
        return Http.json(client.get("/v1/videos/image2video/" + key)).path("data");
    }

    private byte[] result(JsonNode task) {
        String address =
                task.path("task_result").path("videos").path(0).path("url").asText();
        try {
            return Files.readAllBytes(
                    client.download(address, folder.resolve("clip.mp4")).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
