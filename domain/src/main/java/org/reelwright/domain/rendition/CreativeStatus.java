package org.reelwright.domain.rendition;

/** What an account manager has said of a creative. */
public enum CreativeStatus {
    IN_REVIEW,
    APPROVED,
    REJECTED,
    /** A newer version is being made. */
    CHANGES_REQUESTED;

    /** A decision is final for this version, except that an approval may be taken back. */
    public boolean mayBecome(CreativeStatus next) {
        return this == IN_REVIEW ? next != IN_REVIEW : this == APPROVED && next != IN_REVIEW && next != APPROVED;
    }
}
