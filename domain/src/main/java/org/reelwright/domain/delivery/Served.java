package org.reelwright.domain.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * An ad that was chosen and paid for from a slice.
 *
 * @param servingId unique to this answer; every event of it carries it
 * @param priceMicros of its impression, at most the line item's: an auction may be won for less
 */
public record Served(UUID servingId, Candidate ad, Slice slice, Instant at, long priceMicros) {

    public Served(UUID servingId, Candidate ad, Slice slice, Instant at) {
        this(servingId, ad, slice, at, ad.priceMicros());
    }

    /** For that much instead. @param micros at most the line item's price */
    Served at(long micros) {
        return new Served(servingId, ad, slice, at, Math.min(micros, ad.priceMicros()));
    }
}
