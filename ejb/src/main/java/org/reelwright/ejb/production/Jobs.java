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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.JobState;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.ProductionStatus;
import org.reelwright.domain.production.RetryPolicy;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.StageOutcome;

/** The job rows: claimed in one short transaction, settled in another. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Jobs {

    static final Duration LEASE = Duration.ofSeconds(20);

    /** Native: Hibernate drops SKIP LOCKED on H2, and two nodes would then wait for each other. */
    private static final String READY = """
            select id from job
            where state = 'READY' and next_attempt_at <= ?1 and stage in (?3)
            order by priority, created_at
            limit ?2
            for update skip locked
            """;

    private static final String LOST = """
            select id from job
            where state = 'RUNNING' and lease_until < ?1 and stage in (?3)
            limit ?2
            for update skip locked
            """;

    private static final String DUE = """
            select id from job
            where state = 'WAITING' and next_attempt_at <= ?1
            order by next_attempt_at
            limit ?2
            for update skip locked
            """;

    @PersistenceContext
    EntityManager database;

    @Inject
    Following following;

    @Inject
    Inbox inbox;

    @Inject
    Clock clock;

    @Inject
    RandomGenerator chance;

    @Inject
    Event<ProductionMoved> moved;

    /** @return at most {@code room} jobs of these stages that this owner now holds */
    public List<Job> claim(String owner, int room, Set<Stage> stages) {
        var names = stages.stream().map(Stage::name).toList();
        List<UUID> lost = ids(LOST, room, names);
        var ids = new ArrayList<>(lost);
        ids.addAll(lost.size() < room ? ids(READY, room - lost.size(), names) : List.of());
        return claim(owner, ids);
    }

    /** @return at most {@code room} jobs whose provider is to be asked now, which this owner now holds */
    public List<Job> claimDue(String owner, int room) {
        return claim(owner, ids(DUE, room, List.of()));
    }

    @SuppressWarnings("unchecked")
    private List<UUID> ids(String available, int room, List<String> stages) {
        var query = database.createNativeQuery(available, UUID.class)
                .setParameter(1, clock.instant())
                .setParameter(2, room);
        return stages.isEmpty()
                ? query.getResultList()
                : query.setParameter(3, stages).getResultList();
    }

    private List<Job> claim(String owner, List<UUID> ids) {
        Instant now = clock.instant();
        var claimed = new ArrayList<Job>();
        for (Job job : ids.isEmpty() ? List.<Job>of() : byId(ids)) {
            if (job.claim(owner, now, LEASE, RetryPolicy.DEFAULT)) {
                claimed.add(job);
            } else {
                takeStock(database.find(Production.class, job.productionId(), LockModeType.PESSIMISTIC_WRITE));
            }
        }
        return claimed;
    }

    private List<Job> byId(List<UUID> ids) {
        return database.createQuery(
                        "select j from Job j where j.id in :ids order by j.priority, j.createdAt", Job.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Puts back what a provider is still at work on, unless another node took it over. */
    public void keepWaiting(Collection<StillPending> pending) {
        for (StillPending still : pending) {
            database.createQuery("""
                            update Job j set j.state = :waiting, j.nextAttemptAt = :at, j.leaseOwner = null, j.leaseUntil = null
                            where j.id = :id and j.fence = :fence and j.state = :running
                            """)
                    .setParameter("waiting", JobState.WAITING)
                    .setParameter("at", still.askAgainAt())
                    .setParameter("id", still.jobId())
                    .setParameter("fence", still.fence())
                    .setParameter("running", JobState.RUNNING)
                    .executeUpdate();
        }
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
     * One production's outcomes are settled together or one after the other, so that of two last needs the second sees the first.
     *
     * @param ended runs of one production's jobs
     * @return of each whether it still held its job; if not, another node took over and the outcome is dropped
     */
    public List<Boolean> settle(List<Ended> ended) {
        Production production =
                database.find(Production.class, ended.get(0).job().productionId(), LockModeType.PESSIMISTIC_WRITE);
        Map<UUID, Job> jobs = locked(ended);
        List<Boolean> held =
                ended.stream().map(one -> settle(jobs.get(one.job().id()), one)).toList();
        var done = IntStream.range(0, ended.size())
                .filter(held::get)
                .mapToObj(i -> jobs.get(ended.get(i).job().id()))
                .filter(job -> job.state() == JobState.DONE)
                .toList();
        following.write(production, done);
        if (held.contains(true)) {
            takeStock(production);
        }
        return held;
    }

    private Map<UUID, Job> locked(List<Ended> ended) {
        return database.createQuery("select j from Job j where j.id in :ids order by j.id", Job.class)
                .setParameter("ids", ended.stream().map(one -> one.job().id()).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(Job::id, Function.identity()));
    }

    private boolean settle(Job job, Ended ended) {
        if (job.fence() != ended.job().fence() || job.state() != JobState.RUNNING) {
            return false;
        }
        job.settle(ended.outcome(), RetryPolicy.DEFAULT, chance, clock.instant());
        if (ended.outcome() instanceof StageOutcome.Waiting waiting
                && inbox.heardBefore(job.id(), waiting.provider(), waiting.ticket())) {
            job.hear(clock.instant());
        }
        return true;
    }

    /** Whether anything is left to do is asked first: a large production is not read whole for each of its jobs. */
    private void takeStock(Production production) {
        database.flush();
        boolean ended = !following.goesOn(production.id())
                && production.takeStock(following.known(production.id()), clock.instant());
        if (ended && production.status() == ProductionStatus.DONE) {
            database.find(Campaign.class, production.campaignId()).moveTo(CampaignStatus.IN_REVIEW);
        }
        moved.fire(ProductionMoved.of(production));
    }
}
