package org.reelwright.domain.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.learning.Estimate.TooFew;
import org.reelwright.domain.learning.Estimate.Value;

class OffPolicyTest {

    private static final double[] TRUTH = {.02, .04, .09};
    private static final double[] LOGGING = {.6, .3, .1};
    private static final double[] TARGET = {.1, .2, .7};
    private static final double[] GOOD = {.022, .038, .085};
    private static final double[] BAD = {.5, .1, .0};
    private static final double VALUE = .1 * .02 + .2 * .04 + .7 * .09;

    private final OffPolicy estimators = OffPolicy.DEFAULT;

    @Test
    void theirIntervalsHoldTheTruthAboutAsOftenAsTheySay() {
        assertThat(covered(GOOD, estimators::ipw)).isBetween(0.92, 0.98);
        assertThat(covered(GOOD, estimators::selfNormalised)).isBetween(0.92, 0.98);
        assertThat(covered(GOOD, estimators::doublyRobust)).isBetween(0.92, 0.98);
        assertThat(covered(BAD, estimators::doublyRobust))
                .as("whatever the model")
                .isBetween(0.92, 0.98);
    }

    @Test
    void theDoublyRobustIsNarrowerWithAGoodModelThanWithABadOne() {
        double good = value(estimators.doublyRobust(log(20_000, GOOD, 1))).standardError();
        double bad = value(estimators.doublyRobust(log(20_000, BAD, 1))).standardError();
        double plain = value(estimators.ipw(log(20_000, GOOD, 1))).standardError();
        assertThat(good).isLessThan(plain);
        assertThat(plain).isLessThan(bad);
    }

    @Test
    void refusesWhereTheOtherPolicyIsHardlyInTheLog() {
        assertThat(estimators.ipw(log(400, GOOD, 1)))
                .isInstanceOfSatisfying(
                        TooFew.class, no -> assertThat(no.effectiveSample()).isLessThan(no.needed()));
        assertThat(estimators.selfNormalised(List.of())).isEqualTo(new TooFew(0, 200));
        var never = new ArrayList<LoggedChoice>();
        for (int i = 0; i < 10_000; i++) {
            never.add(LoggedChoice.of(1, 0.5, 0));
        }
        assertThat(estimators.doublyRobust(never)).isEqualTo(new TooFew(0, 200));
    }

    @Test
    void refusesAnImpossiblePropensity() {
        assertThatThrownBy(() -> LoggedChoice.of(1, 0, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LoggedChoice.of(1, Double.NaN, 0.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 50)
    void aPolicyIsWorthToItselfWhatItBrought(@ForAll @LongRange(min = 0, max = 10_000) long seed) {
        List<LoggedChoice> own = log(1_000, GOOD, seed).stream()
                .map(c -> LoggedChoice.of(c.reward(), c.propensity(), c.propensity()))
                .toList();
        double mean = own.stream().mapToDouble(LoggedChoice::reward).average().orElseThrow();
        assertThat(value(estimators.ipw(own)).value()).isCloseTo(mean, within(1e-12));
        assertThat(value(estimators.selfNormalised(own)).value()).isCloseTo(mean, within(1e-12));
        assertThat(value(estimators.ipw(own)).effectiveSample()).isCloseTo(1_000, within(1e-6));
    }

    @Property(tries = 50)
    void theSelfNormalisedStaysWithinTheRewards(@ForAll @LongRange(min = 0, max = 10_000) long seed) {
        assertThat(value(estimators.selfNormalised(log(2_000, GOOD, seed))).value())
                .isBetween(0.0, 1.0);
    }

    private double covered(double[] model, Function<List<LoggedChoice>, Estimate> estimator) {
        int held = 0;
        int runs = 500;
        for (int run = 0; run < runs; run++) {
            Value value = value(estimator.apply(log(4_000, model, run)));
            held += value.low() <= VALUE && VALUE <= value.high() ? 1 : 0;
        }
        return (double) held / runs;
    }

    private static Value value(Estimate estimate) {
        return (Value) estimate;
    }

    private static List<LoggedChoice> log(int choices, double[] model, long seed) {
        var chance = new SplittableRandom(seed);
        var log = new ArrayList<LoggedChoice>();
        double ofTarget = 0;
        for (int arm = 0; arm < TARGET.length; arm++) {
            ofTarget += TARGET[arm] * model[arm];
        }
        for (int i = 0; i < choices; i++) {
            double lot = chance.nextDouble();
            int arm = lot < LOGGING[0] ? 0 : lot < LOGGING[0] + LOGGING[1] ? 1 : 2;
            double reward = chance.nextDouble() < TRUTH[arm] ? 1 : 0;
            log.add(new LoggedChoice(reward, LOGGING[arm], TARGET[arm], model[arm], ofTarget));
        }
        assertThat(Arrays.stream(LOGGING).sum()).isCloseTo(1, within(1e-12));
        return log;
    }
}
