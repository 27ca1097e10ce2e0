package org.reelwright.domain.delivery;

/**
 * How a film came to be chosen: all that is needed to learn from what comes of it, and nothing of whom it was shown to. It
 * travels with the ad, so that what is told of it can be joined to its decision though the log lost that.
 *
 * @param situation key of a {@link Situation}
 * @param propensity of the film among those of its line item, above 0 and at most 1
 * @param among how many films there were
 */
public record Odds(String situation, double propensity, int among) {

    public Odds {
        if (!(propensity > 0 && propensity <= 1) || among < 1) {
            throw new IllegalArgumentException("one of " + among + " is not chosen with a chance of " + propensity);
        }
    }
}
