package org.reelwright.domain.delivery;

/** Whether a line item is served. */
public enum LineItemStatus {
    ACTIVE,
    PAUSED,
    ENDED;

    public boolean mayBecome(LineItemStatus next) {
        return this != ENDED && this != next;
    }
}
