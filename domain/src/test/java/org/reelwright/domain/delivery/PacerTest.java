package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.campaign.Briefs.brief;

import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Money;

class PacerTest {

    private final Pacer pacer = new Pacer(20, 200);

    @Test
    void borrowsATwentiethOfALargeDay() {
        assertThat(slice(Money.of(1_000, "USD"))).isEqualTo(Money.of(50, "USD").micros());
    }

    @Test
    void borrowsSomeImpressionsOfASmallDay() {
        assertThat(slice(Money.of(1, "USD"))).isEqualTo(200 * 4_000);
    }

    private long slice(Money daily) {
        return pacer.slice(
                LineItems.launched(brief().spending(daily.times(30), daily).build()));
    }
}
