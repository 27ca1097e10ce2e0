package org.reelwright.domain.delivery;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.shared.Language;

/**
 * The place where an ad is to be shown and what fits there; what is empty does not matter to it.
 *
 * @param name what the publisher calls it, or empty
 * @param maxDurationMs longest film in milliseconds
 * @param campaign only ads of this campaign
 */
public record Placement(
        String name,
        Optional<Shape> shape,
        OptionalInt maxDurationMs,
        Optional<Language> language,
        Optional<UUID> campaign) {

    boolean fits(Candidate ad) {
        return campaign.map(ad.campaignId()::equals).orElse(true)
                && shape.map(ad.shape()::equals).orElse(true)
                && language.map(ad.language()::equals).orElse(true)
                && (maxDurationMs.isEmpty() || ad.files().durationMs() <= maxDurationMs.getAsInt());
    }
}
