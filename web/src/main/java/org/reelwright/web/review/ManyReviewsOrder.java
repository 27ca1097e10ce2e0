package org.reelwright.web.review;

import java.util.List;
import java.util.UUID;

/**
 * The same decision on several films; what is not given is null.
 *
 * @param films at most a hundred
 * @param decision and what follows as in {@link ReviewOrder}
 */
public record ManyReviewsOrder(
        List<UUID> films, String decision, String note, String stage, Integer scene, Boolean override) {

    ReviewOrder review() {
        return new ReviewOrder(decision, note, stage, scene, override);
    }
}
