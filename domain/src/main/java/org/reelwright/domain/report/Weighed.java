package org.reelwright.domain.report;

/**
 * Sums over impressions, each with a weight: one over the probability with which its film was chosen, which makes of the
 * log of one policy what another would have brought (inverse propensity, self-normalised; see {@code OffPolicy}). With
 * all weights 1 it is what happened.
 *
 * @param impressions that there were
 * @param weights sum of the weights w
 * @param squares of w²
 * @param sold of w r, where r is an impression's conversions
 * @param soldSquares of w² r²
 * @param soldCrossed of w² r
 * @param paid of w c, where c is what an impression cost in main units
 * @param paidSquares of w² c²
 * @param paidCrossed of w² c r
 * @param conversions of r
 */
public record Weighed(
        long impressions,
        double weights,
        double squares,
        double sold,
        double soldSquares,
        double soldCrossed,
        double paid,
        double paidSquares,
        double paidCrossed,
        long conversions) {

    /** Conversions per impression. */
    double rate() {
        return weights == 0 ? 0 : sold / weights;
    }

    /** Spend per conversion, in main units; not a number without conversions. */
    double costPerConversion() {
        return paid / sold;
    }

    /** So many impressions of equal weight would tell as much (Kish). */
    double effective() {
        return squares == 0 ? 0 : weights * weights / squares;
    }

    /** Of the logarithm of {@link #rate}, by linearisation. */
    double logRateVariance() {
        double r = rate();
        return (soldSquares / (r * r) - 2 * soldCrossed / r + squares) / (weights * weights);
    }

    /** Of the logarithm of {@link #costPerConversion}. */
    double logCostVariance() {
        double r = rate();
        double c = paid / weights;
        return (paidSquares / (c * c) - 2 * paidCrossed / (c * r) + soldSquares / (r * r)) / (weights * weights);
    }
}
