package org.reelwright.it.stand;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.reelwright.domain.shared.Json;

/** A server of OpenAI's API: chat, picture edits, videos, speech. */
public final class OpenAiStand extends Stand {

    public static final String KEY = "sk-stand";

    private record Video(byte[] clip, Instant doneAt) {}

    private final Map<String, Video> videos = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();
    private final Duration workTime;

    public OpenAiStand(int port, Duration workTime) {
        super(port);
        this.workTime = workTime;
    }

    @Override
    protected void answer(Visit visit) throws IOException {
        if (!visit.bearer().equals(KEY)) {
            error(visit, 401, "invalid_api_key", "Incorrect API key provided.");
        } else if (visit.suffers(Fault.TOO_MANY)) {
            visit.header("Retry-After", "1");
            error(visit, 429, "rate_limit_exceeded", "Rate limit reached.");
        } else if (visit.suffers(Fault.FAILS)) {
            error(visit, 500, "server_error", "The server had an error.");
        } else if (visit.suffers(Fault.DECLINED)) {
            error(visit, 400, "content_policy_violation", "Your request was rejected by our safety system.");
        } else {
            serve(visit);
        }
    }

    private void serve(Visit visit) throws IOException {
        String path = visit.path();
        if (path.equals("/v1/chat/completions")) {
            chat(visit);
        } else if (path.equals("/v1/images/edits")) {
            edit(visit);
        } else if (path.equals("/v1/audio/speech")) {
            speak(visit);
        } else if (path.equals("/v1/videos")) {
            film(visit);
        } else if (path.startsWith("/v1/videos/")) {
            video(visit, path.substring("/v1/videos/".length()));
        } else {
            error(visit, 404, "not_found", "Unknown request URL.");
        }
    }

    private void chat(Visit visit) throws IOException {
        JsonNode asked = visit.json();
        String prompt = asked.path("messages").path(1).path("content").asText();
        boolean formed =
                asked.path("response_format").path("json_schema").path("strict").asBoolean();
        String content = formed ? Json.write(Copywriter.script(prompt)) : "Which form?";
        int input = asked.path("messages").toString().length() / 4;
        int output = content.length() / 4;
        books.charge(asked.path("model").asText(), "input-token", String.valueOf(input));
        books.charge(asked.path("model").asText(), "output-token", String.valueOf(output));
        visit.json(
                200,
                Map.of(
                        "id",
                        "chatcmpl-" + ids.incrementAndGet(),
                        "object",
                        "chat.completion",
                        "created",
                        1701234567,
                        "model",
                        asked.path("model").asText(),
                        "choices",
                        List.of(Map.of(
                                "index",
                                0,
                                "finish_reason",
                                "stop",
                                "message",
                                Map.of("role", "assistant", "content", content))),
                        "usage",
                        Map.of(
                                "prompt_tokens", input,
                                "completion_tokens", output,
                                "total_tokens", input + output)));
    }

    private void edit(Visit visit) throws IOException {
        Parts form = visit.parts();
        int[] size = visit.suffers(Fault.OTHER_SIZE) ? new int[] {640, 480} : size(form.text("size"));
        byte[] picture = Studio.picture(form.bytes("image"), size[0], size[1]);
        books.charge(form.text("model"), "picture", "1");
        visit.json(
                200,
                Map.of(
                        "created",
                        1701234567,
                        "data",
                        List.of(Map.of("b64_json", Base64.getEncoder().encodeToString(picture)))));
    }

    private void speak(Visit visit) throws IOException {
        JsonNode asked = visit.json();
        String text = asked.path("input").asText();
        books.charge(asked.path("model").asText(), "character", String.valueOf(text.codePointCount(0, text.length())));
        visit.send(200, "audio/wav", Studio.speech(text));
    }

    private void film(Visit visit) throws IOException {
        Parts form = visit.parts();
        int[] size = size(form.text("size"));
        int seconds = Integer.parseInt(form.text("seconds"));
        String id = "video_" + ids.incrementAndGet();
        byte[] clip = Studio.clip(form.bytes("input_reference"), size[0] / 2, size[1] / 2, seconds);
        videos.put(id, new Video(clip, Instant.now().plus(workTime)));
        books.charge(form.text("model"), "second", String.valueOf(seconds));
        visit.json(200, Map.of("id", id, "object", "video", "status", "queued", "created_at", 1701234567));
    }

    private void video(Visit visit, String rest) throws IOException {
        Video video = videos.get(rest.replace("/content", ""));
        if (video == null || visit.suffers(Fault.EXPIRED)) {
            error(visit, 404, "not_found", "Video not found.");
        } else if (visit.method().equals("DELETE")) {
            visit.json(200, Map.of("id", rest, "deleted", videos.remove(rest) != null));
        } else if (rest.endsWith("/content")) {
            visit.send(200, "video/mp4", video.clip());
        } else {
            boolean done = Instant.now().isAfter(video.doneAt());
            visit.json(200, Map.of("id", rest, "object", "video", "status", done ? "completed" : "in_progress"));
        }
    }

    private static int[] size(String size) {
        String[] sides = size.split("x");
        return new int[] {Integer.parseInt(sides[0]), Integer.parseInt(sides[1])};
    }

    private static void error(Visit visit, int status, String code, String message) throws IOException {
        visit.json(status, Map.of("error", Map.of("message", message, "type", "error", "code", code)));
    }
}
