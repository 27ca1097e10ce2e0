package org.reelwright.ejb.provider.comfyui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reelwright.domain.image.ImageModel;
import org.reelwright.domain.image.ImageOrder;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Usage;
import org.reelwright.ejb.provider.http.Fit;
import org.reelwright.ejb.provider.http.PicturePrompt;
import org.reelwright.ejb.provider.http.References;
import org.reelwright.ejb.provider.http.Results;
import org.reelwright.ejb.provider.http.Ticket;

/** Stills by the graph that {@code reelwright.comfyui.image.graph} names. */
@ApplicationScoped
class ComfyImageModel implements ImageModel {

    private static final String IMAGE = "image";

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
    public List<Usage> needs(ImageOrder order) {
        return List.of(Usage.of(queue.graph(IMAGE).name(), "picture", 1));
    }

    @Override
    public Progress<Picture> begin(ImageOrder order, String key) {
        Map<String, Object> values = Map.of(
                "prompt", PicturePrompt.of(order),
                "width", order.width(),
                "height", order.height(),
                "seed", Math.floorMod(order.seed(), 1L << 48));
        return queue.begin(
                queue.graph(IMAGE),
                values,
                Map.of("reference", () -> references.jpeg(order.photo())),
                key,
                unsent(order));
    }

    @Override
    public Progress<Picture> resume(String ticket) {
        return queue.resume(ticket, results.pictures());
    }

    @Override
    public Optional<Progress<Picture>> find(ImageOrder order, String key) {
        return queue.find(key, unsent(order));
    }

    @Override
    public boolean cancel(String ticket) {
        return queue.cancel(ticket);
    }

    private Ticket unsent(ImageOrder order) {
        return Ticket.of("", needs(order), Fit.of(order).text());
    }
}
