package org.reelwright.domain.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How many people must approve a film: one, or two different ones, of whom neither ordered it.
 *
 * @param asked whether there must be two
 */
public record FourEyes(boolean asked) {

    /**
     * Whose approvals of these very bytes stand, the earliest first.
     *
     * @param said of the film, the oldest first
     * @param orderedBy login of who had it made, if that is known
     */
    public Set<String> approvers(List<Review> said, String filmHash, Optional<String> orderedBy) {
        var approvers = new LinkedHashSet<String>();
        for (Review review : said) {
            if (review.decision() == Decision.APPROVED && review.filmHash().equals(filmHash)) {
                approvers.add(review.reviewer());
            } else if (review.decision() == Decision.TAKEN_BACK) {
                approvers.remove(review.reviewer());
            }
        }
        if (asked) {
            orderedBy.ifPresent(approvers::remove);
        }
        return approvers;
    }

    /** Whether the approvals of these people are enough. */
    public boolean satisfiedBy(Set<String> approvers) {
        return approvers.size() >= needed();
    }

    /** How many more people must approve, after these. */
    public int missing(Set<String> approvers) {
        return Math.max(0, needed() - approvers.size());
    }

    /** Why this person's approval would not count, or not once more; empty if it does. */
    public Optional<String> objection(Set<String> approvers, Optional<String> orderedBy, String reviewer) {
        if (asked && orderedBy.filter(reviewer::equals).isPresent()) {
            return Optional.of("You ordered this film, so your approval does not count: two others must approve it.");
        }
        return asked && approvers.contains(reviewer)
                ? Optional.of("You have approved this film already: another person must approve it too.")
                : Optional.empty();
    }

    private int needed() {
        return asked ? 2 : 1;
    }
}
