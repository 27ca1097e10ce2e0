package org.reelwright.ejb.provider.comfyui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.shot.ShotOrder;
import org.reelwright.domain.shot.VideoModel;
import org.reelwright.ejb.provider.http.References;
import org.reelwright.ejb.provider.http.Results;
import org.reelwright.ejb.provider.http.Ticket;

/** Sets a still in motion by the graph that {@code reelwright.comfyui.shot.graph} names. It must save an MP4. */
@ApplicationScoped
class ComfyVideoModel implements VideoModel {

    private static final String SHOT = "shot";
    private static final int HANDLE_MS = 500;

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
    public List<Usage> needs(ShotOrder order) {
        return List.of(Usage.of(queue.graph(SHOT).name(), "second", seconds(order)));
    }

    @Override
    public Progress<Clip> begin(ShotOrder order, String key) {
        Map<String, Object> values = Map.of(
                "prompt", order.prompt(),
                "width", order.picture().width(),
                "height", order.picture().height(),
                "seconds", seconds(order),
                "fps", order.framesPerSecond(),
                "frames", seconds(order) * order.framesPerSecond() + 1,
                "seed", Math.floorMod(order.seed(), 1L << 48));
        byte[] first = references.jpeg(order.picture().flat());
        return queue.begin(queue.graph(SHOT), values, first, key, unsent(order));
    }

    @Override
    public Progress<Clip> resume(String ticket) {
        return queue.resume(ticket, (source, note) -> results.clip(source));
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

    private static int seconds(ShotOrder order) {
        return (order.durationMs() + HANDLE_MS + 999) / 1000;
    }
}
