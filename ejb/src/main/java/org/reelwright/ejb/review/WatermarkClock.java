package org.reelwright.ejb.review;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.shared.OutsideTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the copies that were shared, one after the other. Two nodes may make the same one: it is the same. */
@Singleton
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WatermarkClock {

    private static final Logger LOG = LoggerFactory.getLogger(WatermarkClock.class);

    @Inject
    MissingCopies missing;

    @Inject
    WatermarkedCopy copies;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "watermark")
    public void tick() {
        missing.next().ifPresent(this::make);
    }

    private void make(MissingCopies.Wanted wanted) {
        try {
            StoredFile copy = copies.of(wanted.film().files(), wanted.recipient());
            missing.made(wanted.share(), copy);
        } catch (OutsideTrouble trouble) {
            LOG.warn(
                    "no copy of film {} could be made for share {}",
                    wanted.film().id(),
                    wanted.share(),
                    trouble);
            missing.failed(wanted.share());
        }
    }
}
