package org.reelwright.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.learning.Estimate.Value;
import org.reelwright.domain.learning.LoggedChoice;
import org.reelwright.domain.learning.OffPolicy;
import org.reelwright.domain.learning.OpenBandit;

/** The sums from which reports are made, on the Open Bandit Dataset: they must say what its known estimators say. */
class WeighedOnRealTrafficTest {

    @BeforeEach
    void onlyWhereTheDataIs() {
        OpenBandit.onlyWhereItIs();
    }

    @Test
    void aReportsRateIsTheSelfNormalisedEstimateOfThompsonSampling() throws IOException {
        List<LoggedChoice> log = OpenBandit.uniformLogSeenByThompson();
        Value known = (Value) OffPolicy.DEFAULT.selfNormalised(log);
        Weighed sums = weighed(log);
        assertThat(sums.rate()).isCloseTo(known.value(), within(1e-12)).isBetween(0.0045, 0.0070);
        assertThat(sums.effective()).isCloseTo(known.effectiveSample(), within(1e-6));
        assertThat(Math.sqrt(sums.logRateVariance()))
                .isCloseTo(known.standardError() / known.value(), within(known.standardError()));
    }

    @Test
    void aComparisonsShareAndVarianceAreTheSame() throws IOException {
        List<LoggedChoice> log = OpenBandit.uniformLogSeenByThompson();
        Value known = (Value) OffPolicy.DEFAULT.selfNormalised(log);
        Trials trials = trials(log);
        assertThat(trials.share()).isCloseTo(known.value(), within(1e-12));
        assertThat(trials.effective()).isCloseTo(known.effectiveSample(), within(1e-6));
        assertThat(Math.sqrt(trials.variance())).isCloseTo(known.standardError(), within(1e-6));
    }

    private static Weighed weighed(List<LoggedChoice> log) {
        Trials t = trials(log);
        return new Weighed(
                t.count(), t.weights(), t.squares(), t.won(), t.wonSquares(), t.wonCrossed(), 0, 0, 0, t.successes());
    }

    private static Trials trials(List<LoggedChoice> log) {
        return log.stream()
                .map(choice -> {
                    double w = choice.target() / choice.propensity();
                    double r = choice.reward();
                    return new Trials(1, (long) r, w, w * w, w * r, w * w * r * r, w * w * r);
                })
                .reduce(Trials.NONE, Trials::plus);
    }
}
