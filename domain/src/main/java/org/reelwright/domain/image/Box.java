package org.reelwright.domain.image;

/** A part of a picture as shares of its width and height, 0..1 from the top left corner. */
public record Box(double x, double y, double width, double height) {

    /** The smallest that holds both. */
    public Box with(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(
                left,
                top,
                Math.max(x + width, other.x + other.width) - left,
                Math.max(y + height, other.y + other.height) - top);
    }
}
