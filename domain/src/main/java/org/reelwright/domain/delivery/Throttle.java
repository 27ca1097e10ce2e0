package org.reelwright.domain.delivery;

/**
 * How many of the chances to serve a line item are taken, so that what the traffic curve allows lasts from one grant to
 * the next instead of going to whoever comes first (LinkedIn: Agarwal, Ghosh, Wei and You, KDD 2014). It needs to know
 * nothing of other nodes: money that ran out early is sign enough.
 *
 * @param pass probability, above 0 and at most 1
 * @param calm how often in a row money lasted: after a while, whatever closed it is over
 */
public record Throttle(double pass, int calm) {

    public static final Throttle OPEN = new Throttle(1, 0);

    private static final double DOWN = 0.85;
    private static final double UP = 1.05;
    private static final int OVER = 6;
    private static final double REOPEN = 1.5;
    private static final double LEAST = 0.002;

    /** For the next few seconds. @param ranDry whether there was a chance in the last ones, and no money at hand */
    public Throttle next(boolean ranDry) {
        if (ranDry) {
            return new Throttle(Math.max(LEAST, pass * DOWN), 0);
        }
        double wider = pass * (calm >= OVER ? REOPEN : UP);
        return wider >= 1 ? OPEN : new Throttle(wider, calm + 1);
    }

    /** @param lot evenly drawn from 0 to 1 */
    public boolean lets(double lot) {
        return lot < pass;
    }
}
