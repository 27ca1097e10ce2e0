package org.reelwright.ejb.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.report.CampaignReport;
import org.reelwright.domain.report.Dimension;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.Tally;
import org.reelwright.domain.shared.Money;

/** A small report to be written: 250 impressions for one dollar. */
final class WrittenReports {

    private WrittenReports() {}

    static CampaignReport report(String name, String audience) {
        Tally tally = Tally.of(EventKind.IMPRESSION, 250, Money.of(1, "USD"));
        return new CampaignReport(
                new UUID(0, 7),
                name,
                CampaignStatus.RUNNING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                tally,
                Map.of(Dimension.AUDIENCE, List.of(new ReportLine(audience, audience, tally))),
                Instant.parse("2026-03-10T12:00:00Z"));
    }
}
