package org.reelwright.ejb.delivery;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** What must not wait: a pause on another node is heard within a second, and decisions are written down. */
@Singleton
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LineUpClock {

    @Inject
    LineUpVersions versions;

    @Inject
    LineUps lineUps;

    @Inject
    DecisionLog log;

    private long seen;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "line-up changes")
    public void tick() {
        long now = versions.current();
        if (now != seen) {
            lineUps.refresh();
            seen = now;
        }
        log.flush();
    }
}
