package org.reelwright.ejb.rendition;

/** A state-variable filter (Zavalishin's, trapezoidal), stable while its frequency moves. */
final class Filter {

    private double first;
    private double second;
    private double low;
    private double band;
    private double high;
    private double tunedTo;
    private double sharpness;
    private double g;
    private double k;
    private double a;

    /** @param q .5 is soft, 4 sings */
    Filter feed(double sample, double hertz, double q) {
        if (hertz != tunedTo || q != sharpness) {
            tune(hertz, q);
        }
        high = (sample - (g + k) * first - second) * a;
        band = first + g * high;
        low = second + g * band;
        first = band + g * high;
        second = low + g * band;
        return this;
    }

    private void tune(double hertz, double q) {
        tunedTo = hertz;
        sharpness = q;
        g = Math.tan(Math.PI * Math.min(hertz, Tape.RATE * .45) / Tape.RATE);
        k = 1 / q;
        a = 1 / (1 + g * (g + k));
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
