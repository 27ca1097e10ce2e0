package org.reelwright.domain.rendition;

import java.util.List;
import java.util.Locale;

/** A piece of what is said that is shown at once, in the film's own time. */
public record Caption(String text, int startMs, int endMs) {

    private static final double ALIKE = .6;

    /** Whether it says little that does not stand on screen already. */
    boolean repeats(String words) {
        if (letters(words).contains(letters(text))) {
            return true;
        }
        List<String> said = telling(text);
        List<String> shown = telling(words);
        return !said.isEmpty() && said.stream().filter(shown::contains).count() >= said.size() * ALIKE;
    }

    /** Without those that only hold a sentence together. */
    private static List<String> telling(String text) {
        return Words.of(text).stream()
                .map(Caption::letters)
                .filter(word ->
                        word.length() > 3 || word.codePoints().anyMatch(c -> Character.isDigit(c) || c > 0x2e80))
                .toList();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
