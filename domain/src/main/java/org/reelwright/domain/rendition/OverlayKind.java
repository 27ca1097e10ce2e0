package org.reelwright.domain.rendition;

/** What is set upon the picture. */
public enum OverlayKind {
    /** A word as large as the frame, behind the product: a poster's. */
    BACKDROP_WORD,
    /** The line's words, large, in the copy space. */
    HEADLINE,
    /** What the voice says, small, below. */
    CAPTION,
    LOGO,
    /** Name of the product, upon the end card. */
    END_NAME,
    /** Call to action, landing page and disclaimer, upon the end card. */
    END_ACTION,
    /** That a machine made this, in a corner of its own. */
    AI_LABEL
}
