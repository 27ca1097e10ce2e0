package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.delivery.LineItems.NOON;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SliceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final BudgetLease lease = BudgetLease.grant(UUID.randomUUID(), DAY, 10_000, "a", NOON, LeaseTerms.DEFAULT);
    private final Slice slice = Slice.of(lease, 10);

    @Test
    void setsNoMoreAsideThanWasLentHoweverManyThreadsAsk() {
        assertThat(IntStream.range(0, 5_000)
                        .parallel()
                        .filter(i -> slice.take())
                        .count())
                .isEqualTo(1_000);
        assertThat(slice.drain()).isZero();
    }

    @Test
    void givesBackOnlyWhatWasNotSetAside() {
        slice.take();
        assertThat(slice.drain()).isEqualTo(9_990);
        assertThat(slice.take()).isFalse();
    }

    @Test
    void servesOnItsOwnDayUntilItsTimeIsOver() {
        assertThat(slice.servesAt(NOON, DAY)).isTrue();
        assertThat(slice.servesAt(NOON, DAY.plusDays(1))).isFalse();
        assertThat(slice.servesAt(lease.serveUntil(), DAY)).isFalse();
    }
}
