package org.reelwright.domain.campaign;

import java.util.EnumSet;
import java.util.Set;

/** Where a campaign stands, and where it may go from there. */
public enum CampaignStatus {
    DRAFT,
    IN_PRODUCTION,
    IN_REVIEW,
    READY,
    RUNNING,
    PAUSED,
    ENDED;

    /** The legal changes: everything else is a {@code no}. */
    public boolean mayBecome(CampaignStatus next) {
        return after(this).contains(next);
    }

    private static Set<CampaignStatus> after(CampaignStatus status) {
        return switch (status) {
            case DRAFT -> EnumSet.of(IN_PRODUCTION, ENDED);
            case IN_PRODUCTION -> EnumSet.of(IN_REVIEW, DRAFT, ENDED);
            case IN_REVIEW -> EnumSet.of(IN_PRODUCTION, READY, RUNNING, ENDED);
            case READY -> EnumSet.of(IN_PRODUCTION, IN_REVIEW, RUNNING, ENDED);
            case RUNNING -> EnumSet.of(PAUSED, ENDED);
            case PAUSED -> EnumSet.of(RUNNING, IN_PRODUCTION, IN_REVIEW, ENDED);
            case ENDED -> EnumSet.noneOf(CampaignStatus.class);
        };
    }
}
