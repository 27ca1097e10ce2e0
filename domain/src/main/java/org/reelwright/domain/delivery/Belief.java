package org.reelwright.domain.delivery;

/**
 * What is believed of a rate: its log odds are normally distributed.
 *
 * @param mean of the log odds
 * @param variance of the log odds, above 0
 */
record Belief(double mean, double variance) {

    double rate() {
        return rateAt(mean);
    }

    /** @param deviation so many standard deviations from the mean */
    double logRate(double deviation) {
        return -Math.log1p(Math.exp(-(mean + deviation * Math.sqrt(variance))));
    }

    static double rateAt(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    static double logOdds(double rate) {
        return Math.log(rate / (1 - rate));
    }
}
