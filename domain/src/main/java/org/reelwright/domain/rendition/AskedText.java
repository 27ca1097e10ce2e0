package org.reelwright.domain.rendition;

/**
 * Words that a film was asked to show, beside what became of them.
 *
 * @param set what can be read; empty where nothing was set
 */
public record AskedText(TextKind kind, String asked, String set) {

    private static final String TELLING = "\\p{L}\\p{N}\\p{Sc}%";

    /** Whether every letter, figure and currency is there; marks and pictures may fall away. */
    boolean isWhole() {
        return counted(set) >= counted(asked);
    }

    /** Whether there is nothing to be read at all. */
    boolean isLost() {
        return counted(set) == 0;
    }

    String quoted() {
        return "“" + asked + "”";
    }

    private static int counted(String text) {
        String letters = text.replaceAll("[^" + TELLING + "]", "");
        return letters.codePointCount(0, letters.length());
    }
}
