package org.reelwright.ejb.rendition;

import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Has what was made put into the library: all of it after a start, then what is new. */
@Startup
@Singleton
@AccessTimeout(0)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ShelvingClock {

    private static final int AT_A_TIME = 50;

    /** Transactions that are open now may still bring something older than now. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    @Inject
    private FilmShelving shelving;

    @Inject
    private Clock clock;

    private Instant since = Instant.EPOCH;

    @Schedule(hour = "*", minute = "*", second = "3/10", persistent = false)
    void shelve() {
        Instant now = clock.instant();
        if (shelving.shelve(since, AT_A_TIME) == 0) {
            since = now.minus(OVERLAP);
        }
    }
}
