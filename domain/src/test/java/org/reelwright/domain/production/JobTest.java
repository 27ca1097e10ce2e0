package org.reelwright.domain.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final RetryPolicy TWICE = new RetryPolicy(2, Duration.ofSeconds(1), Duration.ofMinutes(1));

    private final Job job = Job.order(UUID.randomUUID(), Stage.SCRIPT, Subject.cut(0, 6), 1, 0, "", NOW);

    @Test
    void raisesTheFenceAtEachClaim() {
        claim();
        int first = job.fence();
        claim();

        assertThat(job.fence()).isGreaterThan(first);
    }

    @Test
    void diesInsteadOfKillingItsNodeForEver() {
        claim();
        for (int loss = 0; loss < 8; loss++) {
            assertThat(claim()).isTrue();
        }

        assertThat(claim()).isFalse();
        assertThat(job.state()).isEqualTo(JobState.DEAD);
        assertThat(job.note()).contains("9 nodes died");
    }

    @Test
    void isPutOffWithoutCostingAnAttempt() {
        for (int i = 0; i < 10; i++) {
            claim();
            settle(new StageOutcome.Later("busy", NOW.plusSeconds(5)));
        }

        assertThat(job.state()).isEqualTo(JobState.READY);
        assertThat(job.attempt()).isZero();
        assertThat(job.postponed()).isEqualTo(10);
        assertThat(job.note()).isEqualTo("busy");
    }

    @Test
    void isTriedAgainAfterAPauseThatGrows() {
        claim();
        settle(new StageOutcome.Failed("busy", true));

        assertThat(job.state()).isEqualTo(JobState.READY);
        assertThat(job.note()).isEqualTo("busy");
    }

    @Test
    void isNotTriedAgainWhenThatIsOfNoUse() {
        claim();
        settle(new StageOutcome.Failed("no such model", false));

        assertThat(job.state()).isEqualTo(JobState.DEAD);
    }

    @Test
    void askingAProviderAgainIsNoNewAttempt() {
        claim();
        settle(new StageOutcome.Waiting("acme", "ticket-1", NOW.plusSeconds(5)));
        for (int i = 0; i < 10; i++) {
            claim();
            settle(new StageOutcome.Waiting("acme", "ticket-1", NOW.plusSeconds(5)));
        }

        assertThat(job.state()).isEqualTo(JobState.WAITING);
        assertThat(job.attempt()).isEqualTo(1);
        assertThat(job.ticket()).contains("ticket-1");
    }

    @Test
    void beginsAnewWhenAPersonWantsItTo() {
        claim();
        settle(new StageOutcome.Refused("too long"));

        assertThat(job.reopen(NOW)).isTrue();
        assertThat(job.attempt()).isZero();
        assertThat(claim()).isTrue();
    }

    @Test
    void whoeverHeldACancelledJobNoLongerDoes() {
        claim();
        int held = job.fence();
        job.cancel(NOW);

        assertThat(job.state()).isEqualTo(JobState.CANCELLED);
        assertThat(job.fence()).isNotEqualTo(held);
    }

    private boolean claim() {
        return job.claim("node", NOW, LEASE, TWICE);
    }

    private void settle(StageOutcome outcome) {
        job.settle(outcome, TWICE, new Random(1), NOW);
    }
}
