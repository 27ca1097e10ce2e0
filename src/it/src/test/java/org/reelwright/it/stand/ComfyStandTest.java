package org.reelwright.it.stand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.Http;

class ComfyStandTest {

    private final ComfyStand stand = new ComfyStand(0, Clock.systemUTC(), Duration.ofMinutes(1));
    private final Http client = Http.at(stand.address());

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void refusesAGraphWhosePictureWasNotUploaded() {
        var refused = client.post("/prompt", Map.of("prompt", graph("nowhere.jpg"), "client_id", "c"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Http.json(refused)
                        .path("node_errors")
                        .path("52")
                        .path("errors")
                        .path(0)
                        .path("details")
                        .asText())
                .isEqualTo("Invalid image file: nowhere.jpg");
    }

    @Test
    void runsOneGraphAndLetsTheNextWait() {
        String one = queued("a");
        String two = queued("b");

        JsonNode queue = Http.json(client.get("/queue"));
        assertThat(queue.path("queue_running").path(0).path(1).asText()).isEqualTo(one);
        assertThat(queue.path("queue_pending").path(0).path(1).asText()).isEqualTo(two);
        assertThat(Http.json(client.get("/history"))).isEmpty();

        client.post("/queue", Map.of("delete", List.of(two)));
        client.post("/interrupt", Map.of("prompt_id", one));

        assertThat(Http.json(client.get("/queue")).path("queue_pending")).isEmpty();
        assertThat(Http.json(client.get("/history/" + one))
                        .path(one)
                        .path("status")
                        .path("status_str")
                        .asText())
                .isEqualTo("error");
    }

    private String queued(String client) {
        var form = this.client.with("Content-Type", "multipart/form-data; boundary=x");
        byte[] picture = Studio.unlike(64, 64);
        byte[] head = "--x\r\nContent-Disposition: form-data; name=\"image\"; filename=\"a.png\"\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        var uploaded = form.send(
                "POST",
                "/upload/image",
                BodyPublishers.ofByteArrays(
                        List.of(head, picture, "\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII))));
        String name = Http.json(uploaded).path("name").asText();
        return Http.json(this.client.post("/prompt", Map.of("prompt", graph(name), "client_id", client)))
                .path("prompt_id")
                .asText();
    }

    private static Map<String, Object> graph(String picture) {
        return Map.of(
                "52", node("LoadImage", Map.of("image", picture)),
                "50", node("WanImageToVideo", Map.of("width", 64, "height", 64, "length", 25)),
                "57", node("CreateVideo", Map.of("fps", 24)),
                "58", node("SaveVideo", Map.of()));
    }

    private static Map<String, Object> node(String type, Map<String, Object> inputs) {
        return Map.of("class_type", type, "inputs", inputs);
    }
}
