package org.reelwright.ejb.shot;

import org.reelwright.domain.storyboard.Motion;

/**
 * Where a layer is seen at one moment: what stands at the picture's centre moves by {@code dx}, {@code dy} shares of
 * its width and height, and everything is {@code zoom} times as large. What lies behind moves less than what is near.
 */
public record CameraMove(double zoom, double dx, double dy) {

    private static final double SETTLE_SECONDS = .7;

    /** @param share 0..1 of the clip, as {@code seconds} are of its time */
    public static CameraMove at(Motion motion, double nearness, double share, double seconds) {
        double eased = 1 - Math.pow(1 - share, 1.7);
        double travel = .030 * (.35 + .9 * nearness);
        double growth = .045 + .075 * nearness;
        CameraMove move =
                switch (motion) {
                    case PUSH_IN -> new CameraMove(1 + growth * eased, 0, 0);
                    case PULL_OUT -> new CameraMove(1 + growth * (1 - eased), 0, 0);
                    case DRIFT_LEFT -> new CameraMove(1.085, travel * (1 - 2 * eased), 0);
                    case DRIFT_RIGHT -> new CameraMove(1.085, travel * (2 * eased - 1), 0);
                    case RISE -> new CameraMove(1.085, 0, travel * (1 - 2 * eased));
                    case HOLD -> new CameraMove(1 + .02 * eased, 0, 0);
                };
        return nearness > .5 ? move.settling(seconds) : move;
    }

    /** Pixels between where this move and the other put what moves most, of a frame so large. */
    double distanceTo(CameraMove other, int width, int height) {
        double zoomed = Math.abs(zoom - other.zoom) / 2;
        return Math.max((zoomed + Math.abs(dx - other.dx)) * width, (zoomed + Math.abs(dy - other.dy)) * height);
    }

    /** What is near comes up into its place when the scene begins: an opening that is worth looking at. */
    private CameraMove settling(double seconds) {
        double left = Math.max(0, 1 - seconds / SETTLE_SECONDS);
        double rest = left * left * left;
        return new CameraMove(zoom * (1 - .05 * rest), dx, dy + .035 * rest);
    }
}
