package org.reelwright.domain.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.campaign.Budget;
import org.reelwright.domain.campaign.CampaignStatus;

/**
 * What one campaign has brought so far.
 *
 * @param budget as launched; empty before launch
 * @param byCreative in the order of the films, whatever their figures, so that lines do not jump about
 * @param byDay every day from launch until today or the flight's end, also those on which nothing happened
 */
public record CampaignReport(
        UUID campaignId,
        String name,
        CampaignStatus status,
        Optional<Budget> budget,
        Tally totals,
        List<ReportLine> byCreative,
        List<ReportLine> byAudience,
        List<ReportLine> byDay,
        Instant asOf) {

    public CampaignReport {
        byCreative = List.copyOf(byCreative);
        byAudience = List.copyOf(byAudience);
        byDay = List.copyOf(byDay);
    }

    /** Each film against all others; a test that may be looked at at any time. */
    @JsonProperty
    public List<FilmComparison> comparisons() {
        return FilmComparison.of(byCreative, totals.spend().currency());
    }
}
