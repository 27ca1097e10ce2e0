package org.reelwright.web.report;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.report.Channel;
import org.reelwright.domain.report.ReportRun;
import org.reelwright.domain.report.ReportSchedule;
import org.reelwright.domain.report.WebhookSeal;
import org.reelwright.ejb.report.Schedules;

/**
 * An order for reports.
 *
 * @param last what became of the one that was due last
 * @param secret that webhooks are signed with; only in the answer to its order, never again
 */
public record ScheduleView(
        UUID id,
        String cadence,
        String channel,
        String to,
        String format,
        Instant dueAt,
        Optional<RunView> last,
        Optional<String> secret) {

    /** @param reason why it was not sent, in words */
    public record RunView(Instant dueAt, String state, int attempts, String reason, Instant nextAttemptAt) {

        static RunView of(ReportRun run) {
            return new RunView(run.dueAt(), run.state().name(), run.attempts(), run.reason(), run.nextAttemptAt());
        }
    }

    static ScheduleView of(Schedules.Ordered ordered) {
        return of(ordered.schedule(), ordered.last().map(RunView::of), Optional.empty());
    }

    static ScheduleView justOrdered(ReportSchedule schedule) {
        Optional<String> secret = Optional.of(schedule)
                .filter(s -> s.channel() == Channel.WEBHOOK)
                .map(s -> new WebhookSeal(s.secret()).shown());
        return of(schedule, Optional.empty(), secret);
    }

    private static ScheduleView of(ReportSchedule schedule, Optional<RunView> last, Optional<String> secret) {
        return new ScheduleView(
                schedule.id(),
                schedule.cadence().word(),
                schedule.channel().word(),
                schedule.target(),
                schedule.format().word(),
                schedule.dueAt(),
                last,
                secret);
    }
}
