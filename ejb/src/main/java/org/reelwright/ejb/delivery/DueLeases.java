package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes the leases whose last impressions have had their time, so that what was not spent is lent again. */
@ApplicationScoped
public class DueLeases {

    private static final Logger LOG = LoggerFactory.getLogger(DueLeases.class);
    private static final Duration LONGEST = Duration.ofSeconds(3);

    @Inject
    Leases leases;

    @Inject
    Clock clock;

    /** Until none is left but what other nodes are at and what cannot be closed, or for three seconds. */
    public void close() {
        Instant end = clock.instant().plus(LONGEST);
        int left = 0;
        List<UUID> due = leases.overdue(left);
        while (!due.isEmpty() && !clock.instant().isAfter(end)) {
            left += due.size() - close(due, end);
            due = leases.overdue(left);
        }
    }

    /** One that cannot be closed must not keep the others open. */
    private int close(List<UUID> due, Instant end) {
        try {
            return leases.close(Set.copyOf(due));
        } catch (RuntimeException e) {
            LOG.warn("{} leases are closed one by one", due.size(), e);
            return due.stream()
                    .takeWhile(lease -> !clock.instant().isAfter(end))
                    .mapToInt(this::closeAlone)
                    .sum();
        }
    }

    private int closeAlone(UUID lease) {
        try {
            return leases.close(Set.of(lease));
        } catch (RuntimeException e) {
            LOG.warn("lease {} stays open", lease, e);
            return 0;
        }
    }
}
