package org.reelwright.ejb.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.reelwright.ejb.delivery.Running.NOON;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.delivery.AdDecision;

class DecisionLogTest {

    private final DecisionLog log = new DecisionLog();
    private final List<Integer> batches = new ArrayList<>();
    private boolean down;

    @BeforeEach
    void wire() {
        log.batch = mock(DecisionBatch.class);
        log.executor = mock(ManagedExecutorService.class);
        doAnswer(call -> {
                    call.<Runnable>getArgument(0).run();
                    return null;
                })
                .when(log.executor)
                .execute(any());
        doAnswer(call -> {
                    if (down) {
                        throw new IllegalStateException("no database");
                    }
                    return batches.add(call.<List<?>>getArgument(0).size());
                })
                .when(log.batch)
                .write(any());
    }

    @Test
    void writesByTheThousandUnderLoad() {
        take(5_000);
        assertThat(batches).containsExactly(1_000, 1_000, 1_000, 1_000, 1_000);
    }

    @Test
    void writesTheRestWhenASecondIsOver() {
        take(300);
        assertThat(batches).isEmpty();
        log.flush();
        assertThat(batches).containsExactly(300);
        log.flush();
        assertThat(batches).hasSize(1);
    }

    @Test
    void forgetsNothingWhileTheDatabaseIsAway() {
        down = true;
        take(2_500);
        down = false;
        log.flush();
        assertThat(batches.stream().mapToInt(n -> n).sum()).isEqualTo(2_500);
    }

    @Test
    void asksForNoThreadWhereThereIsNothingToWrite() {
        log.flush();
        verifyNoInteractions(log.executor);
    }

    private void take(int decisions) {
        for (int i = 0; i < decisions; i++) {
            log.take(new AdDecision(
                    new UUID(1, i),
                    new UUID(2, i),
                    new UUID(3, i),
                    LocalDate.of(2026, 3, 10),
                    "",
                    1,
                    1,
                    false,
                    Optional.empty(),
                    NOON));
        }
    }
}
