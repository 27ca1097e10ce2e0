package org.reelwright.ejb.report;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.report.CampaignReport;
import org.reelwright.domain.report.Dimension;
import org.reelwright.domain.report.LeadQuality;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.Tally;
import org.reelwright.domain.shared.Money;

/** A small report to be written: 250 impressions for one dollar. */
final class WrittenReports {

    private WrittenReports() {}

    static CampaignReport report(String name, String audience) {
        Tally tally = Tally.of(EventKind.IMPRESSION, 250, Money.of(1, "USD"));
        return report(name, tally, List.of(new ReportLine(audience, audience, tally)));
    }

    /** Of a campaign with an assistant: nine of ten questions answered rightly, two of three leads by one of forty clicks. */
    static CampaignReport assisted() {
        return report("Cup", "parents")
                .with(Optional.of(
                        LeadQuality.of(new LeadQuality.Trials(10, 9, 4, 3), OptionalInt.of(40), 8, 2, 3, 1, 2, 40)));
    }

    /** Of audiences that clicked so often among their thousand impressions. */
    static CampaignReport clicked(long... clicks) {
        List<ReportLine> lines = Arrays.stream(clicks)
                .mapToObj(times -> new ReportLine("a" + times, "Clicked " + times + " times", clicked(times)))
                .toList();
        return report(
                "Clicks",
                lines.stream().map(ReportLine::tally).reduce(Tally::plus).orElseThrow(),
                lines);
    }

    private static Tally clicked(long times) {
        return Tally.of(EventKind.IMPRESSION, 1_000, Money.of(4, "USD"))
                .plus(Tally.of(EventKind.CLICK, times, Money.of(0, "USD")));
    }

    private static CampaignReport report(String name, Tally tally, List<ReportLine> audiences) {
        return new CampaignReport(
                new UUID(0, 7),
                name,
                CampaignStatus.RUNNING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                tally,
                Map.of(Dimension.AUDIENCE, audiences),
                Optional.empty(),
                Instant.parse("2026-03-10T12:00:00Z"));
    }
}
