package org.reelwright.ejb.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * What must not wait, not even for one another: a pause on another node is heard in less than half a second, what else changed there
 * is read, decisions are written down, and other nodes are told what won ads cost and who was shown capped ones. No timer runs twice
 * at once.
 */
@Singleton
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LineUpClock {

    private static final long NOTHING = -1;
    /** A pause takes effect within a second, on every node and however long the question takes. */
    private static final long HEAR_EVERY_MILLIS = 400;

    @Resource
    private TimerService timers;

    @Inject
    LineUpVersions versions;

    @Inject
    LineUps lineUps;

    @Inject
    DecisionLog log;

    @Inject
    ClearedPrices cleared;

    @Inject
    ExposureExchange exposures;

    private volatile long seen = NOTHING;

    @PostConstruct
    void begin() {
        timers.createIntervalTimer(HEAR_EVERY_MILLIS, HEAR_EVERY_MILLIS, new TimerConfig("line-up changes", false));
    }

    @Timeout
    public void hear() {
        long now = versions.current();
        if (seen == NOTHING) {
            lineUps.miss();
        } else if (now != seen) {
            versions.between(seen, now).ifPresentOrElse(lineUps::hear, lineUps::miss);
        }
        seen = now;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "line-up")
    public void follow() {
        lineUps.follow();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "decisions")
    public void write() {
        log.flush();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "exposures")
    public void exchange() {
        exposures.exchange();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "clearing prices")
    public void tell() {
        cleared.tell();
    }
}
