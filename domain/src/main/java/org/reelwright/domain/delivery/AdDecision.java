package org.reelwright.domain.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One decision, as it is logged.
 *
 * @param propensity of the creative among those of its line item
 * @param among how many creatives there were
 * @param viewer whatever stands for the viewer, where that may be kept
 * @param spot what the publisher calls the place, or empty
 * @param ghost it would have been shown, but the viewer is held out
 */
public record AdDecision(
        UUID servingId,
        UUID lineItemId,
        UUID creativeId,
        LocalDate servingDay,
        String situation,
        double propensity,
        int among,
        boolean ghost,
        Optional<String> viewer,
        Instant at,
        String spot) {

    /** All names of places that a line item has too many of. */
    public static final String OTHER_SPOT = "other";

    /** The place has no name, or nobody knows it any more. */
    public AdDecision(
            UUID servingId,
            UUID lineItemId,
            UUID creativeId,
            LocalDate servingDay,
            String situation,
            double propensity,
            int among,
            boolean ghost,
            Optional<String> viewer,
            Instant at) {
        this(servingId, lineItemId, creativeId, servingDay, situation, propensity, among, ghost, viewer, at, "");
    }

    /** @param name of the place */
    public AdDecision in(String name) {
        return new AdDecision(
                servingId, lineItemId, creativeId, servingDay, situation, propensity, among, ghost, viewer, at, name);
    }

    public static AdDecision of(UUID servingId, Drawn drawn, boolean ghost, Optional<String> viewer, Instant at) {
        Candidate ad = drawn.ad();
        return new AdDecision(
                servingId,
                ad.lineItemId(),
                ad.creativeId(),
                ad.flight().dayOf(at),
                drawn.situation().key(),
                drawn.propensity(),
                drawn.among(),
                ghost,
                viewer,
                at);
    }
}
