package org.reelwright.ejb.production;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Ticks. */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobClock {

    @Inject
    private Workers workers;

    @Inject
    private Leftovers leftovers;

    @Inject
    private Inbox inbox;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        workers.tick();
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void beat() {
        workers.beat();
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void clear() {
        leftovers.clear();
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forget() {
        inbox.forgetOld();
    }
}
