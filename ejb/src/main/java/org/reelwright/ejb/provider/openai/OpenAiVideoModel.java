package org.reelwright.ejb.provider.openai;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.shot.ShotOrder;
import org.reelwright.domain.shot.VideoModel;
import org.reelwright.domain.storyboard.ShotLimits;
import org.reelwright.ejb.provider.http.Form;
import org.reelwright.ejb.provider.http.Garbled;
import org.reelwright.ejb.provider.http.References;
import org.reelwright.ejb.provider.http.Reply;
import org.reelwright.ejb.provider.http.Results;
import org.reelwright.ejb.provider.http.ShotPrompt;
import org.reelwright.ejb.provider.http.Ticket;
import org.reelwright.ejb.provider.http.Wire;

/**
 * Sets a still in motion by {@code /videos}, as vLLM-Omni, SGLang and LiteLLM serve it. The reference is the first frame: of
 * OpenAI's own models it must have the size of the film, and so it has of all. With {@code
 * reelwright.openai.shot.from-words=true} words are filmed, and there is none.
 */
@ApplicationScoped
class OpenAiVideoModel implements VideoModel {

    private static final String SHOT = "shot";
    private static final Duration PACE = Duration.ofSeconds(3);
    /** OpenAI's own. What a server of one's own makes is configured. */
    private static final String SECONDS = "4,8,12";

    @Inject
    OpenAiServers servers;

    @Inject
    References references;

    @Inject
    Results results;

    @Override
    public String provider() {
        return OpenAiAccount.PROVIDER;
    }

    @Override
    public ShotLimits limits() {
        return servers.clips(SECONDS);
    }

    @Override
    public boolean takesReferences() {
        return true;
    }

    @Override
    public boolean filmsWords() {
        return server().isOn("from-words", false);
    }

    @Override
    public List<Usage> needs(ShotOrder order) {
        return server().needs("second", seconds(order));
    }

    @Override
    public Progress<Clip> begin(ShotOrder order, String key) {
        return server().begin("/videos", form(order, key), reply -> {
            String id = Reply.name(reply.json(), "id");
            return progress(reply.json(), Ticket.of(id, needs(order), ""));
        });
    }

    @Override
    public Progress<Clip> resume(String text) {
        Ticket ticket = Ticket.parse(text);
        return server().ask("/videos/" + ticket.asking(), text, reply -> progress(reply.json(), ticket));
    }

    @Override
    public Optional<Progress<Clip>> find(ShotOrder order, String key) {
        return server().lost(needs(order));
    }

    @Override
    public boolean cancel(String ticket) {
        return server().delete("/videos/" + Ticket.parse(ticket).asking());
    }

    private OpenAiServer server() {
        return servers.of(SHOT);
    }

    private Progress<Clip> progress(JsonNode video, Ticket ticket) {
        return switch (video.path("status").asText()) {
            case "queued", "in_progress" -> ticket.pending(PACE);
            case "failed" -> failed(video.path("error"));
            case "completed" ->
                Wire.made(OpenAiAccount.PROVIDER, ticket, () -> results.clips()
                        .home(server().content("/videos/" + ticket.asking() + "/content"), ticket.note(), ""));
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
                .field("model", server().model())
                .field("prompt", ShotPrompt.of(order))
                .field("seconds", String.valueOf(seconds(order)))
                .field("size", size);
        references
                .first(order)
                .ifPresent(first ->
                        form.file("input_reference", "first.jpg", "image/jpeg", references.jpeg(first, width, height)));
        server().find("fps").ifPresent(fps -> frames(form, order, Integer.parseInt(fps)));
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
        return server().find("size." + shape).orElse(usual);
    }

    private int seconds(ShotOrder order) {
        return limits().clipFor(order.durationMs()) / 1000;
    }
}
