package org.reelwright.ejb.shot;

import org.reelwright.domain.image.Box;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Motion;

/**
 * Where a layer is seen at one moment: what stands at the picture's centre moves by {@code dx}, {@code dy} shares of
 * its width and height, and everything is {@code zoom} times as large. What lies behind moves less than what is near, and
 * what is far away does not move at all: a camera that comes nearer makes a room deep, not a picture large. A camera does
 * not know for how long it is looked through, so that a longer scene begins with the pictures of a shorter one.
 */
public record CameraMove(double zoom, double dx, double dy) {

    private static final double NEAR = .5;
    /** A camera that holds still comes to rest like this, however long it is looked through. */
    private static final double SETTLES_SECONDS = 2.5;
    /** What part of its way a moving camera has left is so much less after each of these. */
    private static final double SLOWS_SECONDS = 1.9;
    /** A technical camera goes evenly, and arrives. */
    private static final double ARRIVES_SECONDS = 5;

    private static final double COME_IN_SECONDS = .8;

    private static final CameraMove STILL = new CameraMove(1, 0, 0);

    /**
     * @param nearness 0 far away .. 1 at the camera
     * @param whole whether all of the layer lies within the frame, so that it may come from afar
     * @param seconds since the scene began
     */
    public static CameraMove at(Look look, Motion motion, double nearness, boolean whole, double seconds) {
        double eased = eased(look, seconds);
        double liveliness = liveliness(look);
        double travel = .038 * nearness * liveliness;
        double growth = .118 * nearness * liveliness;
        double spare = nearness > 0 ? .085 * liveliness : 0;
        CameraMove move =
                switch (motion) {
                    case PUSH_IN, REVEAL -> new CameraMove(1 + growth * eased, 0, 0);
                    case PULL_OUT -> new CameraMove(1 + growth * (1 - eased), 0, 0);
                    case DRIFT_LEFT -> new CameraMove(1 + spare, travel * (1 - 2 * eased), 0);
                    case DRIFT_RIGHT -> new CameraMove(1 + spare, travel * (2 * eased - 1), 0);
                    case RISE -> new CameraMove(1 + spare, 0, travel * (1 - 2 * eased));
                    case HOLD -> new CameraMove(1 + .022 * nearness * (1 - Math.exp(-seconds / SETTLES_SECONDS)), 0, 0);
                };
        return nearness > NEAR ? move.after(arrival(look, whole, seconds)) : move;
    }

    /** Where something is seen that stands there, when nothing moves. */
    Box seen(Box still) {
        return new Box(
                .5 + (still.x() - .5) * zoom + dx,
                .5 + (still.y() - .5) * zoom + dy,
                still.width() * zoom,
                still.height() * zoom);
    }

    /** All of the frame over which something is seen meanwhile, once it has come in. */
    public static Box course(Look look, Motion motion, double nearness, Box still, double seconds) {
        Box first = at(look, motion, nearness, true, Math.min(COME_IN_SECONDS, seconds))
                .seen(still);
        return first.with(at(look, motion, nearness, true, seconds).seen(still));
    }

    /** Pixels between where this move and the other put what moves most, of a frame so large. */
    double distanceTo(CameraMove other, int width, int height) {
        double zoomed = Math.abs(zoom - other.zoom) / 2;
        return Math.max((zoomed + Math.abs(dx - other.dx)) * width, (zoomed + Math.abs(dy - other.dy)) * height);
    }

    /** Words that stand behind the product: they come in from the right, and go on slowly. */
    public static CameraMove passing(double seconds) {
        double rest = rest(seconds, .55);
        return new CameraMove(
                1, .55 * rest * rest * rest * rest + .02 - .04 * Math.min(1, seconds / ARRIVES_SECONDS), 0);
    }

    /** 0..1 of the camera's way. */
    private static double eased(Look look, double seconds) {
        return look == Look.TECHNICAL ? Math.min(1, seconds / ARRIVES_SECONDS) : 1 - Math.exp(-seconds / SLOWS_SECONDS);
    }

    private static double liveliness(Look look) {
        return switch (look) {
            case CLEAN_STUDIO, DARK_PREMIUM -> .75;
            case WARM_LIFESTYLE, TECHNICAL -> .85;
            case BOLD_TYPE, PLAYFUL_PATTERN -> 1;
        };
    }

    /** How what is near comes into its place when the scene begins: an opening that is worth looking at. */
    private static CameraMove arrival(Look look, boolean whole, double seconds) {
        double soft = rest(seconds, .8);
        double slow = rest(seconds, 1.2);
        double quick = rest(seconds, .38);
        CameraMove arrival =
                switch (look) {
                    case CLEAN_STUDIO -> new CameraMove(1 - .06 * soft * soft * soft, 0, .045 * soft * soft * soft);
                    case BOLD_TYPE -> new CameraMove(1 + .24 * quick * quick * quick * quick, 0, 0);
                    case WARM_LIFESTYLE -> new CameraMove(1, .045 * slow * slow * slow, 0);
                    case DARK_PREMIUM -> new CameraMove(1 + .07 * slow * slow * slow, 0, 0);
                    case PLAYFUL_PATTERN -> new CameraMove(1 - .5 * spring(seconds), 0, .05 * spring(seconds));
                    case TECHNICAL -> new CameraMove(1, -.16 * Math.pow(quick, 5), 0);
                };
        return seconds > 1.5 ? STILL : whole ? arrival : arrival.held();
    }

    /** What is cut off by the frame's edge shows little of what is beyond. */
    private CameraMove held() {
        return new CameraMove(Math.max(.985, zoom), limited(dx), limited(dy));
    }

    private static double limited(double by) {
        return Math.max(-.02, Math.min(.02, by));
    }

    private CameraMove after(CameraMove arrival) {
        return new CameraMove(zoom * arrival.zoom, dx + arrival.dx, dy + arrival.dy);
    }

    private static double rest(double seconds, double length) {
        return Math.max(0, 1 - seconds / length);
    }

    /** From 1 to 0, over it once and back. */
    private static double spring(double seconds) {
        return Math.exp(-6.5 * seconds) * Math.cos(10.5 * seconds);
    }
}
