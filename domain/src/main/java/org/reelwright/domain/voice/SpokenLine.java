package org.reelwright.domain.voice;

/** @param line index of the script's line */
public record SpokenLine(int line, Speech speech) {}
