package org.reelwright.domain.image;

import java.util.List;
import java.util.Optional;
import org.reelwright.domain.campaign.Casting;
import org.reelwright.domain.campaign.Corner;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.storyboard.Staging;

/**
 * Where in a frame a presenter stands.
 *
 * @param x of the head's middle, as a share of the frame's width
 * @param y of the head's middle, as a share of the frame's height
 * @param unit the head's height, as a share of the frame's height: the measure of the whole person
 * @param card for a clip that cannot be cut out, when it does not fill the frame
 */
public record Stand(Shape shape, double x, double y, double unit, Box card) {

    private static final double HEAD_WIDE = .84;
    private static final double ABOVE_EYES = .58;
    private static final double CHIN = .52;
    private static final double SHOULDER = .72;
    private static final double HALF_BODY = .94;

    /** @param corner of a picture in picture; empty for somebody who fills the frame */
    public static Stand of(Shape shape, Optional<Corner> corner) {
        Stand left = corner.isPresent() ? small(shape) : large(shape);
        return corner.filter(Corner.RIGHT::equals).isPresent() ? left.mirrored() : left;
    }

    /** The corner in which a film's presenter stands in such a scene, where that is one. */
    public static Optional<Corner> corner(Optional<Casting> presenter, Staging staging) {
        return presenter
                .filter(casting -> !casting.isFull())
                .filter(casting -> staging != Staging.END_CARD && staging != Staging.PRESENTER)
                .map(Casting::corner);
    }

    private static Stand large(Shape shape) {
        Box whole = new Box(0, 0, 1, 1);
        return switch (shape) {
            case VERTICAL -> new Stand(shape, .50, .495, .262, whole);
            case SQUARE -> new Stand(shape, .50, .585, .350, whole);
            case WIDE -> new Stand(shape, .70, .500, .430, whole);
        };
    }

    private static Stand small(Shape shape) {
        return switch (shape) {
            case VERTICAL -> new Stand(shape, .215, .705, .115, new Box(.060, .615, .300, .185));
            case SQUARE -> new Stand(shape, .185, .775, .165, new Box(.055, .660, .270, .285));
            case WIDE -> new Stand(shape, .155, .660, .250, new Box(.050, .520, .225, .420));
        };
    }

    /** Upright frames have buttons at their right: nobody stands under them. */
    private Stand mirrored() {
        double edge = shape == Shape.VERTICAL ? .94 : 1;
        return new Stand(
                shape,
                edge - x,
                y,
                unit,
                new Box(edge - card.x() - card.width(), card.y(), card.width(), card.height()));
    }

    public Box head() {
        return box(HEAD_WIDE / 2, y - ABOVE_EYES * unit, y + CHIN * unit);
    }

    /** Head, and all below it. */
    public List<Box> boxes() {
        return List.of(head(), box(HALF_BODY, y + SHOULDER * unit, 1));
    }

    private Box box(double half, double top, double bottom) {
        double across = half * unit * heightOverWidth();
        return new Box(x - across, top, 2 * across, bottom - top);
    }

    private double heightOverWidth() {
        return switch (shape) {
            case VERTICAL -> 16 / 9.;
            case SQUARE -> 1;
            case WIDE -> 9 / 16.;
        };
    }
}
