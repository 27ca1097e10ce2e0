package org.reelwright.domain.production;

/** Where a production stands as a whole. */
public enum ProductionStatus {
    RUNNING,
    /** Every film that was ordered is there. */
    DONE,
    /** Nothing moves any more, and something is missing: a person must look. */
    STUCK,
    CANCELLED
}
