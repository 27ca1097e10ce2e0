package org.reelwright.ejb.rendition;

/** A state-variable filter (Zavalishin's, trapezoidal), stable while its frequency moves. */
final class Filter {

    private double first;
    private double second;
    private double low;
    private double band;
    private double high;

    /** @param q .5 is soft, 4 sings */
    Filter feed(double sample, double hertz, double q) {
        double g = Math.tan(Math.PI * Math.min(hertz, Tape.RATE * .45) / Tape.RATE);
        double k = 1 / q;
        double a = 1 / (1 + g * (g + k));
        high = (sample - (g + k) * first - second) * a;
        band = first + g * high;
        low = second + g * band;
        first = band + g * high;
        second = low + g * band;
        return this;
    }

    double low() {
        return low;
    }

    double band() {
        return band;
    }

    double high() {
        return high;
    }
}
