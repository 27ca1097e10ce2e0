package org.reelwright.ejb.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.report.Channel;
import org.reelwright.domain.report.ReportRun;
import org.reelwright.domain.report.ReportSchedule;
import org.reelwright.domain.report.ScheduleCheck;
import org.reelwright.domain.report.ScheduleDraft;
import org.reelwright.domain.report.ScheduleTerms;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.account.Audited;

/** Orders for reports that come by themselves. */
@Stateless
public class Schedules {

    private static final int MOST_PER_CAMPAIGN = 20;
    private static final String FULL = "A campaign has at most " + MOST_PER_CAMPAIGN + " of these. Cancel one first.";
    private static final int SECRET_BYTES = 32;

    /** @param last empty when none was due yet */
    public record Ordered(ReportSchedule schedule, Optional<ReportRun> last) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** @param campaign its name */
    public record Listed(String campaign, Ordered order) {}

    /** The oldest first; empty where the campaign is not this viewer's. */
    public List<Ordered> of(Viewer viewer, UUID campaignId) {
        List<ReportSchedule> schedules = campaign(viewer, campaignId).stream()
                .flatMap(campaign -> em.createQuery(
                                "select s from ReportSchedule s where s.campaignId = :campaign and s.cancelledAt is null"
                                        + " order by s.orderedAt, s.id",
                                ReportSchedule.class)
                        .setParameter("campaign", campaign.id())
                        .getResultStream())
                .toList();
        Map<UUID, ReportRun> last = lastOf(schedules);
        return schedules.stream()
                .map(schedule -> new Ordered(schedule, Optional.ofNullable(last.get(schedule.id()))))
                .toList();
    }

    /** Of all campaigns that this viewer may see, the newest first: two queries, however many. */
    public List<Listed> all(Viewer viewer, int most) {
        List<Object[]> rows = em.createQuery(
                        "select s, c.name from ReportSchedule s join Campaign c on c.id = s.campaignId"
                                + " where s.cancelledAt is null and (:all = true or s.advertiserId = :owner) order by s.orderedAt desc, s.id",
                        Object[].class)
                .setParameter("all", viewer.advertiserId().isEmpty())
                .setParameter("owner", viewer.advertiserId().orElse(new UUID(0, 0)))
                .setMaxResults(most)
                .getResultList();
        Map<UUID, ReportRun> last =
                lastOf(rows.stream().map(row -> (ReportSchedule) row[0]).toList());
        return rows.stream()
                .map(row -> listed((ReportSchedule) row[0], (String) row[1], last))
                .toList();
    }

    private static Listed listed(ReportSchedule schedule, String campaign, Map<UUID, ReportRun> last) {
        return new Listed(campaign, new Ordered(schedule, Optional.ofNullable(last.get(schedule.id()))));
    }

    /** From now on webhooks are signed with a new secret, which the answer has. */
    @Audited("had a webhook signed with a new secret")
    public Checked<ReportSchedule> newSecret(Viewer viewer, UUID campaignId, UUID scheduleId) {
        Optional<ReportSchedule> found =
                find(viewer, campaignId, scheduleId).filter(schedule -> schedule.channel() == Channel.WEBHOOK);
        found.ifPresent(schedule -> schedule.signWith(secret()));
        return found.<Checked<ReportSchedule>>map(Checked.Good::new).orElseGet(() -> bad("There is no such webhook."));
    }

    public Checked<ReportSchedule> order(Viewer viewer, UUID campaignId, ScheduleDraft draft) {
        Optional<Campaign> campaign = campaign(viewer, campaignId);
        if (campaign.isEmpty()) {
            return bad("There is no such campaign.");
        }
        Checked<ScheduleTerms> terms = ScheduleCheck.read(draft);
        if (terms instanceof Checked.Bad<ScheduleTerms> bad) {
            return new Checked.Bad<>(bad.violations());
        }
        em.lock(campaign.get(), LockModeType.PESSIMISTIC_WRITE);
        if (isFull(viewer, campaignId)) {
            return bad(FULL);
        }
        ReportSchedule schedule = ReportSchedule.order(
                campaign.get(),
                ((Checked.Good<ScheduleTerms>) terms).value(),
                secret(),
                viewer.name(),
                clock.instant());
        em.persist(schedule);
        return new Checked.Good<>(schedule);
    }

    /** Once more, now. @return whether there is such an order */
    public boolean sendNow(Viewer viewer, UUID campaignId, UUID scheduleId) {
        Optional<ReportSchedule> found = find(viewer, campaignId, scheduleId);
        found.ifPresent(schedule -> em.persist(schedule.runNow(clock.instant())));
        return found.isPresent();
    }

    /** @return whether there was such an order */
    @Audited("cancelled reports that came by themselves")
    public boolean cancel(Viewer viewer, UUID campaignId, UUID scheduleId) {
        Optional<ReportSchedule> found = find(viewer, campaignId, scheduleId);
        found.ifPresent(schedule -> schedule.cancel(clock.instant()));
        return found.isPresent();
    }

    /** For who cancelled it and did not mean to: it goes on under its id, with all that was sent. */
    @Audited("took up cancelled reports again")
    public Checked<ReportSchedule> takeUpAgain(Viewer viewer, UUID campaignId, UUID scheduleId) {
        Optional<ReportSchedule> found = known(viewer, campaignId, scheduleId).filter(ReportSchedule::isCancelled);
        if (found.isEmpty()) {
            return bad("This was cancelled too long ago. Order it anew.");
        }
        em.lock(em.find(Campaign.class, campaignId), LockModeType.PESSIMISTIC_WRITE);
        if (isFull(viewer, campaignId)) {
            return bad(FULL);
        }
        found.get().takeUpAgain();
        return new Checked.Good<>(found.get());
    }

    private boolean isFull(Viewer viewer, UUID campaignId) {
        return of(viewer, campaignId).size() >= MOST_PER_CAMPAIGN;
    }

    private Optional<ReportSchedule> find(Viewer viewer, UUID campaignId, UUID scheduleId) {
        return known(viewer, campaignId, scheduleId).filter(schedule -> !schedule.isCancelled());
    }

    private Optional<ReportSchedule> known(Viewer viewer, UUID campaignId, UUID scheduleId) {
        return Optional.ofNullable(em.find(ReportSchedule.class, scheduleId))
                .filter(schedule -> schedule.campaignId().equals(campaignId))
                .filter(schedule -> viewer.maySee(schedule.advertiserId()));
    }

    private Map<UUID, ReportRun> lastOf(List<ReportSchedule> schedules) {
        return schedules.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select r from ReportRun r where r.scheduleId in :ids and r.dueAt ="
                                        + " (select max(x.dueAt) from ReportRun x where x.scheduleId = r.scheduleId)",
                                ReportRun.class)
                        .setParameter(
                                "ids",
                                schedules.stream().map(ReportSchedule::id).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(ReportRun::scheduleId, run -> run, (one, other) -> one));
    }

    private Optional<Campaign> campaign(Viewer viewer, UUID id) {
        return Optional.ofNullable(em.find(Campaign.class, id)).filter(c -> viewer.maySee(c.advertiserId()));
    }

    /** A secret must not come from the seeded generator that choices are made with. */
    private static byte[] secret() {
        var secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    private static Checked<ReportSchedule> bad(String why) {
        return new Checked.Bad<>(List.of(new Violation("", why)));
    }
}
