package org.reelwright.domain.storyboard;

/** How the product stands in a picture. */
public enum Staging {
    /** Whole, central, much air: the first look. */
    HERO,
    /** Large, cropped by the frame: texture and detail. */
    CLOSE_UP,
    /** To one side, with room for words. */
    ASIDE,
    /** Several of it, as a pattern. */
    ARRAY,
    /** The whole photograph, framed. */
    PHOTO,
    /** No product: the ground before which a presenter stands. */
    PRESENTER,
    /** Small above the name, the call to action and the disclaimer. */
    END_CARD
}
