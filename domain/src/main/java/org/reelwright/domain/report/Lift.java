package org.reelwright.domain.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How much higher or lower one figure is than another, in relation to that. It may be looked at at any time: the mixture
 * sequential probability ratio test on the logarithm of their ratio (Johari, Koomen, Pekelis and Walsh, "Always Valid
 * Inference", 2022), whose normal approximation needs what {@code refused} asks for.
 *
 * @param refused why nothing is said, and what is missing; then nothing else is there
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Lift(Optional<String> refused, Optional<Found> found) {

    private static final double ALPHA = 0.05;

    /** Standard deviation of the differences that are thought likely: a third more or less. */
    private static final double LIKELY = 0.3;

    private static final double MOST_AHEAD = 1_000;
    private static final double STEP = 1.1;

    /**
     * @param change of the ratio: 0.38 is 38 % more
     * @param low lower end of the 95 % confidence sequence
     * @param high upper end
     * @param pValue always valid
     * @param decided whether the sequence leaves 0 out
     * @param timesAsMany impressions would be needed in all, if the change stays as it is, to decide it; empty when it is
     *     decided, or when it would take more than a thousand times as many
     */
    public record Found(
            double change, double low, double high, double pValue, boolean decided, OptionalDouble timesAsMany) {}

    static Lift refused(String why) {
        return new Lift(Optional.of(why), Optional.empty());
    }

    /**
     * @param log of the ratio of the two figures
     * @param variance of it, more than 0
     */
    static Lift of(double log, double variance) {
        double half = half(variance);
        boolean decided = Math.abs(log) > half;
        return new Lift(
                Optional.empty(),
                Optional.of(new Found(
                        Math.expm1(log),
                        Math.expm1(log - half),
                        Math.expm1(log + half),
                        Math.min(1, 1 / evidence(log, variance)),
                        decided,
                        decided ? OptionalDouble.empty() : timesAsMany(log, variance))));
    }

    private static double evidence(double log, double variance) {
        double spread = LIKELY * LIKELY;
        double whole = variance + spread;
        return Math.sqrt(variance / whole) * Math.exp(spread * log * log / (2 * variance * whole));
    }

    private static double half(double variance) {
        double spread = LIKELY * LIKELY;
        double whole = variance + spread;
        return Math.sqrt(variance * whole / spread * (2 * Math.log(1 / ALPHA) + Math.log(whole / variance)));
    }

    private static OptionalDouble timesAsMany(double log, double variance) {
        for (double times = STEP; times < MOST_AHEAD; times *= STEP) {
            if (half(variance / times) < Math.abs(log)) {
                return OptionalDouble.of(times);
            }
        }
        return OptionalDouble.empty();
    }
}
