package org.reelwright.domain.report;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.reelwright.domain.campaign.Budget;
import org.reelwright.domain.campaign.CampaignStatus;

/**
 * What one campaign has brought so far.
 *
 * @param budget as launched; empty before launch
 * @param first serving day of what is counted; empty when all of it is
 * @param last inclusive; empty when all of it is
 * @param tables in an order that does not follow the figures, so that lines do not jump about; in that by day, every day
 *     from launch until today or the flight's end, also those on which nothing happened
 * @param assistant how well its assistant works, of whatever days the rest is; empty where there is none, or nobody asked
 */
public record CampaignReport(
        UUID campaignId,
        String name,
        CampaignStatus status,
        Optional<Budget> budget,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Tally totals,
        @JsonIgnore Map<Dimension, List<ReportLine>> tables,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<LeadQuality> assistant,
        Instant asOf) {

    public CampaignReport {
        var sorted = new EnumMap<Dimension, List<ReportLine>>(Dimension.class);
        tables.forEach((by, lines) -> sorted.put(by, List.copyOf(lines)));
        tables = Collections.unmodifiableMap(sorted);
    }

    /** With what is known of its assistant. */
    public CampaignReport with(Optional<LeadQuality> quality) {
        return new CampaignReport(campaignId, name, status, budget, first, last, totals, tables, quality, asOf);
    }

    /** Each film against all others; a test that may be looked at at any time. */
    @JsonProperty
    public List<FilmComparison> comparisons() {
        return FilmComparison.of(by(Dimension.CREATIVE));
    }

    /** Empty where nobody asked for it. */
    public List<ReportLine> by(Dimension dimension) {
        return tables.getOrDefault(dimension, List.of());
    }

    /** As {@code byCreative}, {@code byAudience} and so on. */
    @JsonAnyGetter
    Map<String, List<ReportLine>> named() {
        var named = new TreeMap<String, List<ReportLine>>();
        tables.forEach(
                (by, lines) -> named.put("by" + by.name().charAt(0) + by.word().substring(1), lines));
        return named;
    }
}
