package org.reelwright.domain.production;

import java.time.Duration;
import java.time.Instant;

/** So many orders a second, of one node; who comes too early is told a time of its own. Thread-safe. */
public final class RateLimit {

    private static final double BURST_SECONDS = 1;

    private final double perSecond;
    private double left;
    private Instant counted = Instant.MIN;
    private Instant promised = Instant.MIN;

    /** @param perSecond above zero */
    public RateLimit(double perSecond) {
        this.perSecond = perSecond;
        this.left = most();
    }

    /** @return when to come again; not after {@code now} when the order may be sent */
    public synchronized Instant mayTry(Instant now) {
        if (counted.equals(Instant.MIN) || now.isBefore(counted)) {
            counted = now;
        }
        left = Math.min(most(), left + Duration.between(counted, now).toNanos() / 1e9 * perSecond);
        counted = now;
        if (left >= 1) {
            left--;
            return now;
        }
        promised = (promised.isAfter(now) ? promised : now).plusNanos((long) (1e9 / perSecond));
        return promised;
    }

    private double most() {
        return Math.max(1, perSecond * BURST_SECONDS);
    }
}
