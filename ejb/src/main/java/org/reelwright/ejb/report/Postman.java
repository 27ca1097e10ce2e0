package org.reelwright.ejb.report;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.report.CampaignReport;
import org.reelwright.domain.report.Channel;
import org.reelwright.domain.report.ReportSchedule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a report that is due and sends it, seeing no more than its advertiser may. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    @Inject
    Reports reports;

    @Inject
    Mailing mailing;

    @Inject
    Webhooks webhooks;

    /** Whatever goes wrong is an answer: one report must not hold up the others. */
    public Posted post(DueReports.Claimed claimed) {
        ReportSchedule schedule = claimed.schedule();
        try {
            var owner = new Viewer(schedule.orderedBy(), Role.ADVERTISER, Optional.of(schedule.advertiserId()));
            return reports.whole(owner, schedule.campaignId(), claimed.run().question())
                    .map(report -> send(claimed, report))
                    .orElse(new Posted.Failed("The campaign is no longer there.", false));
        } catch (RuntimeException e) {
            LOG.error("report {} of schedule {} failed", claimed.run().id(), schedule.id(), e);
            return new Posted.Failed("The report could not be written. The operator's log says why.", true);
        }
    }

    private Posted send(DueReports.Claimed claimed, CampaignReport report) {
        ReportFile file = ReportFiles.write(report, claimed.schedule().format());
        return claimed.schedule().channel() == Channel.EMAIL
                ? mailing.send(claimed, report, file)
                : webhooks.send(claimed, file);
    }
}
