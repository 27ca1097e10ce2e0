package org.reelwright.domain.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An ad that was chosen and paid for from a slice.
 *
 * @param servingId unique to this answer; every event of it carries it
 * @param others the same cut in other shapes, which a player may prefer; it counts as the one that was chosen
 */
public record Served(UUID servingId, Candidate ad, List<Candidate> others, Slice slice, Instant at) {

    public Served(UUID servingId, Candidate ad, Slice slice, Instant at) {
        this(servingId, ad, List.of(), slice, at);
    }
}
