package org.reelwright.domain.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * An ad that was chosen and paid for from a slice.
 *
 * @param servingId unique to this answer; every event of it carries it
 * @param odds with which its film was chosen
 * @param priceMicros of its impression, at most the line item's: an auction may be won for less
 */
public record Served(UUID servingId, Candidate ad, Odds odds, Slice slice, Instant at, long priceMicros) {

    public static Served of(UUID servingId, Drawn drawn, Slice slice, Instant at) {
        return new Served(
                servingId, drawn.ad(), drawn.odds(), slice, at, drawn.ad().priceMicros());
    }

    /** For that much instead. @param micros at most the line item's price */
    Served at(long micros) {
        return new Served(servingId, ad, odds, slice, at, Math.min(micros, ad.priceMicros()));
    }
}
