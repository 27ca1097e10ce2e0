package org.reelwright.domain.campaign;

/** One of a frame's lower corners. */
public enum Corner {
    LEFT,
    RIGHT
}
