package org.reelwright.domain.shared;

/**
 * How fast words on a screen can be read: 20 letters a second, 9 ideographs. The speeds are those of the Netflix Timed
 * Text Style Guides for grown-ups.
 */
public final class ReadingSpeed {

    private static final double LETTERS_A_SECOND = 20;
    private static final double IDEOGRAPHS_A_SECOND = 9;

    private ReadingSpeed() {}

    public static double seconds(String text) {
        return text.codePoints()
                .mapToDouble(c -> 1 / (Character.isIdeographic(c) ? IDEOGRAPHS_A_SECOND : LETTERS_A_SECOND))
                .sum();
    }
}
