package org.reelwright.ejb.delivery;

import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps serving in step with the database: what other nodes changed, money that is due back, flights that are over. One thing
 * at a time: among very many line items, or at a start, one may take longer than the five seconds that the server would let
 * the next one wait. To "wait for ever" (-1) is these five seconds, too.
 */
@Singleton
@Lock(LockType.WRITE)
@AccessTimeout(value = 10, unit = TimeUnit.MINUTES)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveryClock {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryClock.class);

    @Inject
    LineUps lineUps;

    @Inject
    LineUpVersions versions;

    @Inject
    SegmentLists segments;

    @Inject
    DueLeases leases;

    @Inject
    Flights flights;

    @Inject
    Throttles throttles;

    @Inject
    Traffic traffic;

    @Inject
    Shading shading;

    @Inject
    Spots spots;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "delivery")
    public void tick() {
        Stream.<Runnable>of(leases::close, this::endFlights, throttles::adjust, segments::refresh, lineUps::tend)
                .forEach(DeliveryClock::attempt);
    }

    private void endFlights() {
        flights.over().forEach(item -> attempt(() -> flights.end(item)));
    }

    /** What goes wrong with one thing must not keep the others waiting. */
    private static void attempt(Runnable what) {
        try {
            what.run();
        } catch (RuntimeException e) {
            LOG.warn("tried again with the next round", e);
        }
    }

    /** What changed without anybody saying so, if ever. */
    @Schedule(hour = "*", minute = "*", second = "15,45", persistent = false, info = "line-up")
    public void look() {
        attempt(lineUps::refresh);
        attempt(versions::forget);
        attempt(() -> shading.keep(lineUps.lineItems()));
        attempt(() -> spots.keep(lineUps.lineItems()));
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false, info = "traffic")
    public void note() {
        traffic.note();
    }
}
