package org.reelwright.ejb.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.reelwright.ejb.delivery.Running.NOON;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.delivery.AdDecision;
import org.reelwright.domain.delivery.Drawn;
import org.reelwright.domain.delivery.Pacer.Pace;
import org.reelwright.domain.delivery.Served;
import org.reelwright.domain.delivery.Servings;
import org.reelwright.domain.delivery.Situation;

class FundingTest {

    private final Served served = Servings.serving().served();
    private final Drawn drawn = new Drawn(served.ad(), Situation.ANY, 0.5, 2, OptionalDouble.empty());
    private final Funding funding = new Funding();

    @BeforeEach
    void wire() {
        funding.slices = mock(Slices.class);
        funding.throttles = new Throttles();
        funding.throttles.pace = Pace.CURVE;
        funding.log = mock(DecisionLog.class);
        funding.chance = new SplittableRandom(1);
        funding.holdout = 0.1;
        when(funding.slices.take(any(), any())).thenReturn(Optional.of(served.slice()));
        when(funding.slices.couldPay(any(), any())).thenReturn(true);
        when(funding.slices.ranDry(any())).thenReturn(true);
    }

    @Test
    void holdsATenthOfTheViewersOutAndLogsThemAsGhosts() {
        long shown = IntStream.range(0, 2_000)
                .filter(i -> funding.of(drawn, Optional.of("viewer" + i), NOON).isPresent())
                .count();
        assertThat(shown).isBetween(1_740L, 1_860L);
        verify(funding.log, times(2_000 - (int) shown)).take(argThat(AdDecision::ghost));
    }

    @Test
    void holdsNobodyOutOfWhomNothingIsKnown() {
        for (int i = 0; i < 500; i++) {
            assertThat(funding.of(drawn, Optional.empty(), NOON)).isPresent();
        }
        verify(funding.log, never()).take(any());
    }

    @Test
    void countsAsGhostOnlyWhatWouldHaveBeenShown() {
        funding.holdout = 1;
        when(funding.slices.couldPay(any(), any())).thenReturn(false);
        assertThat(funding.of(drawn, Optional.of("viewer"), NOON)).isEmpty();
        verify(funding.log, never()).take(any());
    }

    @Test
    void doesNotHoldBackWhatWasNotLentToYet() {
        when(funding.slices.take(any(), any())).thenReturn(Optional.empty());
        when(funding.slices.ranDry(any())).thenReturn(false);
        assertThat(shownOf(100)).isZero();
        funding.throttles.adjust();
        when(funding.slices.take(any(), any())).thenReturn(Optional.of(served.slice()));
        assertThat(shownOf(100)).isEqualTo(100);
    }

    @Test
    void takesFewerChancesAfterMoneyRanOutAndAllOfThemLater() {
        when(funding.slices.take(any(), any())).thenReturn(Optional.empty());
        for (int round = 0; round < 30; round++) {
            funding.throttles.ranDry(served.ad().lineItemId());
            funding.throttles.adjust();
        }
        when(funding.slices.take(any(), any())).thenReturn(Optional.of(served.slice()));
        assertThat(shownOf(1_000)).isLessThan(60);
        for (int round = 0; round < 120; round++) {
            funding.throttles.adjust();
        }
        assertThat(shownOf(1_000)).isEqualTo(1_000);
    }

    private long shownOf(int chances) {
        return IntStream.range(0, chances)
                .filter(i -> funding.of(drawn, Optional.empty(), NOON).isPresent())
                .count();
    }
}
