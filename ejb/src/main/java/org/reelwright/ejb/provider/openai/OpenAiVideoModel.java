package org.reelwright.ejb.provider.openai;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.shot.ShotOrder;
import org.reelwright.domain.shot.VideoModel;
import org.reelwright.ejb.provider.http.Call;
import org.reelwright.ejb.provider.http.Downloads;
import org.reelwright.ejb.provider.http.Form;
import org.reelwright.ejb.provider.http.Garbled;
import org.reelwright.ejb.provider.http.References;
import org.reelwright.ejb.provider.http.Reply;
import org.reelwright.ejb.provider.http.Results;
import org.reelwright.ejb.provider.http.Ticket;
import org.reelwright.ejb.provider.http.Wire;

/** Sets a still in motion by {@code /videos}, as vLLM-Omni, SGLang and LiteLLM serve it. */
@ApplicationScoped
class OpenAiVideoModel implements VideoModel {

    private static final String SHOT = "shot";
    private static final OpenAiDialect DIALECT = new OpenAiDialect();
    private static final Duration PACE = Duration.ofSeconds(3);
    private static final int HANDLE_MS = 500;

    @Inject
    OpenAiAccount account;

    @Inject
    Wire wire;

    @Inject
    Downloads downloads;

    @Inject
    References references;

    @Inject
    Results results;

    @Override
    public String provider() {
        return OpenAiAccount.PROVIDER;
    }

    @Override
    public List<Usage> needs(ShotOrder order) {
        return List.of(Usage.of(account.model(SHOT), "second", seconds(order)));
    }

    @Override
    public Progress<Clip> begin(ShotOrder order, String key) {
        Call call = account.signed(SHOT, Call.post(account.at(SHOT, "/videos"), form(order, key)));
        return wire.begin(call, DIALECT, reply -> {
            String id = Reply.name(reply.json(), "id");
            return progress(reply.json(), Ticket.of(id, needs(order), ""));
        });
    }

    @Override
    public Progress<Clip> resume(String text) {
        Ticket ticket = Ticket.parse(text);
        Call call = account.signed(SHOT, Call.get(account.at(SHOT, "/videos/" + ticket.asking())));
        return wire.ask(call, DIALECT, text, reply -> progress(reply.json(), ticket));
    }

    @Override
    public Optional<Progress<Clip>> find(ShotOrder order, String key) {
        return Wire.lost(OpenAiAccount.PROVIDER, needs(order));
    }

    @Override
    public boolean cancel(String ticket) {
        String id = Ticket.parse(ticket).asking();
        return wire.tell(account.signed(SHOT, Call.delete(account.at(SHOT, "/videos/" + id))), DIALECT);
    }

    private Progress<Clip> progress(JsonNode video, Ticket ticket) {
        return switch (video.path("status").asText()) {
            case "queued", "in_progress" -> ticket.pending(PACE);
            case "failed" -> failed(video.path("error"));
            case "completed" -> {
                Call content = Call.get(account.at(SHOT, "/videos/" + ticket.asking() + "/content"));
                yield Wire.made(
                        OpenAiAccount.PROVIDER,
                        ticket,
                        () -> results.clip(downloads.from(account.signed(SHOT, content))));
            }
            default ->
                throw new Garbled(
                        "answered with the status “" + video.path("status").asText() + "”");
        };
    }

    private static Progress<Clip> failed(JsonNode error) {
        String why = "The video's server says: " + error.path("message").asText("nothing");
        return error.path("code").asText().contains("moderation")
                ? new Progress.Declined<>(why)
                : new Progress.Broken<>(why, true);
    }

    private Form form(ShotOrder order, String key) {
        String size = size(order);
        int width = Integer.parseInt(size.substring(0, size.indexOf('x')));
        int height = Integer.parseInt(size.substring(size.indexOf('x') + 1));
        var form = new Form(key)
                .field("model", account.model(SHOT))
                .field("prompt", order.prompt())
                .field("seconds", String.valueOf(seconds(order)))
                .field("size", size)
                .file(
                        "input_reference",
                        "first.jpg",
                        "image/jpeg",
                        references.jpeg(order.picture().flat(), width, height));
        account.find(SHOT, "fps").ifPresent(fps -> frames(form, order, Integer.parseInt(fps)));
        return form;
    }

    /** vLLM-Omni makes a single frame unless it is told how many. */
    private void frames(Form form, ShotOrder order, int fps) {
        form.field("fps", String.valueOf(fps))
                .field("num_frames", String.valueOf(seconds(order) * fps + 1))
                .field("seed", String.valueOf(Math.floorMod(order.seed(), 1 << 30)));
    }

    private String size(ShotOrder order) {
        int width = order.picture().width();
        int height = order.picture().height();
        String shape = width < height ? "9x16" : width == height ? "1x1" : "16x9";
        String usual = width < height ? "720x1280" : width == height ? "720x720" : "1280x720";
        return account.find(SHOT, "size." + shape).orElse(usual);
    }

    /** The shortest of the lengths that the server offers, or else the longest. */
    private int seconds(ShotOrder order) {
        int[] offered = Stream.of(account.find(SHOT, "seconds").orElse("4,8,12").split(","))
                .mapToInt(text -> Integer.parseInt(text.strip()))
                .sorted()
                .toArray();
        for (int seconds : offered) {
            if (seconds * 1000 >= order.durationMs() + HANDLE_MS) {
                return seconds;
            }
        }
        return offered[offered.length - 1];
    }
}
