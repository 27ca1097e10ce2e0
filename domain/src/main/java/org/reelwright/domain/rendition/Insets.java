package org.reelwright.domain.rendition;

import org.reelwright.domain.image.Box;

/** How much of a frame a platform covers at each edge, as shares of its height (top, bottom) and width (left, right). */
public record Insets(double top, double right, double bottom, double left) {

    /** Rounding of a pixel is no trespass. */
    private static final double TOLERANCE = .002;

    /** Whether all of the area stays visible. */
    public boolean leave(Box area) {
        return area.x() >= left - TOLERANCE
                && area.y() >= top - TOLERANCE
                && area.x() + area.width() <= 1 - right + TOLERANCE
                && area.y() + area.height() <= 1 - bottom + TOLERANCE;
    }
}
