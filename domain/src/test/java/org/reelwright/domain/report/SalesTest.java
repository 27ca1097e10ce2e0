package org.reelwright.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Money;

class SalesTest {

    @Test
    void theCostOfAConversionIsBetweenItsExactPoissonBounds() {
        var cost = new Sales(10, 10, Money.of(500, "USD"), 25_000, 0).costEach(Money.of(100, "USD"));
        assertThat(cost.value().getAsDouble()).isEqualTo(10);
        // The exact 95 % interval of a count of 10 is 4.80 to 18.39 (Garwood, 1936).
        assertThat(cost.high().getAsDouble()).isCloseTo(100 / 4.795, within(0.2));
        assertThat(cost.low().getAsDouble()).isCloseTo(100 / 18.39, within(0.1));
    }

    @Test
    void withoutConversionsOnlyTheLeastThatOneCanCostIsKnown() {
        var cost = Sales.none("USD").costEach(Money.of(100, "USD"));
        assertThat(cost.value()).isEmpty();
        assertThat(cost.low().getAsDouble()).isGreaterThan(20);
        assertThat(cost.high()).isEmpty();
    }

    @Test
    void theReturnIsWiderWhereAFewPeopleBoughtMostOfIt() {
        Money spend = Money.of(100, "USD");
        var even = new Sales(10, 10, Money.of(500, "USD"), 10 * 50 * 50, 0).returnOn(spend);
        var uneven = new Sales(10, 10, Money.of(500, "USD"), 9 * 5 * 5 + 455 * 455, 0).returnOn(spend);
        assertThat(even.value().getAsDouble())
                .isEqualTo(5)
                .isEqualTo(uneven.value().getAsDouble());
        assertThat(uneven.high().getAsDouble()).isGreaterThan(even.high().getAsDouble());
        assertThat(Sales.none("USD").returnOn(spend)).isEqualTo(Amount.UNKNOWN);
    }
}
