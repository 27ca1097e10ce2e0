package org.reelwright.domain.voice;

/**
 * When one sound of speech is heard, in milliseconds from the beginning of its recording.
 *
 * @param phone in the letters of CMU's dictionary, lower-case and without stress, such as {@code ae}
 */
public record Sound(String phone, int startMs, int endMs) {}
