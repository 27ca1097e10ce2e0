package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.delivery.AdDecision;
import org.reelwright.domain.delivery.Candidate;
import org.reelwright.domain.delivery.Drawn;
import org.reelwright.domain.delivery.Holdout;
import org.reelwright.domain.delivery.ServingId;
import org.reelwright.domain.delivery.Slice;

/**
 * Whether an ad that was drawn is shown: its line item must be at its pace, the viewer not held out, the money at hand.
 * Reads memory only.
 */
@ApplicationScoped
public class Funding {

    @Inject
    Slices slices;

    @Inject
    Throttles throttles;

    @Inject
    DecisionLog log;

    @Inject
    RandomGenerator chance;

    @Inject
    @ConfigProperty(name = "reelwright.delivery.holdout", defaultValue = "0.05")
    double holdout;

    /** Sets one impression aside. @return empty when the ad is not to be shown */
    Optional<Slice> of(Drawn drawn, Optional<String> viewer, Instant now) {
        UUID lineItem = drawn.ad().lineItemId();
        if (!throttles.lets(lineItem, chance)) {
            return Optional.empty();
        }
        if (isHeldOut(drawn, viewer)) {
            haunt(drawn, viewer, now);
            return Optional.empty();
        }
        Optional<Slice> slice = slices.take(drawn.ad(), now);
        if (slice.isEmpty() && slices.ranDry(lineItem)) {
            throttles.ranDry(lineItem);
        }
        return slice;
    }

    /** Whether the money for it is at hand; if not, it is fetched. */
    boolean isReady(Candidate ad, Instant now) {
        return slices.isReady(ad, now);
    }

    private boolean isHeldOut(Drawn drawn, Optional<String> viewer) {
        return viewer.filter(v -> new Holdout(holdout).holds(drawn.ad().campaignId(), v))
                .isPresent();
    }

    /** A "ghost ad": who would have seen it is compared with who did. */
    private void haunt(Drawn drawn, Optional<String> viewer, Instant now) {
        if (slices.couldPay(drawn.ad(), now)) {
            log.take(AdDecision.of(ServingId.of(now, UUID.randomUUID()), drawn, true, viewer, now));
        }
    }
}
