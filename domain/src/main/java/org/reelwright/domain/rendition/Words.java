package org.reelwright.domain.rendition;

import java.util.ArrayList;
import java.util.List;

/** A text as it is read: what stands between spaces, and each ideograph by itself with the marks that follow it. */
public final class Words {

    private static final String OPENING = "“‘（《【「『(";

    private Words() {}

    public static List<String> of(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int c : text.strip().codePoints().toArray()) {
            boolean opened = word.length() > 0 && OPENING.indexOf(word.charAt(word.length() - 1)) >= 0;
            if (Character.isWhitespace(c) || begins(c, word) && !opened) {
                end(word, words);
            }
            if (!Character.isWhitespace(c)) {
                word.appendCodePoint(c);
            }
        }
        end(word, words);
        return words;
    }

    /** Whether a space goes between two words that stand on one line. */
    public static boolean apart(String before, String after) {
        return !wide(before.codePointBefore(before.length())) && !wide(after.codePointAt(0));
    }

    private static boolean begins(int c, StringBuilder word) {
        boolean afterIdeograph = word.length() > 0 && wide(word.codePointBefore(word.length()));
        return Character.isIdeographic(c)
                || afterIdeograph && Character.isLetterOrDigit(c)
                || OPENING.indexOf(c) >= 0 && afterIdeograph;
    }

    private static boolean wide(int c) {
        return c >= 0x2e80;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
