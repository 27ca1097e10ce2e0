package org.reelwright.domain.livestream;

/** What a stretch of a show is for. */
public enum SegmentKind {
    OPENING,
    /** A round about one product: its talking points. */
    PRODUCT,
    /** The product at work, in somebody's hands. */
    DEMONSTRATION,
    /** What people doubt, with the answers. */
    OBJECTIONS,
    /** Begins exactly when its offer does. */
    OFFER,
    /** The audience asks. */
    QUESTIONS,
    LEGAL,
    CLOSING
}
