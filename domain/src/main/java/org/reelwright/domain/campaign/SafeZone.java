package org.reelwright.domain.campaign;

/** What of an upright film no platform that it is for lays its own buttons and words over. */
public enum SafeZone {

    /** Stories and feeds: .06 to .88 across, .14 to .80 down. */
    STORIES,

    /** Reels and Shorts too: .06 to .82 across, .15 to .65 down. Everything is smaller there. */
    REELS
}
