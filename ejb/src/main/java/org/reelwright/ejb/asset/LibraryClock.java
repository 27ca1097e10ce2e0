package org.reelwright.ejb.asset;

import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;

/** Has the library read, and what was never sent whole forgotten: one after the other. */
@Startup
@Singleton
@AccessTimeout(value = 5, unit = TimeUnit.MINUTES)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LibraryClock {

    private static final int AT_A_TIME = 50;

    @Inject
    private MeaningReader reader;

    @Inject
    private PartialUploads uploads;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void read() {
        reader.read(AT_A_TIME);
    }

    @Schedule(hour = "*", minute = "41", persistent = false)
    void forget() {
        uploads.forgetOld();
    }
}
