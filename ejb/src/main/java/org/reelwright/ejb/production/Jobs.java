package org.reelwright.ejb.production;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.JobState;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.ProductionStatus;
import org.reelwright.domain.production.RetryPolicy;
import org.reelwright.domain.production.StageOutcome;
import org.reelwright.domain.production.Successors.Known;

/** The job rows: claimed in one short transaction, settled in another. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Jobs {

    static final Duration LEASE = Duration.ofSeconds(20);

    /** Native: Hibernate drops SKIP LOCKED on H2, and two nodes would then wait for each other. */
    private static final String AVAILABLE = """
            select id from job
            where (state in ('READY', 'WAITING') and next_attempt_at <= ?1) or (state = 'RUNNING' and lease_until < ?1)
            order by priority, created_at
            limit ?2
            for update skip locked
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Following following;

    @Inject
    private Clock clock;

    @Inject
    private RandomGenerator chance;

    @Inject
    private Event<ProductionMoved> moved;

    /** @return at most {@code room} jobs that this owner now holds */
    public List<Job> claim(String owner, int room) {
        Instant now = clock.instant();
        var claimed = new ArrayList<Job>();
        for (Object id : database.createNativeQuery(AVAILABLE, UUID.class)
                .setParameter(1, now)
                .setParameter(2, room)
                .getResultList()) {
            Job job = database.find(Job.class, id);
            if (job.claim(owner, now, LEASE, RetryPolicy.DEFAULT)) {
                claimed.add(job);
            } else {
                takeStock(database.find(Production.class, job.productionId(), LockModeType.PESSIMISTIC_WRITE));
            }
        }
        return claimed;
    }

    /** Extends the leases of jobs at work. */
    public void beat(String owner, Collection<UUID> atWork) {
        if (!atWork.isEmpty()) {
            database.createQuery(
                            "update Job j set j.leaseUntil = :until where j.leaseOwner = :owner and j.state = :running and j.id in :ids")
                    .setParameter("until", clock.instant().plus(LEASE))
                    .setParameter("owner", owner)
                    .setParameter("running", JobState.RUNNING)
                    .setParameter("ids", atWork)
                    .executeUpdate();
        }
    }

    /** Gives back what this owner still holds, without costing an attempt's time. */
    public void release(String owner) {
        database.createQuery("update Job j set j.leaseUntil = :past where j.leaseOwner = :owner and j.state = :running")
                .setParameter("past", clock.instant())
                .setParameter("owner", owner)
                .setParameter("running", JobState.RUNNING)
                .executeUpdate();
    }

    /**
     * One production's outcomes are settled one after the other, so that of two last needs the second sees the first.
     *
     * @return whether this run still held the job; if not, another node took over and the outcome is dropped
     */
    public boolean settle(Job held, StageOutcome outcome) {
        Production production = database.find(Production.class, held.productionId(), LockModeType.PESSIMISTIC_WRITE);
        Job job = database.find(Job.class, held.id(), LockModeType.PESSIMISTIC_WRITE);
        if (job.fence() != held.fence() || job.state() != JobState.RUNNING) {
            return false;
        }
        job.settle(outcome, RetryPolicy.DEFAULT, chance, clock.instant());
        if (job.state() == JobState.DONE) {
            following.write(production, job);
        }
        takeStock(production);
        return true;
    }

    private void takeStock(Production production) {
        database.flush();
        List<Known> jobs = following.known(production.id());
        boolean ended = production.takeStock(jobs, clock.instant());
        if (ended && production.status() == ProductionStatus.DONE) {
            database.find(Campaign.class, production.campaignId()).moveTo(CampaignStatus.IN_REVIEW);
        }
        moved.fire(ProductionMoved.of(production));
    }
}
