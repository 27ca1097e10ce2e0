package org.reelwright.domain.delivery;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.shared.Language;

/**
 * The place where an ad is to be shown and what fits there; what is empty does not matter to it.
 *
 * @param name what the publisher calls it, or empty
 * @param maxDurationMs longest film in milliseconds
 * @param languages of the film, primary tags: any of these
 * @param campaign only ads of this campaign
 * @param minDurationMs shortest film in milliseconds
 * @param lengthsMs the only lengths that it takes, in milliseconds; with none, any between the shortest and the longest
 */
public record Placement(
        String name,
        Optional<Shape> shape,
        OptionalInt maxDurationMs,
        Set<String> languages,
        Optional<UUID> campaign,
        OptionalInt minDurationMs,
        List<Integer> lengthsMs,
        BitRates rates) {

    /** Any film is long enough. */
    public Placement(
            String name,
            Optional<Shape> shape,
            OptionalInt maxDurationMs,
            Optional<Language> language,
            Optional<UUID> campaign) {
        this(
                name,
                shape,
                maxDurationMs,
                language.map(Language::tag).map(Set::of).orElse(Set.of()),
                campaign,
                OptionalInt.empty(),
                List.of(),
                BitRates.ANY);
    }

    /** A film of 15 s may end a few frames later; that is no reason not to show it in a place of 15 s. Milliseconds. */
    public static final int FRAMES_OF_GRACE_MS = 499;

    public boolean fits(Candidate ad) {
        return campaign.map(ad.campaignId()::equals).orElse(true)
                && shape.map(ad.shape()::equals).orElse(true)
                && (languages.isEmpty() || languages.contains(ad.language().tag()))
                && (maxDurationMs.isEmpty() || ad.files().durationMs() <= maxDurationMs.getAsInt())
                && ad.files().durationMs() >= minDurationMs.orElse(0)
                && isOneOfTheLengths(ad.files().durationMs())
                && rates.holdAny(ad);
    }

    private boolean isOneOfTheLengths(int durationMs) {
        return lengthsMs.isEmpty()
                || lengthsMs.stream().anyMatch(length -> Math.abs(durationMs - length) <= FRAMES_OF_GRACE_MS);
    }

    Placement noLongerThan(int milliseconds) {
        int longest = Math.min(milliseconds + FRAMES_OF_GRACE_MS, maxDurationMs.orElse(Integer.MAX_VALUE));
        return new Placement(
                name, shape, OptionalInt.of(longest), languages, campaign, minDurationMs, lengthsMs, rates);
    }
}
