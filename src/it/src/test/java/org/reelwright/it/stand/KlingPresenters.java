package org.reelwright.it.stand;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** People who speak: from a portrait, or from a film of one in which a face was found. */
final class KlingPresenters {

    static final String FACES = "/v1/videos/identify-face";
    private static final String FACE = "0";

    private final Map<String, byte[]> films = new ConcurrentHashMap<>();
    private final Map<String, byte[]> sessions = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    /** @return the film's id */
    String uploaded(byte[] film) {
        String id = "p" + count.incrementAndGet();
        films.put(id, film);
        return id;
    }

    Map<String, Object> faces(JsonNode asked) {
        byte[] film = films.get(asked.path("video_id").asText());
        KlingStand.needs(film != null, "video_id");
        String session = "s" + count.incrementAndGet();
        sessions.put(session, film);
        return Map.of(
                "session_id",
                session,
                "final_unit_deduction",
                "0.05",
                "face_data",
                List.of(Map.of("face_id", FACE, "start_time", 0, "end_time", 5000)));
    }

    /** A speaking portrait, as long as what it says. */
    byte[] portrayed(JsonNode body, int width, int height) {
        byte[] portrait = Base64.getDecoder().decode(body.path("image").asText());
        return Studio.clip(portrait, width, height, seconds(body.path("sound_file")));
    }

    byte[] lipSynced(JsonNode body, int width, int height) {
        JsonNode lips = body.path("face_choose").path(0);
        byte[] film = sessions.get(body.path("session_id").asText());
        KlingStand.needs(film != null, "session_id");
        KlingStand.needs(lips.path("face_id").asText().equals(FACE), "face_id");
        int ms = lips.path("sound_end_time").asInt()
                - lips.path("sound_start_time").asInt();
        KlingStand.needs(ms >= 2000 && ms <= 1000 * seconds(lips.path("sound_file")), "sound_end_time");
        return Studio.clip(Studio.end(film), width, height, (ms + 999) / 1000);
    }

    /** Of a recording: two seconds at least, as the vendor wants it. */
    static int seconds(JsonNode base64) {
        try {
            Path sound = Files.write(
                    Files.createTempFile("sound", ".m4a"), Base64.getDecoder().decode(base64.asText()));
            double duration = Studio.FFMPEG.probe(sound, "mov").getFormat().duration;
            Files.delete(sound);
            KlingStand.needs(duration >= 1.99, "sound_file");
            return (int) Math.ceil(duration - .05);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
