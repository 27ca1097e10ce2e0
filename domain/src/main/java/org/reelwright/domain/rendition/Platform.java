package org.reelwright.domain.rendition;

import java.util.Map;
import java.util.Optional;
import org.reelwright.domain.campaign.Shape;

/**
 * A place where films are shown, and what it takes.
 *
 * @param name unique, such as {@code vertical-feed}
 * @param title for people
 * @param shapes what it shows, and what of each it covers with its own buttons
 * @param sizes of frames, by shape; of a shape that is not in there, any
 * @param shortestSeconds of a film, as is {@code longestSeconds}
 * @param maxKbps of picture and sound together, on average
 * @param source where these figures are from
 */
public record Platform(
        String name,
        String title,
        Map<Shape, Insets> shapes,
        Map<Shape, FrameSizes> sizes,
        int shortestSeconds,
        int longestSeconds,
        int maxKbps,
        long maxBytes,
        Loudness loudness,
        String source) {

    /** Whose films are given to televisions: at its loudness. */
    public static final String TELEVISION = "connected-tv";

    public Platform {
        shapes = shapes == null ? Map.of() : Map.copyOf(shapes);
        sizes = sizes == null ? Map.of() : Map.copyOf(sizes);
    }

    /** Whether nothing is left out that a film must be held against. */
    boolean isComplete() {
        return name != null
                && title != null
                && loudness != null
                && !shapes.isEmpty()
                && sizes.values().stream().allMatch(FrameSizes::isComplete)
                && longestSeconds > 0
                && maxKbps > 0
                && maxBytes > 0;
    }

    /** Whether films of this shape and length are made for it. */
    public boolean shows(Shape shape, int seconds) {
        return shapes.containsKey(shape) && seconds >= shortestSeconds && seconds <= longestSeconds;
    }

    /** What it covers of a film of this shape, if it shows any. */
    public Optional<Insets> covers(Shape shape) {
        return Optional.ofNullable(shapes.get(shape));
    }

    public Optional<FrameSizes> sizes(Shape shape) {
        return Optional.ofNullable(sizes.get(shape));
    }

    /** Whether a film is played there as loud as everywhere else. */
    public boolean isAsLoudAsOnline() {
        return loudness.allows(Loudness.ONLINE.lufs());
    }
}
