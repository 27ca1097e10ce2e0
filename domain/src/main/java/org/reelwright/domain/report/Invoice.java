package org.reelwright.domain.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.reelwright.domain.shared.Money;

/**
 * What an advertiser pays for one month's serving: for every impression the price with which its event was billed, by the
 * day on which the ad was served as the clocks of its flight count it.
 *
 * @param advertiser its name
 * @param month as {@code 2026-03}
 * @param currency of every amount; who spends in two gets two invoices
 * @param lines by campaign name
 */
public record Invoice(
        UUID advertiserId, String advertiser, YearMonth month, String currency, List<InvoiceLine> lines, Instant asOf) {

    public Invoice {
        lines = List.copyOf(lines);
    }

    @JsonProperty
    public Money total() {
        return lines.stream().map(InvoiceLine::cost).reduce(Money.zero(currency), Money::plus);
    }

    /** Whether nothing can be added any more: the month is over in every zone, and the last events have had their time. */
    @JsonProperty
    public boolean settled() {
        return !asOf.isBefore(
                month.plusMonths(1).atDay(2).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
