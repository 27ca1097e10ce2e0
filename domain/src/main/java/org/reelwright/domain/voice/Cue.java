package org.reelwright.domain.voice;

/** When one word is spoken, in milliseconds from the beginning of its recording. */
public record Cue(String word, int startMs, int endMs) {}
