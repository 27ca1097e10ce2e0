package org.reelwright.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.reelwright.domain.report.Channel;
import org.reelwright.domain.report.ReportRun;
import org.reelwright.domain.report.ReportSchedule;
import org.reelwright.web.shared.Words;

/** Puts orders for reports into English words, in which pages look up those of the person's language. */
@ApplicationScoped
public class ScheduleWords {

    @Inject
    private Words words;

    String what(ReportSchedule schedule) {
        return words.status(schedule.cadence()) + ", "
                + schedule.format().word().toUpperCase(Locale.ROOT) + " by "
                + (schedule.channel() == Channel.EMAIL ? "e-mail" : "webhook");
    }

    String to(ReportSchedule schedule) {
        return schedule.target().replace(",", ", ");
    }

    String state(Optional<ReportRun> last) {
        return last.map(this::state).orElse("nothing was due yet");
    }

    private String state(ReportRun run) {
        return switch (run.state()) {
            case SENT -> "sent " + run.settledAt().map(words::ago).orElse("");
            case GIVEN_UP -> "given up: " + run.reason();
            case WAITING ->
                run.reason().isEmpty() ? "under way" : "tried " + run.attempts() + " times, goes on: " + run.reason();
        };
    }
}
