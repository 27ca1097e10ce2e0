package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Goal;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.delivery.Worth.Basis;
import org.reelwright.domain.shared.Money;

class WorthTest {

    private static final Money VIEW = new Money(8_000, "USD");

    @Test
    void aConversionIsWorthWhatTheGoalNames() {
        Worth worth = Worth.of(goal(Objective.CONVERSIONS, Optional.of(Money.of(20, "USD"))), VIEW);
        assertThat(worth.ofView(0.001)).isEqualTo(20_000);
        assertThat(worth.ofView(0)).isZero();
    }

    @Test
    void aClickIsWorthWhatTheGoalNames() {
        Worth worth = Worth.of(goal(Objective.TRAFFIC, Optional.of(Money.of(1, "USD"))), VIEW);
        assertThat(worth.ofView(0.005)).isEqualTo(5_000);
    }

    @Test
    void aViewIsWorthItsPriceWhereNoCostPerActionIsNamed() {
        assertThat(Worth.of(goal(Objective.LEADS, Optional.empty()), VIEW).ofView(0.5))
                .isEqualTo(8_000);
        assertThat(Worth.of(goal(Objective.REACH, Optional.of(Money.of(20, "USD"))), VIEW))
                .isEqualTo(new Worth(Basis.VIEW, 8_000));
    }

    private static Goal goal(Objective objective, Optional<Money> target) {
        return new Goal(objective, OptionalLong.empty(), target);
    }
}
