package org.reelwright.ejb.measurement;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds up what is old, a film's day in each transaction, when few are awake; decisions are forgotten after it. */
@Singleton
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventAgeClock {

    private static final Logger LOG = LoggerFactory.getLogger(EventAgeClock.class);

    @Inject
    AgedEvents events;

    @Schedule(hour = "3", minute = "5", persistent = false, info = "old events")
    public void tick() {
        long summed = 0;
        long last;
        do {
            last = events.sum();
            summed += last;
        } while (last > 0);
        LOG.info("{} old events are added up", summed);
    }
}
