package org.reelwright.domain.production;

/** Where a job stands. */
public enum JobState {
    /** May be claimed once its time has come. */
    READY,
    /** Claimed by a node, under a lease. */
    RUNNING,
    /** A provider is at work; the job holds a ticket. */
    WAITING,
    DONE,
    /** A person must change something. */
    REFUSED,
    /** Out of attempts, or failed for good. */
    DEAD,
    CANCELLED;

    /** Whether anything still happens by itself. */
    public boolean isOpen() {
        return this == READY || this == RUNNING || this == WAITING;
    }
}
