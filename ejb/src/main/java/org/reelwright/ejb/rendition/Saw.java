package org.reelwright.ejb.rendition;

/** A sawtooth whose jump is rounded (polyBLEP), so that it does not alias. */
final class Saw {

    private final double step;
    private double phase;

    /** @param phase 0..1, where it begins */
    Saw(double hertz, double phase) {
        this.step = hertz / Tape.RATE;
        this.phase = phase;
    }

    double next() {
        double value = 2 * phase - 1 - rounding();
        phase += step;
        if (phase >= 1) {
            phase -= 1;
        }
        return value;
    }

    private double rounding() {
        if (phase < step) {
            double t = phase / step;
            return t + t - t * t - 1;
        }
        if (phase > 1 - step) {
            double t = (phase - 1) / step;
            return t * t + t + t + 1;
        }
        return 0;
    }
}
