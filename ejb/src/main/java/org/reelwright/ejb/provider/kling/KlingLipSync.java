package org.reelwright.ejb.provider.kling;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.reelwright.domain.presenter.PresenterOrder;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shot.Clip;
import org.reelwright.ejb.provider.http.Garbled;
import org.reelwright.ejb.provider.http.References;
import org.reelwright.ejb.provider.http.Reply;
import org.reelwright.ejb.provider.http.Results;
import org.reelwright.ejb.provider.http.Ticket;
import org.reelwright.ejb.provider.http.Wire;

/**
 * Moves the lips of a filmed presenter. A face is looked for first, which has a price of its own; then its lips are ordered.
 * The page of a task is found by the vendor's id only, so a lost order is looked for among the newest 500.
 */
@ApplicationScoped
class KlingLipSync {

    private static final String MODEL = "lip-sync";
    private static final String FACES = "/v1/videos/identify-face";
    private static final KlingPath PATH = new KlingPath.One("/v1/videos/advanced-lip-sync");
    private static final String NEWEST = PATH.begin() + "?pageNum=1&pageSize=500";
    private static final int CHARGED_MS = 5000;
    /** No recording may be shorter. */
    private static final int SHORTEST_MS = 2000;

    @Inject
    KlingAccount account;

    @Inject
    KlingTasks tasks;

    @Inject
    Wire wire;

    @Inject
    References references;

    @Inject
    Results results;

    /** Whether there is a film of a presenter: {@code reelwright.kling.presenter.video}, an address or Kling's id of one. */
    boolean isChosen() {
        return video().isPresent();
    }

    static boolean isOf(String ticket) {
        return ticket.startsWith(PATH.begin());
    }

    List<Usage> needs(PresenterOrder order) {
        int times = (order.speech().durationMs() + CHARGED_MS - 1) / CHARGED_MS;
        BigDecimal lips = KlingCatalogue.usage(MODEL, "5 seconds", times).get(0).quantity();
        return List.of(new Usage(MODEL, KlingCatalogue.UNIT, lips.add(face())));
    }

    Progress<Clip> begin(PresenterOrder order, String key) {
        return wire.guarded(() -> {
            JsonNode seen = wire.order(account.post(FACES, film()), KlingTasks.DIALECT)
                    .json()
                    .path("data");
            JsonNode face = seen.path("face_data").path(0);
            if (face.isMissingNode()) {
                return new Progress.Declined<>("Kling finds no face in the presenter's film", looked());
            }
            Map<String, Object> body = Map.of(
                    "session_id", Reply.name(seen, "session_id"),
                    "face_choose", List.of(lips(order, Reply.name(face, "face_id"))));
            Reply reply = wire.order(
                    account.post(PATH.begin(), PATH.addressed(body, key, account.callback())), KlingTasks.DIALECT);
            KlingTask task = KlingTask.of(reply).orElseThrow(() -> new Garbled("answered without a task"));
            return progress(task, order);
        });
    }

    Progress<Clip> resume(String ticket) {
        return tasks.resume(ticket, task -> task.owing(face()), results.clips());
    }

    /** Newer copies of the vendor's page do not show our key in a task: where no task bears one, nothing can be told. */
    Optional<Progress<Clip>> find(PresenterOrder order, String key) {
        return wire.find(account.get(NEWEST), KlingTasks.DIALECT, reply -> {
            JsonNode newest = reply.json().path("data");
            Optional<Progress<Clip>> found = tasks(newest)
                    .filter(task -> key(task).equals(key))
                    .findFirst()
                    .map(task -> progress(KlingTask.of(task), order));
            boolean telling = newest.isEmpty()
                    || tasks(newest).anyMatch(task -> !key(task).isEmpty());
            return found.isPresent() || telling ? found : Wire.lost("Kling", needs(order));
        });
    }

    private static Stream<JsonNode> tasks(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String key(JsonNode task) {
        return task.path("task_info").path("external_task_id").asText("");
    }

    private Progress<Clip> progress(KlingTask task, PresenterOrder order) {
        Ticket ticket = Ticket.of(PATH.ask(task.id()), needs(order), "");
        return tasks.progress(task.owing(face()), ticket, results.clips());
    }

    private Map<String, Object> lips(PresenterOrder order, String face) {
        int ms = Math.max(SHORTEST_MS, order.speech().durationMs());
        return Map.of(
                "face_id",
                face,
                "sound_file",
                references.sound(order.speech().audio()),
                "sound_start_time",
                0,
                "sound_end_time",
                ms,
                "sound_insert_time",
                0,
                "original_audio_volume",
                0);
    }

    private Map<String, String> film() {
        String video = video().orElseThrow();
        return Map.of(video.startsWith("https:") ? "video_url" : "video_id", video);
    }

    private Optional<String> video() {
        return account.find("presenter", "video");
    }

    private static List<Usage> looked() {
        return KlingCatalogue.usage(MODEL, "face", 1);
    }

    private static BigDecimal face() {
        return looked().get(0).quantity();
    }
}
