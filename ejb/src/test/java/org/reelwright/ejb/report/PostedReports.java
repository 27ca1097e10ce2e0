package org.reelwright.ejb.report;

import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.NOON;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.report.Cadence;
import org.reelwright.domain.report.Channel;
import org.reelwright.domain.report.ReportFormat;
import org.reelwright.domain.report.ReportSchedule;
import org.reelwright.domain.report.ScheduleTerms;

/** Reports that are due to be sent. */
final class PostedReports {

    static final byte[] SECRET = "a secret of thirty-two bytes, so".getBytes(StandardCharsets.UTF_8);

    private PostedReports() {}

    static DueReports.Claimed due(Channel channel, String to) {
        Campaign campaign = Campaign.draft(UUID.randomUUID(), brief().build(), NOON);
        var terms = new ScheduleTerms(Cadence.WEEKLY, channel, to, ReportFormat.CSV);
        ReportSchedule schedule = ReportSchedule.order(campaign, terms, SECRET, "ada", NOON);
        return new DueReports.Claimed(schedule.runNow(NOON), schedule, 1);
    }

    static ReportFile file() {
        return ReportFiles.write(WrittenReports.report("Cup", "parents"), ReportFormat.CSV);
    }
}
