package org.reelwright.ejb.rendition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How good one moment of a film looks, in figures.
 *
 * @param opening whether it is one of the opening's
 * @param movement mean step of light to a frame a moment later
 */
record Sight(int ms, boolean opening, double sharpness, double colour, double movement) {

    private static final double RESTLESS = 10;

    static Sight of(int ms, boolean opening, Glimpse now, Glimpse soon) {
        return new Sight(ms, opening, now.sharpness(), now.colourfulness(), now.difference(soon));
    }

    static Optional<Sight> best(List<Sight> sights) {
        double sharpest = sights.stream().mapToDouble(Sight::sharpness).max().orElse(1);
        double brightest = sights.stream().mapToDouble(Sight::colour).max().orElse(1);
        return sights.stream().max(Comparator.comparingDouble(sight -> sight.worth(sharpest, brightest)));
    }

    private double worth(double sharpest, double brightest) {
        return .9 * sharpness / Math.max(1e-9, sharpest)
                + .5 * colour / Math.max(1e-9, brightest)
                - .8 * Math.min(1, movement / RESTLESS)
                + (opening ? .35 : 0);
    }
}
