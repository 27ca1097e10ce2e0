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

    /** Of a package for pictures, whose units are worth less. */
    private static final String A_PICTURE = "8";

    private static final Map<String, String> UNITS_A_SECOND = Map.of("std", "0.3", "pro", "0.5");
    private static final Map<String, int[]> SIZES = Map.of(
            "9:16", new int[] {768, 1360},
            "1:1", new int[] {1024, 1024},
            "16:9", new int[] {1360, 768});

    private static final int WIDTH = 360;
    private static final int HEIGHT = 640;

    private final KlingReels reels = new KlingReels();
    private final Map<String, byte[]> clips = new ConcurrentHashMap<>();
    private final Map<String, String> extended = new ConcurrentHashMap<>();
    private final Map<String, KlingWork> tasks = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong(860_000_000_000L);
    private final KlingPresenters presenters = new KlingPresenters();
    private final KlingAttention attention;
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
        this.attention = new KlingAttention(clock);
        this.workTime = workTime;
        this.parallel = parallel;
    }

    /** Its clock goes wrong: what it says the time is, and what it takes for too early or too late. */
    public void setClockOff(Duration by) {
        off = by;
    }

    /**
     * As if it had been ordered and taken before: a clip of five seconds.
     *
     * @param inAll until it is done
     * @return the task's id
     */
    public String takenBefore(String key, byte[] clip, Duration inAll) {
        String id = String.valueOf(ids.incrementAndGet());
        String address = publish("before.mp4", clip);
        Instant done = clock.instant().plus(inAll);
        var work = new KlingWork(id, key, "videos", "kling-v2-5-turbo", new BigDecimal("1.5"), address, done);
        tasks.put(id, work);
        books.charge(work.model(), "unit", work.units().toPlainString(), key);
        attention.taken(id);
        return id;
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
        if (visit.path().equals(KlingPresenters.FACES)) {
            Map<String, Object> faces = presenters.faces(body);
            books.charge("lip-sync", "unit", "0.05");
            visit.json(200, envelope(faces));
            return;
        }
        String key = two
                ? body.path("options").path("external_task_id").asText("")
                : body.path("external_task_id").asText("");
        if (!key.isEmpty() && byKey(key).isPresent()) {
            refuse(visit, 400, 1201, "external_task_id is not unique");
            return;
        }
        String id = String.valueOf(ids.incrementAndGet());
        KlingWork work = two ? animated(id, key, visit, body) : made(id, key, visit, body);
        tasks.put(id, work);
        attention.taken(id);
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
            case "/v1/images/generations" -> still(id, key, visit, body);
            case "/v1/videos/image2video" -> {
                needs(!body.has("image_tail") || body.path("mode").asText().equals("pro"), "image_tail");
                yield moved(id, key, visit, body, decoded(body.path("image")));
            }
            case "/v1/videos/omni-video" -> {
                JsonNode first = body.path("image_list").path(0);
                needs(first.path("type").asText().equals("first_frame"), "image_list");
                yield moved(id, key, visit, body, decoded(first.path("image_url")));
            }
            case "/v1/videos/text2video" -> {
                needs(SIZES.containsKey(body.path("aspect_ratio").asText()), "aspect_ratio");
                needs(!body.path("prompt").asText().isBlank(), "prompt");
                yield moved(id, key, visit, body, Studio.imagined(WIDTH, HEIGHT));
            }
            case "/v1/videos/video-extend" ->
                longer(id, key, body.path("video_id").asText());
            case "/v1/videos/avatar/image2video" -> {
                byte[] clip = presenters.portrayed(body, WIDTH, HEIGHT);
                yield work(id, key, "videos", "avatar", units("0.4", body.path("sound_file"), 1), clip, ".mp4");
            }
            case "/v1/videos/advanced-lip-sync" -> {
                byte[] clip = presenters.lipSynced(body, WIDTH, HEIGHT);
                JsonNode sound = body.path("face_choose").path(0).path("sound_file");
                yield work(id, key, "videos", "lip-sync", units("0.5", sound, 5), clip, ".mp4");
            }
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

    private KlingWork still(String id, String key, Visit visit, JsonNode body) {
        int[] size = visit.suffers(Fault.OTHER_SIZE)
                ? new int[] {640, 480}
                : SIZES.get(body.path("aspect_ratio").asText());
        byte[] picture = Studio.picture(decoded(body.path("image")), size[0], size[1]);
        return work(id, key, "images", body.path("model_name").asText(), A_PICTURE, picture, ".png");
    }

    private KlingWork moved(String id, String key, Visit visit, JsonNode body, byte[] first) {
        String mode = body.path("mode").asText("std");
        int seconds = Integer.parseInt(body.path("duration").asText("5"));
        needs(seconds == 5 || seconds == 10, "duration");
        String units = new BigDecimal(UNITS_A_SECOND.get(mode))
                .multiply(BigDecimal.valueOf(seconds))
                .toPlainString();
        return video(id, key, visit, body.path("model_name").asText(), units, seconds, first);
    }

    private KlingWork animated(String id, String key, Visit visit, JsonNode body) {
        String model = visit.path().substring(visit.path().lastIndexOf('/') + 1);
        boolean words = visit.path().startsWith("/text-to-video/");
        needs(
                words
                        || visit.path().startsWith("/image-to-video/")
                        || visit.path().startsWith("/omni-video/"),
                "path");
        needs(!words || !body.path("prompt").asText().isBlank(), "prompt");
        needs(body.path("settings").path("duration").isInt(), "duration");
        byte[] first = Studio.imagined(WIDTH, HEIGHT);
        for (JsonNode content : body.path("contents")) {
            String type = content.path("type").asText();
            needs(!type.equals("last_frame") || !model.equals("kling-3.0-turbo"), "last_frame");
            first = type.equals("first_frame") ? decoded(content.path("url")) : first;
        }
        int seconds = body.path("settings").path("duration").asInt();
        String units = new BigDecimal(model.equals("kling-3.0-turbo") ? "0.8" : "0.6")
                .multiply(BigDecimal.valueOf(seconds))
                .toPlainString();
        return video(id, key, visit, model, units, seconds, first);
    }

    private KlingWork video(String id, String key, Visit visit, String model, String units, int seconds, byte[] first) {
        byte[] shown = visit.suffers(Fault.UNLIKE) ? Studio.unlike(WIDTH, HEIGHT) : first;
        byte[] clip = Studio.clip(shown, WIDTH, HEIGHT, seconds, Slate.drawn(reels.begun(key, first), HEIGHT));
        clips.put("r" + id, clip);
        return work(id, key, "videos", model, units, clip, ".mp4");
    }

    /** Five seconds more, which begin where the earlier clip ends. */
    private KlingWork longer(String id, String key, String video) {
        byte[] before = clips.get(video);
        needs(before != null, "video_id");
        extended.put(key, video);
        byte[] more = Studio.clip(Studio.end(before), WIDTH, HEIGHT, 5);
        byte[] whole = Studio.longer(before, more);
        clips.put("r" + id, whole);
        return work(id, key, "videos", "kling-v1-6", "2", whole, ".mp4");
    }

    /** @param every so many seconds that are begun */
    private static String units(String each, JsonNode sound, int every) {
        int times = (KlingPresenters.seconds(sound) + every - 1) / every;
        return new BigDecimal(each).multiply(BigDecimal.valueOf(times)).toPlainString();
    }

    /** What the vendor would refuse as {@code 1201}, by the name of the field. */
    static void needs(boolean fine, String field) {
        if (!fine) {
            throw new IllegalArgumentException(field);
        }
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
        found.ifPresent(task -> attention.asked(task.id(), task.done(clock.instant())));
        if (visit.suffers(Fault.TOO_MANY)) {
            visit.header("Retry-After", "1");
            refuse(visit, 429, 1302, "request rate limit");
        } else if (visit.suffers(Fault.FAILS)) {
            refuse(visit, 500, 5000, "internal error");
        } else if (visit.query().containsKey("pageNum")) {
            visit.json(200, envelope(newest()));
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

    /** Of the one path that is listed here. */
    private List<Map<String, Object>> newest() {
        return tasks.values().stream()
                .filter(task -> task.model().equals("lip-sync"))
                .map(task -> task.one(clock.instant()))
                .toList();
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

    /** @return the id of a customer's own film of a presenter */
    public String upload(byte[] film) {
        return presenters.uploaded(film);
    }

    /** Tasks that were taken, each once. */
    public List<String> keys() {
        return tasks.values().stream().map(KlingWork::key).toList();
    }

    /** The orders by which a clip was made longer, and which clip. */
    public Map<String, String> extended() {
        return Map.copyOf(extended);
    }

    /** How often it is asked after its tasks. */
    KlingAttention attention() {
        return attention;
    }

    /** The clips that it has made. */
    public KlingReels reels() {
        return reels;
    }
}
