package org.reelwright.ejb.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.reelwright.ejb.delivery.Running.NOON;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.delivery.Bandit;
import org.reelwright.domain.delivery.Rates;
import org.reelwright.domain.delivery.Rates.Learnt;
import org.reelwright.domain.delivery.Worth;
import org.reelwright.domain.delivery.Worth.Basis;
import org.reelwright.ejb.delivery.EndedLineItems;
import org.reelwright.ejb.delivery.RatesBoard;
import org.reelwright.ejb.delivery.Running;

class LearningClockTest {

    private static final UUID CUP = new UUID(1, 1);
    private static final UUID TENT = new UUID(1, 2);

    private final LearningClock clock = new LearningClock();

    @BeforeEach
    void wire() {
        clock.tallies = mock(ArmTallies.class);
        clock.learner = mock(Learner.class);
        clock.board = new RatesBoard();
        clock.clock = Running.at(NOON);
    }

    @Test
    void keepsWhatItKnowsOfLineItemsOfWhichNothingNewWasTold() {
        Learnt cup = learnt();
        Learnt tent = learnt();
        when(clock.learner.learn(eq(Instant.EPOCH), any())).thenReturn(Map.of(CUP, cup, TENT, tent));
        clock.tick();
        Learnt newer = learnt();
        when(clock.learner.learn(eq(NOON.minusSeconds(60)), any())).thenReturn(Map.of(CUP, newer));
        clock.tick();
        assertThat(clock.board.current().of(CUP)).containsSame(newer);
        assertThat(clock.board.current().of(TENT)).containsSame(tent);
    }

    @Test
    void leavesTheSnapshotAloneWhereThereIsNoNews() {
        when(clock.learner.learn(any(), any())).thenReturn(Map.of());
        Rates before = clock.board.current();
        clock.tick();
        assertThat(clock.board.current()).isSameAs(before);
        verify(clock.tallies).advance(NOON);
    }

    @Test
    void forgetsLineItemsThatEnded() {
        when(clock.learner.learn(any(), any())).thenReturn(Map.of(CUP, learnt(), TENT, learnt()));
        clock.tick();
        clock.ended = mock(EndedLineItems.class);
        when(clock.ended.among(Set.of(CUP, TENT))).thenReturn(Set.of(CUP));
        clock.forget();
        assertThat(clock.board.current().byLineItem()).containsOnlyKeys(TENT);
    }

    private static Learnt learnt() {
        return new Learnt(Bandit.learn(List.of(List.of()), List.of(0.01), 0.05, 1), new Worth(Basis.VIEW, 1));
    }
}
