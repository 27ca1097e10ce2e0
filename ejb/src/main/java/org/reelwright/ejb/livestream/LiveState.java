package org.reelwright.ejb.livestream;

/** What a rehearsal is doing. */
public enum LiveState {
    NONE,
    STARTING,
    RUNNING,
    ENDED
}
