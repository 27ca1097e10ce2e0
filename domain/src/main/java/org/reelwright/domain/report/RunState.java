package org.reelwright.domain.report;

/** How far a report is that was due. */
public enum RunState {
    WAITING,
    SENT,
    /** After so many failures, or for a reason that does not pass. */
    GIVEN_UP
}
