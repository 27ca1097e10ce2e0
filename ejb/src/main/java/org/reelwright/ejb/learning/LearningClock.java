package org.reelwright.ejb.learning;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.reelwright.domain.delivery.Rates.Learnt;
import org.reelwright.ejb.delivery.EndedLineItems;
import org.reelwright.ejb.delivery.RatesBoard;

/** Lets every node know what all of them learnt, twice a minute. */
@Singleton
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LearningClock {

    /** Another node's clock may be a little behind. */
    private static final Duration OVERLAP = Duration.ofSeconds(60);

    @Inject
    ArmTallies tallies;

    @Inject
    Learner learner;

    @Inject
    RatesBoard board;

    @Inject
    EndedLineItems ended;

    @Inject
    Clock clock;

    private Instant since = Instant.EPOCH;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false, info = "learning")
    public void tick() {
        Instant now = clock.instant();
        tallies.advance(now);
        Map<UUID, Learnt> news = learner.learn(since, now);
        since = now.minus(OVERLAP);
        if (!news.isEmpty()) {
            board.add(news);
        }
    }

    /** A server that runs for months must not keep in mind what ended. */
    @Schedule(hour = "*", minute = "7", persistent = false, info = "what ended")
    public void forget() {
        board.forget(ended.among(board.current().byLineItem().keySet()));
    }
}
