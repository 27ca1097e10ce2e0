package org.reelwright.domain.rendition;

import java.util.Locale;

/** A piece of what is said that is shown at once, in the film's own time. */
public record Caption(String text, int startMs, int endMs) {

    /** Whether it only says again what already stands on screen. */
    boolean repeats(String words) {
        return letters(words).contains(letters(text));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
