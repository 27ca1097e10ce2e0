package org.reelwright.ejb.lead;

import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.reelwright.domain.asset.Meaning;
import org.reelwright.domain.asset.MeaningModel;
import org.reelwright.domain.lead.Passage;
import org.reelwright.ejb.report.Posted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has large documents read, leads counted and told, and old chats forgotten: one after the other, however long one takes. */
@Startup
@Singleton
@AccessTimeout(value = 5, unit = TimeUnit.MINUTES)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LeadClock {

    private static final Logger LOG = LoggerFactory.getLogger(LeadClock.class);
    private static final int READ_AT_ONCE = 200;
    private static final int TOLD_AT_ONCE = 50;

    @Inject
    private Knowledges knowledges;

    @Inject
    private MeaningModel meanings;

    @Inject
    private LeadIntake intake;

    @Inject
    private LeadPushes pushes;

    @Inject
    private LeadPostman postman;

    @Inject
    private Erasures erasures;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        read();
        intake.countLate();
        tell();
    }

    @Schedule(hour = "*", minute = "23", persistent = false)
    void forget() {
        while (erasures.forgetOld() > 0) {
            continue;
        }
    }

    private void read() {
        List<Passage> unread = knowledges.unread(READ_AT_ONCE);
        var read = new HashMap<UUID, Meaning>();
        unread.forEach(passage -> meanings.of(passage.asked()).ifPresent(m -> read.put(passage.id(), m)));
        if (!unread.isEmpty()) {
            knowledges.read(unread.get(0).documentId(), read, unread.size());
        }
    }

    /** One that goes wrong must not hold up the others. */
    private void tell() {
        Optional<LeadPushes.Claimed> claimed = pushes.claim();
        for (int i = 0; i < TOLD_AT_ONCE && claimed.isPresent(); i++) {
            pushes.settle(claimed.get().push(), post(claimed.get()));
            claimed = pushes.claim();
        }
    }

    private Posted post(LeadPushes.Claimed claimed) {
        try {
            return postman.post(claimed);
        } catch (RuntimeException e) {
            LOG.error("telling of lead {} failed", claimed.push().leadId(), e);
            return new Posted.Failed("It could not be told. The operator's log says why.", true);
        }
    }
}
