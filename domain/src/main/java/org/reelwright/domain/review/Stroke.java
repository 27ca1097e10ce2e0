package org.reelwright.domain.review;

import java.util.List;

/**
 * One line drawn over a frame.
 *
 * @param colour which of the few ink colours, from 0
 * @param points x and y in turn, in shares of the frame's width and height, 0 to 1; an arrow and a rectangle have two points
 */
public record Stroke(Tool tool, int colour, List<Double> points) {

    /** What it was drawn with. */
    public enum Tool {
        PEN,
        ARROW,
        RECTANGLE
    }
}
