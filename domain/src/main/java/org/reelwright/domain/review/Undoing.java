package org.reelwright.domain.review;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reelwright.domain.campaign.CampaignStatus;

/**
 * When a decision may be taken back: by the same person, soon, and only while nothing has followed from it.
 *
 * @param within how long after it was made
 */
public record Undoing(Duration within) {

    private static final Set<CampaignStatus> NOTHING_SERVED =
            EnumSet.of(CampaignStatus.IN_PRODUCTION, CampaignStatus.IN_REVIEW, CampaignStatus.READY);

    /**
     * @param said of the film, the oldest first
     * @return why not; empty if it may be
     */
    public Optional<String> objection(List<Review> said, String person, CampaignStatus campaign, Instant now) {
        if (said.isEmpty() || !said.get(said.size() - 1).reviewer().equals(person)) {
            return Optional.of("The last decision on this film is not yours to take back.");
        }
        Review last = said.get(said.size() - 1);
        return switch (last.decision()) {
            case TAKEN_BACK -> Optional.of("This decision is taken back already.");
            case CHANGE_REQUESTED -> Optional.of("The new version is being made already.");
            case APPROVED, REJECTED -> soon(last, campaign, now);
        };
    }

    private Optional<String> soon(Review last, CampaignStatus campaign, Instant now) {
        if (now.isAfter(last.decidedAt().plus(within))) {
            return Optional.of("It is too late to take this decision back.");
        }
        return NOTHING_SERVED.contains(campaign)
                ? Optional.empty()
                : Optional.of("The campaign has been launched meanwhile: pause it first.");
    }
}
