package org.reelwright.domain.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * One share against another, which may be looked at at any time, and as often as one likes: the mixture sequential
 * probability ratio test for two proportions (Johari, Koomen, Pekelis and Walsh, "Always Valid Inference", 2022, section
 * 4). If there is no difference, the probability that it is ever called one is at most 5 %. Where trials have weights, so
 * many count as even ones would tell as much.
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
        return of(Trials.even(successes, trials), Trials.even(otherSuccesses, otherTrials));
    }

    static Comparison of(Trials one, Trials other) {
        if (one.successes() > one.count() || other.successes() > other.count()) {
            return no("More successes than trials: these cannot be compared as shares.");
        }
        if (Math.min(one.count(), other.count()) < FEWEST_TRIALS) {
            return no("Fewer than " + FEWEST_TRIALS + " trials on one side.");
        }
        double effective = Math.min(one.effective(), other.effective());
        if (effective < FEWEST_TRIALS) {
            return no("The trials on one side were so unlikely that they tell as much as " + (long) effective
                    + " even ones; at least " + FEWEST_TRIALS + " are needed.");
        }
        return isRare(one) || isRare(other)
                ? no("Fewer than " + FEWEST_SUCCESSES + " successes, or failures, on one side.")
                : found(one, other);
    }

    private static boolean isRare(Trials side) {
        return Math.min(side.effectiveSuccesses(), side.count() - side.successes()) < FEWEST_SUCCESSES;
    }

    private static Comparison found(Trials one, Trials other) {
        double p = one.share();
        double q = other.share();
        double n = one.effective();
        double m = other.effective();
        double variance = one.variance() + other.variance();
        double each = (n * n * one.variance() + m * m * other.variance()) / (n + m);
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
