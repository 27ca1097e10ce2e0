package org.reelwright.domain.livestream;

/** Where a run of show stands. Any change to its words makes it a draft again. */
public enum ShowStatus {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    REJECTED
}
