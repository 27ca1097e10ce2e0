package org.reelwright.domain.delivery;

import java.time.Duration;

/**
 * How long money is lent.
 *
 * @param serving how long ads may be served from a lease
 * @param grace how much longer their impressions are billed; later ones are counted free
 */
public record LeaseTerms(Duration serving, Duration grace) {

    public static final LeaseTerms DEFAULT = new LeaseTerms(Duration.ofMinutes(2), Duration.ofMinutes(10));
}
