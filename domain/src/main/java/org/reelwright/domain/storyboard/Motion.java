package org.reelwright.domain.storyboard;

/** How a picture moves for the length of its scene. */
public enum Motion {
    PUSH_IN,
    PULL_OUT,
    DRIFT_LEFT,
    DRIFT_RIGHT,
    RISE,
    /** What is hidden when the scene begins is shown within a second, in its look's own way. */
    REVEAL,
    /** Barely moves: text is to be read. */
    HOLD
}
