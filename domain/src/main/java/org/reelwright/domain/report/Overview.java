package org.reelwright.domain.report;

import java.time.Instant;
import java.util.List;

/**
 * Campaigns side by side. There is no sum: their currencies may differ.
 *
 * @param byCampaign each that was ever launched, by name; its key is the campaign's id
 */
public record Overview(List<ReportLine> byCampaign, Instant asOf) {

    public Overview {
        byCampaign = List.copyOf(byCampaign);
    }
}
