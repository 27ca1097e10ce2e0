package org.reelwright.domain.storyboard;

/** How a scene comes in. */
public enum Transition {
    CUT,
    DISSOLVE,
    SLIDE,
    WIPE
}
