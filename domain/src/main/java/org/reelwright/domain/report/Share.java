package org.reelwright.domain.report;

/** Of what, how often: the shares by which films are held against each other. */
public enum Share {
    /** Impressions that were clicked. */
    CLICK,
    /** Films begun that were watched to the end. */
    COMPLETION,
    /** Clicks that led to a conversion. */
    CONVERSION,
    /** Impressions with whose ad a conversion is credited. */
    SALE
}
