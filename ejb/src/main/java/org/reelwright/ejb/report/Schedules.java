package org.reelwright.ejb.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.report.ReportRun;
import org.reelwright.domain.report.ReportSchedule;
import org.reelwright.domain.report.ScheduleCheck;
import org.reelwright.domain.report.ScheduleDraft;
import org.reelwright.domain.report.ScheduleTerms;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

/** Orders for reports that come by themselves. */
@Stateless
public class Schedules {

    private static final int MOST_PER_CAMPAIGN = 20;
    private static final int SECRET_BYTES = 32;

    /** @param last empty when none was due yet */
    public record Ordered(ReportSchedule schedule, Optional<ReportRun> last) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The oldest first; empty where the campaign is not this viewer's. */
    public List<Ordered> of(Viewer viewer, UUID campaignId) {
        return campaign(viewer, campaignId).stream()
                .flatMap(campaign -> em.createQuery(
                                "select s from ReportSchedule s where s.campaignId = :campaign order by s.orderedAt, s.id",
                                ReportSchedule.class)
                        .setParameter("campaign", campaign.id())
                        .getResultStream())
                .map(schedule -> new Ordered(schedule, lastOf(schedule)))
                .toList();
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
        if (of(viewer, campaignId).size() >= MOST_PER_CAMPAIGN) {
            return bad("A campaign has at most " + MOST_PER_CAMPAIGN + " of these. Cancel one first.");
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
    public boolean cancel(Viewer viewer, UUID campaignId, UUID scheduleId) {
        Optional<ReportSchedule> found = find(viewer, campaignId, scheduleId);
        found.ifPresent(schedule -> {
            em.createQuery("delete from ReportRun r where r.scheduleId = :schedule")
                    .setParameter("schedule", schedule.id())
                    .executeUpdate();
            em.remove(schedule);
        });
        return found.isPresent();
    }

    private Optional<ReportSchedule> find(Viewer viewer, UUID campaignId, UUID scheduleId) {
        return Optional.ofNullable(em.find(ReportSchedule.class, scheduleId))
                .filter(schedule -> schedule.campaignId().equals(campaignId))
                .filter(schedule -> viewer.maySee(schedule.advertiserId()));
    }

    private Optional<ReportRun> lastOf(ReportSchedule schedule) {
        return em.createQuery(
                        "select r from ReportRun r where r.scheduleId = :schedule order by r.dueAt desc",
                        ReportRun.class)
                .setParameter("schedule", schedule.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
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
