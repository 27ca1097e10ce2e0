package org.reelwright.web.review;

import java.util.Optional;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.review.Age;
import org.reelwright.ejb.review.Approval;

/**
 * One line of the queue.
 *
 * @param approval how far it is, where two people must approve
 */
public record QueueRow(
        Creative film, String campaign, String advertiser, String audience, Age age, Optional<Approval> approval) {

    public String ratio() {
        return film.subject().shape().orElseThrow().ratio();
    }

    /** Whether somebody has approved it, and somebody else must. */
    public boolean halfway() {
        return approval.filter(a -> !a.approvers().isEmpty()).isPresent();
    }

    public String approvers() {
        return approval.map(a -> String.join(", ", a.approvers())).orElse("");
    }
}
