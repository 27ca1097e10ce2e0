package org.reelwright.ejb.provider.studio;

/**
 * A word as it is written and as it is said: {@code $19.99} is said {@code nineteen dollars ninety-nine}.
 *
 * @param written with its punctuation
 * @param said lower-case Latin letters and spaces; never empty
 * @param ending the punctuation that a voice minds: {@code . , ? !} or nothing
 */
record SpokenWord(String written, String said, String ending) {}
