package org.reelwright.domain.asset;

import java.time.LocalDate;

/** How it stands with rights today. */
public enum RightsState {
    IN_FORCE,
    /** Within {@link #SOON_DAYS} days. */
    ENDING,
    ENDED;

    public static final int SOON_DAYS = 30;

    public static RightsState of(Rights rights, LocalDate today) {
        if (rights.endedBy(today)) {
            return ENDED;
        }
        return rights.endedBy(today.plusDays(SOON_DAYS)) ? ENDING : IN_FORCE;
    }
}
