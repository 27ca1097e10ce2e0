package org.reelwright.domain.storyboard;

/** An art direction: backdrop, palette rule, type, motion and music that belong together. */
public enum Look {
    CLEAN_STUDIO,
    BOLD_TYPE,
    WARM_LIFESTYLE,
    DARK_PREMIUM,
    PLAYFUL_PATTERN,
    TECHNICAL
}
