package org.reelwright.ejb.delivery;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets what is old, a part in each transaction, when few are awake. */
@Singleton
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AgeClock {

    private static final Logger LOG = LoggerFactory.getLogger(AgeClock.class);

    @Inject
    AgedDecisions decisions;

    @Inject
    ExposureRows exposures;

    @Schedule(hour = "3", minute = "20", persistent = false, info = "old decisions")
    public void tick() {
        decisions.tellSales();
        long forgotten = 0;
        int last;
        do {
            last = decisions.forget();
            forgotten += last;
        } while (last == AgedDecisions.AT_ONCE);
        exposures.forget();
        LOG.info("{} old decisions are forgotten", forgotten);
    }
}
