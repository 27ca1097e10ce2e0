package org.reelwright.it.stand;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Kling in both its protocols. A task is at work for a while; a parallel one too many is refused. */
public final class KlingStand extends Stand {

    public static final String ACCESS_KEY = "stand-access-key";
    public static final String SECRET = "stand-secret";
    public static final String API_KEY = "stand-api-key";
    public static final String WEBHOOK_SECRET = "whsec_c3RhbmQtd2ViaG9vay1zZWNyZXQtMzItYnl0ZXMtbG9uZw==";

    private static final Map<String, String> UNITS_A_SECOND = Map.of("std", "0.3", "pro", "0.5");
    private static final Map<String, int[]> SIZES = Map.of(
            "9:16", new int[] {768, 1360},
            "1:1", new int[] {1024, 1024},
            "16:9", new int[] {1360, 768});

    private final Map<String, KlingWork> tasks = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong(860_000_000_000L);
    private final KlingBell bell = new KlingBell(WEBHOOK_SECRET);
    private final Clock clock;
    private final Duration workTime;
    private final int parallel;
    private volatile Duration off = Duration.ZERO;

    /**
     * @param clock the vendor's own
     * @param workTime of each task
     * @param parallel most tasks at a time
     */
    public KlingStand(int port, Clock clock, Duration workTime, int parallel) {
        super(port);
        this.clock = clock;
        this.workTime = workTime;
        this.parallel = parallel;
    }

    /** Its clock goes wrong: what it says the time is, and what it takes for too early or too late. */
    public void setClockOff(Duration by) {
        off = by;
    }

    private Instant said() {
        return clock.instant().plus(off);
    }

    @Override
    protected void answer(Visit visit) throws IOException {
        boolean two = !visit.path().startsWith("/v1/");
        Optional<String> stranger = two
                ? Optional.of("1000").filter(code -> !visit.bearer().equals(API_KEY))
                : KlingPass.check(visit.bearer(), said());
        if (stranger.isPresent()) {
            refuse(visit, 401, Integer.parseInt(stranger.get()), "authentication failed");
        } else if (visit.method().equals("POST")) {
            create(visit, two);
        } else {
            query(visit, two);
        }
    }

    private void create(Visit visit, boolean two) throws IOException {
        if (visit.suffers(Fault.TOO_MANY)) {
            visit.header("Retry-After", "1");
            refuse(visit, 429, 1302, "request rate limit");
        } else if (visit.suffers(Fault.EMPTY)) {
            refuse(visit, 429, 1102, "resource pack used up");
        } else if (visit.suffers(Fault.FAILS)) {
            refuse(visit, 500, 5000, "internal error");
        } else if (visit.suffers(Fault.DECLINED)) {
            refuse(visit, 400, 1301, "content security policy");
        } else if (tasks.values().stream()
                        .filter(task -> !task.done(clock.instant()))
                        .count()
                >= parallel) {
            refuse(visit, 429, 1303, "parallel task over resource pack limit");
        } else {
            accept(visit, two);
        }
    }

    private void accept(Visit visit, boolean two) throws IOException {
        JsonNode body = visit.json();
        String key = two
                ? body.path("options").path("external_task_id").asText("")
                : body.path("external_task_id").asText("");
        if (!key.isEmpty() && byKey(key).isPresent()) {
            refuse(visit, 400, 1201, "external_task_id is not unique");
            return;
        }
        String id = String.valueOf(ids.incrementAndGet());
        KlingWork work = two ? animated(id, key, visit.path(), body) : made(id, key, visit, body);
        tasks.put(id, work);
        // Whoever fails is not charged; whoever is taken here succeeds.
        books.charge(work.model(), "unit", work.units().toPlainString(), key);
        JsonNode callback = two ? body.path("options").path("callback_url") : body.path("callback_url");
        if (callback.isTextual()) {
            ring(URI.create(callback.asText()), work, two);
        }
        visit.json(200, envelope(told(work, two, clock.instant())));
    }

    private static Map<String, Object> told(KlingWork work, boolean two, Instant at) {
        return two ? work.two(at) : work.one(at);
    }

    private void ring(URI address, KlingWork work, boolean two) {
        bell.tooEarly(address, work.id(), told(work, two, clock.instant()), said());
        bell.whenDone(
                address,
                work.id(),
                told(work, two, work.doneAt()),
                work.doneAt().plus(off),
                workTime);
    }

    private KlingWork made(String id, String key, Visit visit, JsonNode body) {
        return switch (visit.path()) {
            case "/v1/images/generations" -> {
                int[] size = visit.suffers(Fault.OTHER_SIZE)
                        ? new int[] {640, 480}
                        : SIZES.get(body.path("aspect_ratio").asText());
                byte[] picture = Studio.picture(decoded(body.path("image")), size[0], size[1]);
                yield work(id, key, "images", body.path("model_name").asText(), "0.1", picture, ".png");
            }
            case "/v1/videos/image2video" ->
                video(
                        id,
                        key,
                        body.path("model_name").asText(),
                        body.path("mode").asText("std"),
                        Integer.parseInt(body.path("duration").asText("5")),
                        decoded(body.path("image")));
            case "/v1/audio/tts" ->
                work(
                        id,
                        key,
                        "audios",
                        "tts",
                        "0.05",
                        Studio.speech(body.path("text").asText()),
                        ".wav");
            default -> throw new IllegalArgumentException(visit.path());
        };
    }

    private KlingWork animated(String id, String key, String path, JsonNode body) {
        if (!path.startsWith("/image-to-video/")
                || !body.path("settings").path("duration").isInt()) {
            throw new IllegalArgumentException(path);
        }
        byte[] first = new byte[0];
        for (JsonNode content : body.path("contents")) {
            first = content.path("type").asText().equals("first_frame") ? decoded(content.path("url")) : first;
        }
        int seconds = body.path("settings").path("duration").asInt();
        KlingWork made = video(id, key, path.substring("/image-to-video/".length()), "std", seconds, first);
        return made.charged(new BigDecimal("0.6").multiply(BigDecimal.valueOf(seconds)));
    }

    private KlingWork video(String id, String key, String model, String mode, int seconds, byte[] first) {
        byte[] clip = Studio.clip(first, 720 / 2, 1280 / 2, seconds);
        BigDecimal units = new BigDecimal(UNITS_A_SECOND.get(mode)).multiply(BigDecimal.valueOf(seconds));
        return work(id, key, "videos", model, units.toPlainString(), clip, ".mp4");
    }

    private KlingWork work(
            String id, String key, String kind, String model, String units, byte[] result, String extension) {
        String address = publish(id + extension, result);
        return new KlingWork(
                id,
                key,
                kind,
                model,
                new BigDecimal(units),
                address,
                clock.instant().plus(workTime));
    }

    private void query(Visit visit, boolean two) throws IOException {
        Map<String, String> query = visit.query();
        String name = two
                ? query.getOrDefault("task_ids", query.getOrDefault("external_task_ids", ""))
                : visit.path().substring(visit.path().lastIndexOf('/') + 1);
        Optional<KlingWork> found = Optional.ofNullable(tasks.get(name)).or(() -> byKey(name));
        if (visit.suffers(Fault.TOO_MANY)) {
            visit.header("Retry-After", "1");
            refuse(visit, 429, 1302, "request rate limit");
        } else if (visit.suffers(Fault.FAILS)) {
            refuse(visit, 500, 5000, "internal error");
        } else if (two) {
            visit.json(
                    200,
                    envelope(found.map(task -> task.two(clock.instant())).stream()
                            .toList()));
        } else if (found.isEmpty()) {
            refuse(visit, 404, 1203, "task not found");
        } else {
            visit.json(200, envelope(found.get().one(clock.instant())));
        }
    }

    private Optional<KlingWork> byKey(String key) {
        return tasks.values().stream().filter(task -> task.key().equals(key)).findFirst();
    }

    private static byte[] decoded(JsonNode base64) {
        return Base64.getDecoder().decode(base64.asText());
    }

    private static Map<String, Object> envelope(Object data) {
        var envelope = new LinkedHashMap<String, Object>();
        envelope.put("code", 0);
        envelope.put("message", "SUCCEED");
        envelope.put("request_id", "stand");
        envelope.put("data", data);
        return envelope;
    }

    private static void refuse(Visit visit, int status, int code, String message) throws IOException {
        visit.json(status, Map.of("code", code, "message", message, "request_id", "stand"));
    }

    /** Tasks that were taken, each once. */
    public List<String> keys() {
        return tasks.values().stream().map(KlingWork::key).toList();
    }
}
