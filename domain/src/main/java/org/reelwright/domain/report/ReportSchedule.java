package org.reelwright.domain.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.UUID;
import org.reelwright.domain.campaign.Campaign;

/**
 * An order for reports of one campaign. Its life: due again and again, each time one {@link ReportRun}, until somebody
 * cancels it or the campaign is long over; then the row goes, with its runs. What was cancelled can be taken up again for
 * {@link #KEPT} as it was.
 */
@Entity
public class ReportSchedule {

    /** How long a cancelled one is still there. */
    public static final Duration KEPT = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private int version;

    private UUID campaignId;
    private UUID advertiserId;

    @Enumerated(EnumType.STRING)
    private Cadence cadence;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private ReportFormat format;

    private String target;
    private String secret;
    private ZoneId zone;
    private Instant dueAt;
    private String orderedBy;
    private Instant orderedAt;
    private Instant cancelledAt;

    protected ReportSchedule() {}

    /** @param secret that webhooks are signed with, 32 bytes of chance */
    public static ReportSchedule order(Campaign campaign, ScheduleTerms terms, byte[] secret, String by, Instant now) {
        var schedule = new ReportSchedule();
        schedule.campaignId = campaign.id();
        schedule.advertiserId = campaign.advertiserId();
        schedule.cadence = terms.cadence();
        schedule.channel = terms.channel();
        schedule.format = terms.format();
        schedule.target = terms.to();
        schedule.secret = Base64.getEncoder().encodeToString(secret);
        schedule.zone = campaign.brief().flight().zone();
        schedule.dueAt = terms.cadence().next(now, schedule.zone);
        schedule.orderedBy = by;
        schedule.orderedAt = now;
        return schedule;
    }

    /** What is due by now, once: mornings that were missed while no server ran are not made up for one by one. */
    public ReportRun comeDue(Instant now) {
        LocalDate due = cadence.firstDay(now.atZone(zone).toLocalDate());
        ReportRun run = ReportRun.of(this, cadence.about(due), due.minusDays(1), dueAt, now);
        dueAt = cadence.next(now, zone);
        return run;
    }

    /** The last whole day, week or month once more, now; the next one is due as before. */
    public ReportRun runNow(Instant now) {
        LocalDate due = cadence.firstDay(now.atZone(zone).toLocalDate());
        return ReportRun.of(this, cadence.about(due), due.minusDays(1), now, now);
    }

    /** What was signed with the old one before stays as it is. @param secret 32 bytes of chance */
    public void signWith(byte[] secret) {
        this.secret = Base64.getEncoder().encodeToString(secret);
    }

    public void cancel(Instant now) {
        cancelledAt = now;
    }

    /** What came due meanwhile is sent once, as after a night without a server. */
    public void takeUpAgain() {
        cancelledAt = null;
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    public boolean isDue(Instant now) {
        return !dueAt.isAfter(now);
    }

    public UUID id() {
        return id;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public UUID advertiserId() {
        return advertiserId;
    }

    public Cadence cadence() {
        return cadence;
    }

    public Channel channel() {
        return channel;
    }

    public ReportFormat format() {
        return format;
    }

    public String target() {
        return target;
    }

    public byte[] secret() {
        return Base64.getDecoder().decode(secret);
    }

    public Instant dueAt() {
        return dueAt;
    }

    public String orderedBy() {
        return orderedBy;
    }

    public Instant orderedAt() {
        return orderedAt;
    }
}
