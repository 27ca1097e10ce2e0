package org.reelwright.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Studies of which the truth is known, looked at after every batch, as people do. */
class LiftTest {

    private static final int STUDIES = 500;
    private static final int LOOKS = 60;
    private static final int BETWEEN_LOOKS = 400;
    private static final double ALPHA = 0.05;

    private static final double RATE = 0.02;
    private static final double COST = 0.004;

    /** With which the control is shown, by where: whom it suits less sees it less. */
    private static final List<Double> PROPENSITIES = List.of(0.05, 0.25, 0.7);

    private static final Function<ControlLift, Lift> RATES = ControlLift::conversionRate;
    private static final Function<ControlLift, Lift> COSTS = ControlLift::costPerConversion;

    @Test
    void whoLooksAfterEveryBatchIsWrongInFewerThanFiveOfAHundredStudies() {
        var chance = new SplittableRandom(7);
        var wrong = new int[2];
        for (int study = 0; study < STUDIES; study++) {
            boolean[] decided = everDecided(new Log(chance, RATE, RATE));
            wrong[0] += decided[0] ? 1 : 0;
            wrong[1] += decided[1] ? 1 : 0;
        }
        assertThat(wrong[0]).as("conversions by view").isLessThan((int) (ALPHA * STUDIES));
        assertThat(wrong[1]).as("cost of a conversion").isLessThan((int) (ALPHA * STUDIES));
    }

    /** What a test that may be looked at once would make of the same. */
    @Test
    void whoLooksOftenAtAnIntervalForOneLookIsWrongMuchMoreOften() {
        var chance = new SplittableRandom(7);
        int wrong = 0;
        for (int study = 0; study < STUDIES / 5; study++) {
            var log = new Log(chance, RATE, RATE);
            boolean left = false;
            for (int look = 0; look < LOOKS; look++) {
                log.goOn();
                left |= log.lift().conversionRate().found().isPresent() && log.leavesZeroOutOfOneLook();
            }
            wrong += left ? 1 : 0;
        }
        assertThat(wrong).isGreaterThan((int) (2 * ALPHA * STUDIES / 5));
    }

    @Test
    void seesATrueLiftInTheEnd() {
        var chance = new SplittableRandom(7);
        int seen = 0;
        for (int study = 0; study < 50; study++) {
            seen += everDecided(new Log(chance, 2.5 * RATE, RATE))[0] ? 1 : 0;
        }
        assertThat(seen).isGreaterThan(40);
    }

    private static boolean[] everDecided(Log log) {
        var decided = new boolean[2];
        for (int look = 0; look < LOOKS; look++) {
            log.goOn();
            decided[0] |= isDecided(RATES.apply(log.lift()));
            decided[1] |= isDecided(COSTS.apply(log.lift()));
        }
        return decided;
    }

    private static boolean isDecided(Lift lift) {
        return lift.found().filter(Lift.Found::decided).isPresent();
    }

    /** Of decisions between the control and other films. */
    private static final class Log {

        private final RandomGenerator chance;
        private final double others;
        private final double control;
        private final Sums served = new Sums();
        private final Sums alone = new Sums();

        Log(RandomGenerator chance, double others, double control) {
            this.chance = chance;
            this.others = others;
            this.control = control;
        }

        void goOn() {
            for (int i = 0; i < BETWEEN_LOOKS; i++) {
                double propensity = PROPENSITIES.get(chance.nextInt(PROPENSITIES.size()));
                boolean isControl = chance.nextDouble() < propensity;
                boolean sold = chance.nextDouble() < (isControl ? control : others);
                served.add(1, sold);
                if (isControl) {
                    alone.add(1 / propensity, sold);
                }
            }
        }

        ControlLift lift() {
            return new ControlLift(new UUID(0, 1), "control", served.weighed(), alone.weighed());
        }

        boolean leavesZeroOutOfOneLook() {
            Weighed all = served.weighed();
            Weighed one = alone.weighed();
            double log = Math.log(all.rate() / one.rate());
            return Math.abs(log) > 1.96 * Math.sqrt(all.logRateVariance() + one.logRateVariance());
        }
    }

    private static final class Sums {

        private long impressions;
        private long conversions;
        private double weights;
        private double squares;
        private double sold;
        private double soldSquares;

        void add(double weight, boolean converted) {
            impressions++;
            weights += weight;
            squares += weight * weight;
            if (converted) {
                conversions++;
                sold += weight;
                soldSquares += weight * weight;
            }
        }

        Weighed weighed() {
            return new Weighed(
                    impressions,
                    weights,
                    squares,
                    sold,
                    soldSquares,
                    soldSquares,
                    weights * COST,
                    squares * COST * COST,
                    soldSquares * COST,
                    conversions);
        }
    }
}
