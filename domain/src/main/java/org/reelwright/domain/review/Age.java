package org.reelwright.domain.review;

/** How long a film has waited for its decision. */
public enum Age {
    FRESH,
    AGEING,
    OVERDUE
}
