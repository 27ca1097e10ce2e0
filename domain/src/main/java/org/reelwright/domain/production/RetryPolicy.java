package org.reelwright.domain.production;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Exponential backoff with full jitter.
 *
 * @param attempts failures after which a job is dead
 */
public record RetryPolicy(int attempts, Duration first, Duration longest) {

    public static final RetryPolicy DEFAULT = new RetryPolicy(5, Duration.ofSeconds(2), Duration.ofMinutes(5));

    public boolean allowsAnotherAfter(int attempt) {
        return attempt < attempts;
    }

    /**
     * Claims that never settle after which a job is taken to kill its nodes. More than attempts, as a node dies of other
     * things too.
     */
    public int losses() {
        return attempts * 4;
    }

    /** @param attempt the one that failed, from 1 */
    public Duration pauseAfter(int attempt, RandomGenerator chance) {
        long ceiling = Math.min(longest.toMillis(), first.toMillis() << Math.min(attempt - 1, 20));
        return Duration.ofMillis(ceiling / 2 + chance.nextLong(ceiling / 2 + 1));
    }
}
