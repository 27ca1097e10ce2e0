package org.reelwright.domain.presenter;

import org.reelwright.domain.shot.Clip;

/** @param line index of the script's line that is spoken in it */
public record SpokenClip(int line, Clip clip) {}
