package org.reelwright.domain.delivery;

import java.time.Instant;

/** A player or an exchange asks for an ad for a place, now. */
public record AdRequest(Placement placement, Viewing viewing, SaleTerms terms, Instant at) {

    /** Nothing is known of who watches, and any price will do. */
    public AdRequest(Placement placement, Instant at) {
        this(placement, Viewing.UNKNOWN, SaleTerms.ANY, at);
    }

    /** @param milliseconds that are left */
    public AdRequest noLongerThan(int milliseconds) {
        return new AdRequest(placement.noLongerThan(milliseconds), viewing, terms, at);
    }
}
