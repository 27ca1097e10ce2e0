package org.reelwright.domain.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private final Breaker breaker = new Breaker(new Breaker.Terms(3, Duration.ofSeconds(10), Duration.ofSeconds(30)));

    @Test
    void letsEverythingThroughUntilFailuresComeOnEnd() {
        fail(NOW, 2);
        breaker.succeeded();
        fail(NOW, 2);
        assertThat(breaker.mayTry(NOW)).isEqualTo(NOW);
    }

    @Test
    void letsOneTrialThroughAfterThePause() {
        fail(NOW, 3);
        assertThat(breaker.mayTry(NOW)).isEqualTo(NOW.plusSeconds(10));
        Instant later = NOW.plusSeconds(10);
        assertThat(breaker.mayTry(later)).isEqualTo(later);
        assertThat(breaker.mayTry(later)).isAfter(later);
    }

    @Test
    void doublesThePauseUpToTheLongest() {
        fail(NOW, 3);
        fail(NOW, 1);
        assertThat(breaker.mayTry(NOW)).isEqualTo(NOW.plusSeconds(20));
        fail(NOW, 5);
        assertThat(breaker.mayTry(NOW)).isEqualTo(NOW.plusSeconds(30));
    }

    @Test
    void closesWithTheFirstSuccess() {
        fail(NOW, 7);
        breaker.succeeded();
        assertThat(breaker.mayTry(NOW)).isEqualTo(NOW);
        fail(NOW, 3);
        assertThat(breaker.mayTry(NOW)).isEqualTo(NOW.plusSeconds(10));
    }

    private void fail(Instant at, int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed(at);
        }
    }
}
