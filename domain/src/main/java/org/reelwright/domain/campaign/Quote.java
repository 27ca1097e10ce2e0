package org.reelwright.domain.campaign;

/**
 * A customer's own words: shown as they are or not at all.
 *
 * @param words without quotation marks, 1 to {@link #LONGEST} characters
 * @param person who said it, such as "Ana, nurse in Leeds"
 */
public record Quote(String words, String person) {

    public static final int LONGEST = 90;
    public static final int LONGEST_PERSON = 40;
}
