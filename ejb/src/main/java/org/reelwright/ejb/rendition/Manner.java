package org.reelwright.ejb.rendition;

import org.reelwright.domain.storyboard.Look;

/** How words come: each look's own. */
enum Manner {
    /** Rises into its place. */
    RISE,
    /** Falls upon the picture. */
    SLAM,
    /** Glides in from the left, unhurried. */
    DRIFT,
    /** Grows out of the dark. */
    GLOW,
    /** Springs up. */
    POP,
    /** Is there, as if typed. */
    TYPE,
    /** Is seen through, less and less. */
    FADE;

    /**
     * How something stands at one moment.
     *
     * @param dx share of the frame's shorter side, as is {@code dy}
     */
    record Pose(double dx, double dy, double zoom, double opacity) {

        static final Pose SETTLED = new Pose(0, 0, 1, 1);
    }

    static Manner of(Look look) {
        return switch (look) {
            case CLEAN_STUDIO -> RISE;
            case BOLD_TYPE -> SLAM;
            case WARM_LIFESTYLE -> DRIFT;
            case DARK_PREMIUM -> GLOW;
            case PLAYFUL_PATTERN -> POP;
            case TECHNICAL -> TYPE;
        };
    }

    /** @param seconds since it began to come, 0 or more */
    Pose at(double seconds) {
        return switch (this) {
            case RISE -> new Pose(0, .026 * cubic(seconds, .5), 1, smooth(seconds, .28));
            case SLAM -> new Pose(0, 0, 1 + .55 * cubic(seconds, .22), smooth(seconds, .09));
            case DRIFT -> new Pose(-.024 * cubic(seconds, .8), 0, 1, smooth(seconds, .36));
            case GLOW -> new Pose(0, 0, 1 + .045 * cubic(seconds, 1.1), smooth(seconds, .42));
            case POP -> new Pose(0, 0, 1 - .6 * Math.exp(-9 * seconds) * Math.cos(15 * seconds), smooth(seconds, .07));
            case TYPE -> Pose.SETTLED;
            case FADE -> new Pose(0, 0, 1, smooth(seconds, .16));
        };
    }

    private static double cubic(double seconds, double length) {
        double rest = Math.max(0, 1 - seconds / length);
        return rest * rest * rest;
    }

    private static double smooth(double seconds, double length) {
        double share = Math.min(1, (seconds + 1 / 30.) / length);
        return share * share * (3 - 2 * share);
    }
}
