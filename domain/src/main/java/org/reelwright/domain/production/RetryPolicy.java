package org.reelwright.domain.production;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Exponential backoff with full jitter.
 *
 * @param attempts claims after which a job is dead; a claim that never settles counts too
 */
public record RetryPolicy(int attempts, Duration first, Duration longest) {

    public static final RetryPolicy DEFAULT = new RetryPolicy(5, Duration.ofSeconds(2), Duration.ofMinutes(5));

    public boolean allowsAnotherAfter(int attempt) {
        return attempt < attempts;
    }

    /** @param attempt the one that failed, from 1 */
    public Duration pauseAfter(int attempt, RandomGenerator chance) {
        long ceiling = Math.min(longest.toMillis(), first.toMillis() << Math.min(attempt - 1, 20));
        return Duration.ofMillis(ceiling / 2 + chance.nextLong(ceiling / 2 + 1));
    }
}
