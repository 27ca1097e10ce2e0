package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThrottleTest {

    @Test
    void takesFewerChancesWhileMoneyRunsOutAndMoreAgainWhileItLasts() {
        Throttle tight = Throttle.OPEN.next(true).next(true);
        assertThat(tight.pass()).isLessThan(0.8);
        assertThat(tight.next(false).pass()).isGreaterThan(tight.pass());
        Throttle open = tight;
        for (int i = 0; i < 20; i++) {
            open = open.next(false);
        }
        assertThat(open).isEqualTo(Throttle.OPEN);
    }

    @Test
    void opensSoonOnceMoneyLastsAgain() {
        Throttle throttle = Throttle.OPEN;
        for (int i = 0; i < 1_000; i++) {
            throttle = throttle.next(true);
        }
        int ticks = 0;
        while (!throttle.equals(Throttle.OPEN)) {
            throttle = throttle.next(false);
            ticks++;
        }
        assertThat(ticks).as("of five seconds").isLessThan(24);
    }

    @Test
    void neverClosesForGood() {
        Throttle throttle = Throttle.OPEN;
        for (int i = 0; i < 1_000; i++) {
            throttle = throttle.next(true);
        }
        assertThat(throttle.pass()).isPositive();
        assertThat(throttle.lets(throttle.pass() / 2)).isTrue();
        assertThat(throttle.lets(throttle.pass())).isFalse();
    }
}
