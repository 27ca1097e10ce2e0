package org.reelwright.domain.measurement;

/** How an ad came to be credited with a conversion. */
public enum Touch {
    CLICK,
    VIEW,
    /** With none: it came too late, or nobody saw or clicked the ad. */
    NONE
}
