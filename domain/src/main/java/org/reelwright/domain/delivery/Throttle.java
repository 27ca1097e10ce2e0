package org.reelwright.domain.delivery;

/**
 * How many of the chances to serve a line item are taken, so that what the traffic curve allows lasts from one grant to
 * the next instead of going to whoever comes first (LinkedIn: Agarwal, Ghosh, Wei and You, KDD 2014). It needs to know
 * nothing of other nodes: money that ran out early is sign enough.
 *
 * @param pass probability, above 0 and at most 1
 */
public record Throttle(double pass) {

    public static final Throttle OPEN = new Throttle(1);

    private static final double DOWN = 0.85;
    private static final double UP = 1.05;
    private static final double LEAST = 1e-4;

    /** For the next few seconds. @param ranDry whether there was a chance in the last ones, and no money at hand */
    public Throttle next(boolean ranDry) {
        return new Throttle(Math.max(LEAST, Math.min(1, pass * (ranDry ? DOWN : UP))));
    }

    /** @param lot evenly drawn from 0 to 1 */
    public boolean lets(double lot) {
        return lot < pass;
    }
}
