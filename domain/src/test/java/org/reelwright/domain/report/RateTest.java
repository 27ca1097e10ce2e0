package org.reelwright.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RateTest {

    /** Newcombe (1998), Statistics in Medicine 17, table I, method 3: 81 of 263, 15 of 148, 0 of 20, 1 of 29. */
    @Test
    void agreesWithNewcombesTable() {
        agrees(Rate.of(81, 263), 0.2553, 0.3662);
        agrees(Rate.of(15, 148), 0.0624, 0.1605);
        agrees(Rate.of(0, 20), 0.0000, 0.1611);
        agrees(Rate.of(1, 29), 0.0061, 0.1718);
    }

    @Test
    void knowsNothingWithoutTrials() {
        assertThat(Rate.of(0, 0)).isEqualTo(new Rate(0, 0, 1));
    }

    @Property
    void staysWithinNothingAndAll(
            @ForAll @LongRange(max = 1_000_000) long successes, @ForAll @LongRange(max = 1_000_000) long trials) {
        Rate rate = Rate.of(successes, trials);
        assertThat(rate.low()).isBetween(0.0, rate.value());
        assertThat(rate.high()).isBetween(rate.value(), 1.0);
    }

    private static void agrees(Rate rate, double low, double high) {
        assertThat(rate.low()).isCloseTo(low, within(0.00005));
        assertThat(rate.high()).isCloseTo(high, within(0.00005));
    }
}
