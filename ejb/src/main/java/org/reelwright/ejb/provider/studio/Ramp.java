package org.reelwright.ejb.provider.studio;

/** Thresholds without a jump. */
final class Ramp {

    private Ramp() {}

    /** @return 0 up to {@code from}, 1 from {@code to}, smooth between */
    static double up(double from, double to, double value) {
        double t = Math.max(0, Math.min(1, (value - from) / (to - from)));
        return t * t * (3 - 2 * t);
    }

    static double down(double from, double to, double value) {
        return 1 - up(from, to, value);
    }
}
