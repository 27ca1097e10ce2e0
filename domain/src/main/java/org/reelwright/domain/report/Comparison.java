package org.reelwright.domain.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * One share against another, which may be looked at at any time, and as often as one likes: the mixture sequential
 * probability ratio test for two proportions (Johari, Koomen, Pekelis and Walsh, "Always Valid Inference", 2022, section
 * 4). If there is no difference, the probability that it is ever called one is at most 5 %.
 *
 * @param refused why nothing is said; then nothing else is there
 * @param found what the figures say
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Comparison(Optional<String> refused, Optional<Found> found) {

    /** Fewer than these, and the normal approximation that the test rests on does not hold. */
    static final long FEWEST_TRIALS = 100;

    static final long FEWEST_SUCCESSES = 10;
    private static final double ALPHA = 0.05;

    /** Variance of the differences that are thought likely, in relation to that of one trial. */
    private static final double MIXTURE = 1e-3;

    /**
     * @param difference of the shares, the first less the second
     * @param low lower end of the 95 % confidence sequence
     * @param high upper end
     * @param lift the first share in relation to the second, less 1: 0.38 is 38 % more
     * @param pValue always valid
     * @param decided whether the sequence leaves 0 out
     */
    public record Found(double difference, double low, double high, double lift, double pValue, boolean decided) {}

    public static Comparison of(long successes, long trials, long otherSuccesses, long otherTrials) {
        if (successes > trials || otherSuccesses > otherTrials) {
            return no("More successes than trials: these cannot be compared as shares.");
        }
        if (Math.min(trials, otherTrials) < FEWEST_TRIALS) {
            return no("Fewer than " + FEWEST_TRIALS + " trials on one side.");
        }
        if (Math.min(successes, otherSuccesses) < FEWEST_SUCCESSES
                || Math.min(trials - successes, otherTrials - otherSuccesses) < FEWEST_SUCCESSES) {
            return no("Fewer than " + FEWEST_SUCCESSES + " successes, or failures, on one side.");
        }
        return found((double) successes / trials, trials, (double) otherSuccesses / otherTrials, otherTrials);
    }

    private static Comparison found(double p, double n, double q, double m) {
        double each = (n * p * (1 - p) + m * q * (1 - q)) / (n + m);
        double variance = p * (1 - p) / n + q * (1 - q) / m;
        double spread = MIXTURE * each;
        double difference = p - q;
        double whole = variance + spread;
        double ratio =
                Math.sqrt(variance / whole) * Math.exp(spread * difference * difference / (2 * variance * whole));
        double half = Math.sqrt(variance * whole / spread * (2 * Math.log(1 / ALPHA) + Math.log(whole / variance)));
        double low = difference - half;
        double high = difference + half;
        return new Comparison(
                Optional.empty(),
                Optional.of(new Found(difference, low, high, p / q - 1, Math.min(1, 1 / ratio), low > 0 || high < 0)));
    }

    private static Comparison no(String why) {
        return new Comparison(Optional.of(why), Optional.empty());
    }
}
