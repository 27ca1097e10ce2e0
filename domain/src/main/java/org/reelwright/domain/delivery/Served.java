package org.reelwright.domain.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An ad that was chosen and paid for from a slice.
 *
 * @param servingId unique to this answer; every event of it carries it
 * @param others the same cut in other shapes, which a player may prefer; it counts as the one that was chosen
 * @param priceMicros of its impression, at most the line item's: an auction may be won for less
 */
public record Served(UUID servingId, Candidate ad, List<Candidate> others, Slice slice, Instant at, long priceMicros) {

    public Served(UUID servingId, Candidate ad, List<Candidate> others, Slice slice, Instant at) {
        this(servingId, ad, others, slice, at, ad.priceMicros());
    }

    /** For that much instead. @param micros at most the line item's price */
    Served at(long micros) {
        return new Served(servingId, ad, others, slice, at, Math.min(micros, ad.priceMicros()));
    }
}
