package org.reelwright.domain.production;

/** How finely a stage's work is divided; each grain lies within the one before it. */
public enum Grain {
    /** One audience at one length. */
    CUT,
    /** A cut in one shape. */
    FILM,
    /** One scene of a film. */
    SCENE
}
