package org.reelwright.domain.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.PriorityQueue;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    @Test
    void givesEachThatComesTooEarlyATimeOfItsOwn() {
        var limit = new RateLimit(2);
        assertThat(limit.mayTry(NOW)).isEqualTo(NOW);
        assertThat(limit.mayTry(NOW)).isEqualTo(NOW);
        var times = new HashSet<Instant>();
        for (int i = 0; i < 100; i++) {
            times.add(limit.mayTry(NOW));
        }
        assertThat(times).hasSize(100).allMatch(time -> time.isAfter(NOW)).contains(NOW.plusSeconds(50));
    }

    @Test
    void isKeptWhenThoseThatWerePutOffComeBack() {
        var limit = new RateLimit(10);
        var waiting = new PriorityQueue<Instant>();
        for (int i = 0; i < 300; i++) {
            waiting.add(NOW);
        }
        int passed = 0;
        while (!waiting.isEmpty() && waiting.peek().isBefore(NOW.plusSeconds(10))) {
            Instant at = waiting.poll();
            Instant told = limit.mayTry(at);
            if (told.isAfter(at)) {
                waiting.add(told);
            } else {
                passed++;
            }
        }
        assertThat(passed).isBetween(90, 111);
    }

    @Test
    void survivesAClockThatIsSetBack() {
        var limit = new RateLimit(1);
        limit.mayTry(NOW);
        assertThat(limit.mayTry(NOW.minusSeconds(600))).isAfter(NOW.minusSeconds(600));
        assertThat(limit.mayTry(NOW.minusSeconds(590))).isEqualTo(NOW.minusSeconds(590));
    }
}
