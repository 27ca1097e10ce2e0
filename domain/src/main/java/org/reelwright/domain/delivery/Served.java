package org.reelwright.domain.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * An ad that was chosen and paid for from a slice.
 *
 * @param servingId unique to this answer; every event of it carries it
 * @param odds with which its film was chosen
 * @param priceMicros of its impression, at most the line item's: what the view is worth to it may be less
 */
public record Served(UUID servingId, Candidate ad, Odds odds, Slice slice, Instant at, long priceMicros) {

    public static Served of(UUID servingId, Drawn drawn, Slice slice, Instant at, long priceMicros) {
        return new Served(servingId, drawn.ad(), drawn.odds(), slice, at, priceMicros);
    }
}
