package org.reelwright.ejb.rendition;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * What is seen behind words while they stand there.
 *
 * @param frames one of a picture, several of film; at least one, all of one size
 */
record Backdrop(List<BufferedImage> frames) {

    Backdrop {
        frames = List.copyOf(frames);
    }

    static Backdrop of(BufferedImage picture) {
        return new Backdrop(List.of(picture));
    }

    /** The least that is found in any of its frames. */
    double least(ToDoubleFunction<BufferedImage> found) {
        return frames.stream().mapToDouble(found).min().orElseThrow();
    }

    Backdrop each(UnaryOperator<BufferedImage> drawn) {
        return new Backdrop(frames.stream().map(drawn).toList());
    }
}
