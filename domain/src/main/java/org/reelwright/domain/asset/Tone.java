package org.reelwright.domain.asset;

/** How a brand speaks and looks. */
public enum Tone {
    CALM,
    BOLD,
    WARM,
    PREMIUM,
    PLAYFUL,
    TECHNICAL
}
