package org.reelwright.ejb.review;

import java.util.Optional;
import java.util.Set;

/**
 * How far a film's approval is.
 *
 * @param asked whether two people are asked for
 * @param approvers whose approval stands
 * @param missing how many more must approve
 * @param objection why the person who asks cannot approve; empty if they can
 */
public record Approval(boolean asked, Set<String> approvers, int missing, Optional<String> objection) {

    /** Nobody can approve. */
    Approval refused(String why) {
        return new Approval(asked, approvers, missing, Optional.of(why));
    }
}
