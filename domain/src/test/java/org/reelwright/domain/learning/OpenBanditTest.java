package org.reelwright.domain.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.learning.Estimate.Value;

/** The estimators on real traffic. */
class OpenBanditTest {

    @BeforeEach
    void onlyWhereTheDataIs() {
        OpenBandit.onlyWhereItIs();
    }

    @Test
    void knowsWhatBothPoliciesBrought() throws IOException {
        assertThat(OpenBandit.clickRate(OpenBandit.read("random"))).isCloseTo(0.0046, within(1e-9));
        assertThat(OpenBandit.clickRate(OpenBandit.read("bts"))).isCloseTo(0.0069, within(1e-9));
    }

    @Test
    void tellsFromTheUniformLogWhatThompsonSamplingBrings() throws IOException {
        List<LoggedChoice> log = OpenBandit.uniformLogSeenByThompson();
        Value ipw = (Value) OffPolicy.DEFAULT.ipw(log);
        assertThat(ipw.value()).isCloseTo(0.0057, within(0.00005));
        assertThat(ipw.standardError()).isCloseTo(0.0014, within(0.00005));
        Value normalised = (Value) OffPolicy.DEFAULT.selfNormalised(log);
        Value robust = (Value) OffPolicy.DEFAULT.doublyRobust(log);
        for (Value value : List.of(ipw, normalised, robust)) {
            assertThat(value.low()).isLessThan(0.0069);
            assertThat(value.high()).isGreaterThan(0.0069);
            assertThat(value.effectiveSample()).isCloseTo(2_869, within(1.0));
        }
    }

    @Test
    void tellsFromTheThompsonLogWhatChanceBringsOrThatItCannot() throws IOException {
        List<LoggedChoice> log = OpenBandit.read("bts").stream()
                .map(s -> LoggedChoice.of(s.click(), s.propensity(), 1.0 / 34))
                .toList();
        Value ipw = (Value) OffPolicy.DEFAULT.ipw(log);
        assertThat(ipw.low()).isLessThan(0.0046);
        assertThat(ipw.high()).isGreaterThan(0.0044);
        assertThat(ipw.effectiveSample()).isCloseTo(656, within(1.0));
        assertThat(OffPolicy.DEFAULT.ipw(log.subList(0, 1_000))).isInstanceOf(Estimate.TooFew.class);
    }
}
