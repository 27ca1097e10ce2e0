package org.reelwright.ejb.report;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Sends what is due, every half minute; the truth is in the rows, and every node looks at the same. */
@Singleton
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReportClock {

    private static final int AT_A_TIME = 50;

    @Inject
    DueReports due;

    @Inject
    Postman postman;

    @Schedule(hour = "*", minute = "*", second = "10/30", persistent = false, info = "reports")
    public void tick() {
        due.forget();
        due.open();
        for (int i = 0; i < AT_A_TIME; i++) {
            Optional<DueReports.Claimed> claimed = due.claim();
            if (claimed.isEmpty()) {
                return;
            }
            due.settle(claimed.get(), postman.post(claimed.get()));
        }
    }
}
