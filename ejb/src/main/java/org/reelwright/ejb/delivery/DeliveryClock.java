package org.reelwright.ejb.delivery;

import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Keeps serving in step with the database: what other nodes changed, money that is due back, flights that are over. One thing
 * at a time: among very many line items one may take longer than the server would let the next one wait.
 */
@Singleton
@Lock(LockType.WRITE)
@AccessTimeout(-1)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveryClock {

    @Inject
    LineUps lineUps;

    @Inject
    SegmentLists segments;

    @Inject
    Leases leases;

    @Inject
    Flights flights;

    @Inject
    Throttles throttles;

    @Inject
    Traffic traffic;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "delivery")
    public void tick() {
        leases.overdue().forEach(leases::close);
        flights.over().forEach(flights::end);
        throttles.adjust();
        segments.refresh();
        lineUps.tend();
    }

    /** What changed without anybody saying so, if ever. */
    @Schedule(hour = "*", minute = "*", second = "15,45", persistent = false, info = "line-up")
    public void look() {
        lineUps.refresh();
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false, info = "traffic")
    public void note() {
        traffic.note();
    }
}
