package org.reelwright.domain.delivery;

import java.util.OptionalDouble;

/**
 * What one impression that was bid for may cost.
 *
 * @param bidMicros at most
 * @param floorMicros at least
 */
public record BidTerms(long bidMicros, long floorMicros) {

    private static final double MICROS_OF_ONE_IN_A_THOUSAND = 1_000;

    /** In auctions at the second price less is paid than was bid. @param toldCpm what the exchange says; as it was bid if empty */
    public long paid(OptionalDouble toldCpm) {
        double told = toldCpm.orElse(Double.MAX_VALUE) * MICROS_OF_ONE_IN_A_THOUSAND;
        long paid = told >= 0 && told < bidMicros ? Math.round(told) : bidMicros;
        return Math.max(floorMicros, paid);
    }
}
