package org.reelwright.domain.script;

/** The order in which an ad makes its case. */
public enum Framework {
    /** Attention, interest, desire, action. */
    AIDA,
    /** Problem, agitation, solution. */
    PAS,
    /** Before, after, bridge. */
    BAB,
    /** Shows feature after feature at work. */
    DEMONSTRATION,
    /** Leads with price or offer; only where the brief has one. */
    OFFER,
    /** Lets a customer speak; only where the brief has a quote. */
    TESTIMONIAL
}
