package org.reelwright.domain.campaign;

/** What the advertiser pays for in the end. */
public enum Objective {
    REACH,
    TRAFFIC,
    CONVERSIONS,
    LEADS
}
