package org.reelwright.web.report;

import java.util.Map;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.Sales;
import org.reelwright.domain.report.Tally;
import org.reelwright.domain.shared.Money;

/** Lines of reports. */
final class Lines {

    private Lines() {}

    /** A thousand impressions for four dollars. */
    static ReportLine clicked(String label, long clicks) {
        return line(label, Map.of(EventKind.IMPRESSION, 1_000L, EventKind.CLICK, clicks), 0);
    }

    static ReportLine line(String label, Map<EventKind, Long> counts, long conversions) {
        var tally = new Tally(
                counts,
                Money.of(4, "USD"),
                new Sales(conversions, conversions, Money.of(20L * conversions, "USD"), 0, 0));
        return new ReportLine(label, label, tally);
    }
}
