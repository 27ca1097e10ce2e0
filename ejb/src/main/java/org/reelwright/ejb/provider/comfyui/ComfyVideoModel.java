package org.reelwright.ejb.provider.comfyui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.shot.ShotOrder;
import org.reelwright.domain.shot.VideoModel;
import org.reelwright.domain.storyboard.ShotLimits;
import org.reelwright.ejb.provider.http.References;
import org.reelwright.ejb.provider.http.Results;
import org.reelwright.ejb.provider.http.ShotPrompt;
import org.reelwright.ejb.provider.http.Ticket;

/**
 * Sets a still in motion by the graph that {@code reelwright.comfyui.shot.graph} names. It must save an MP4, and begin with the
 * picture that it names {@code {{reference}}}, or name none and film the words of {@code {{prompt}}}; the product's photo is {@code {{photo}}}, for graphs that look at it.
 */
@ApplicationScoped
class ComfyVideoModel implements VideoModel {

    private static final String SHOT = "shot";

    @Inject
    ComfyQueue queue;

    @Inject
    References references;

    @Inject
    Results results;

    @Override
    public String provider() {
        return ComfyQueue.PROVIDER;
    }

    @Override
    public ShotLimits limits() {
        ShotLimits clips = queue.clips();
        return filmsWords() ? new ShotLimits(clips.lengthsMs(), clips.longestMs(), false) : clips;
    }

    @Override
    public boolean filmsWords() {
        return !queue.graph(SHOT).names("reference");
    }

    @Override
    public boolean takesReferences() {
        return true;
    }

    @Override
    public List<Usage> needs(ShotOrder order) {
        return List.of(Usage.of(queue.graph(SHOT).name(), "second", seconds(order)));
    }

    @Override
    public Progress<Clip> begin(ShotOrder order, String key) {
        Map<String, Object> values = Map.of(
                "prompt", ShotPrompt.of(order),
                "width", order.picture().width(),
                "height", order.picture().height(),
                "seconds", seconds(order),
                "fps", order.framesPerSecond(),
                "frames", seconds(order) * order.framesPerSecond() + 1,
                "seed", Math.floorMod(order.seed(), 1L << 48));
        return queue.begin(queue.graph(SHOT), values, pictures(order), key, unsent(order));
    }

    private Map<String, Supplier<byte[]>> pictures(ShotOrder order) {
        var pictures = new LinkedHashMap<String, Supplier<byte[]>>();
        references.first(order).ifPresent(first -> pictures.put("reference", () -> references.jpeg(first)));
        order.references().ifPresent(held -> pictures.put("photo", () -> references.jpeg(held.photo())));
        return pictures;
    }

    @Override
    public Progress<Clip> resume(String ticket) {
        return queue.resume(ticket, results.clips());
    }

    @Override
    public Optional<Progress<Clip>> find(ShotOrder order, String key) {
        return queue.find(key, unsent(order));
    }

    @Override
    public boolean cancel(String ticket) {
        return queue.cancel(ticket);
    }

    private Ticket unsent(ShotOrder order) {
        return Ticket.of("", needs(order), "");
    }

    private int seconds(ShotOrder order) {
        return limits().clipFor(order.durationMs()) / 1000;
    }
}
