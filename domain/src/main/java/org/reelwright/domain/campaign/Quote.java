package org.reelwright.domain.campaign;

/**
 * A customer's own words: shown whole or not at all, and so no longer than what can be read at once.
 *
 * @param words without quotation marks, not wider than {@link #LONGEST}
 * @param person who said it, such as "Ana, nurse in Leeds", not wider than {@link #LONGEST_PERSON}
 */
public record Quote(String words, String person) {

    public static final int LONGEST = 60;
    public static final int LONGEST_PERSON = 28;

    /** Characters as wide as a Latin letter; a Chinese one is twice as wide. */
    static int width(String text) {
        return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
    }
}
