package org.reelwright.domain.livestream;

/** What was said of one edition. */
public enum ShowDecision {
    ASKED,
    APPROVED,
    REJECTED
}
