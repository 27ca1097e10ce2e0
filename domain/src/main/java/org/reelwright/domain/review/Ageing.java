package org.reelwright.domain.review;

import java.time.Duration;
import java.time.Instant;

/** After which waits a film is marked in the queue. */
public record Ageing(Duration ageing, Duration overdue) {

    public Age of(Instant madeAt, Instant now) {
        Duration waited = Duration.between(madeAt, now);
        if (waited.compareTo(overdue) >= 0) {
            return Age.OVERDUE;
        }
        return waited.compareTo(ageing) >= 0 ? Age.AGEING : Age.FRESH;
    }
}
