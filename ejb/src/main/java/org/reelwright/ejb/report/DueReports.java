package org.reelwright.ejb.report;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hibernate.Session;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.report.ReportRun;
import org.reelwright.domain.report.ReportSchedule;

/** The reports that are due: each opened once, claimed by one node at a time, and settled by whoever holds the claim. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueReports {

    static final Duration LEASE = Duration.ofMinutes(5);

    /** Late conversions restate days for so long after a flight; then there is nothing more to report. */
    private static final int DAYS_AFTER_FLIGHT = 31;

    /** A report that this node is to send. */
    public record Claimed(ReportRun run, ReportSchedule schedule, int claim) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    RandomGenerator chance;

    /** Rows that another node is at are left to it. */
    public void open() {
        Instant now = clock.instant();
        for (UUID id : ids("""
                select cast(id as varchar) from report_schedule where due_at <= :now and cancelled_at is null
                order by due_at limit 50 for update skip locked
                """, now)) {
            ReportSchedule schedule = em.find(ReportSchedule.class, id);
            if (isOver(schedule, now)) {
                em.createQuery("delete from ReportRun r where r.scheduleId = :schedule")
                        .setParameter("schedule", id)
                        .executeUpdate();
                em.remove(schedule);
            } else {
                em.persist(schedule.comeDue(now));
            }
        }
    }

    /** What was cancelled too long ago for anybody to want it back. */
    public void forget() {
        Instant before = clock.instant().minus(ReportSchedule.KEPT);
        em.createQuery("delete from ReportRun r where r.scheduleId in"
                        + " (select s.id from ReportSchedule s where s.cancelledAt < :before)")
                .setParameter("before", before)
                .executeUpdate();
        em.createQuery("delete from ReportSchedule s where s.cancelledAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    public Optional<Claimed> claim() {
        Instant now = clock.instant();
        return ids("""
                select cast(id as varchar) from report_run where state = 'WAITING' and next_attempt_at <= :now
                and schedule_id not in (select id from report_schedule where cancelled_at is not null)
                order by next_attempt_at limit 1 for update skip locked
                """, now).stream()
                .findFirst()
                .map(id -> em.find(ReportRun.class, id))
                .map(run -> new Claimed(run, em.find(ReportSchedule.class, run.scheduleId()), run.claim(now, LEASE)));
    }

    /** What a node tells that no longer holds the claim is dropped. */
    public void settle(Claimed claimed, Posted posted) {
        Optional.ofNullable(em.find(ReportRun.class, claimed.run().id(), LockModeType.PESSIMISTIC_WRITE))
                .ifPresent(run -> settle(run, claimed.claim(), posted));
    }

    private boolean settle(ReportRun run, int claim, Posted posted) {
        return posted instanceof Posted.Failed failed
                ? run.failed(claim, failed.why(), failed.worthRetrying(), chance, clock.instant())
                : run.sent(claim, clock.instant());
    }

    private boolean isOver(ReportSchedule schedule, Instant now) {
        var flight = em.find(Campaign.class, schedule.campaignId()).brief().flight();
        LocalDate end = flight.last().plusDays(DAYS_AFTER_FLIGHT);
        return flight.dayOf(now).isAfter(end);
    }

    private List<UUID> ids(String query, Instant now) {
        return em.unwrap(Session.class)
                .createNativeQuery(query, String.class)
                .setParameter("now", now)
                .getResultStream()
                .map(UUID::fromString)
                .toList();
    }
}
