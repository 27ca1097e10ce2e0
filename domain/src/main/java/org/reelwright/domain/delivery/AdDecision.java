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
        Instant at) {

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
