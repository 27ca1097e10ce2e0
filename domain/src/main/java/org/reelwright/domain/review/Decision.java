package org.reelwright.domain.review;

import org.reelwright.domain.rendition.CreativeStatus;

/** What a reviewer may say. */
public enum Decision {
    APPROVED(CreativeStatus.APPROVED),
    REJECTED(CreativeStatus.REJECTED),
    CHANGE_REQUESTED(CreativeStatus.CHANGES_REQUESTED),
    /** That person's last word is taken back, as if it had not been said. */
    TAKEN_BACK(CreativeStatus.IN_REVIEW);

    private final CreativeStatus makes;

    Decision(CreativeStatus makes) {
        this.makes = makes;
    }

    /** What the creative then is. */
    public CreativeStatus makes() {
        return makes;
    }
}
