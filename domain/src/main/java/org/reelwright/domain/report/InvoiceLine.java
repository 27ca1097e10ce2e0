package org.reelwright.domain.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.reelwright.domain.shared.Money;

/**
 * One campaign on an invoice.
 *
 * @param campaign its name
 * @param billed impressions that are paid for
 * @param free impressions that were counted but came late or after the money was spent
 * @param invalid impressions that were no person's, free as well
 * @param cost sum of what the events were billed with
 * @param booked what the books of the campaign's budget say was spent on the same days
 */
public record InvoiceLine(
        UUID campaignId, String campaign, long billed, long free, long invalid, Money cost, Money booked) {

    /** Whether events and books agree, as they always must. */
    @JsonProperty
    public boolean reconciled() {
        return cost.equals(booked);
    }
}
