package org.reelwright.web.delivery;

import java.util.Optional;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.rendition.FrameSizes;
import org.reelwright.domain.rendition.Insets;
import org.reelwright.domain.rendition.Loudness;
import org.reelwright.domain.rendition.Platform;

/**
 * What a place wants of a film of this shape.
 *
 * @param covers what it lays its own buttons over, as shares of the frame
 * @param film below which address the film is to be had as this place wants it
 */
public record PlatformView(
        String name,
        String title,
        Optional<FrameSizes> sizes,
        Insets covers,
        int shortestSeconds,
        int longestSeconds,
        int maxKbps,
        long maxBytes,
        Loudness loudness,
        String film) {

    static PlatformView of(Platform platform, Shape shape, String film) {
        return new PlatformView(
                platform.name(),
                platform.title(),
                platform.sizes(shape),
                platform.covers(shape).orElseThrow(),
                platform.shortestSeconds(),
                platform.longestSeconds(),
                platform.maxKbps(),
                platform.maxBytes(),
                platform.loudness(),
                film);
    }
}
