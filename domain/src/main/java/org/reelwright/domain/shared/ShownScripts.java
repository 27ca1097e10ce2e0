package org.reelwright.domain.shared;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** The scripts that the fonts of our films have letters of; the fonts themselves are held against this by a test. */
public final class ShownScripts {

    private static final Set<UnicodeScript> SHOWN = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private ShownScripts() {}

    /** Whether at least half of a text's letters and digits can be shown, and so at least one. */
    public static boolean showMostOf(String text) {
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        long shown = shown(text).codePoints().filter(Character::isLetterOrDigit).count();
        return shown > 0 && 2 * shown >= letters;
    }

    /** What is left of a text without the letters that no font has. */
    public static String shown(String text) {
        var kept = new StringBuilder();
        text.codePoints().filter(c -> SHOWN.contains(UnicodeScript.of(c))).forEach(kept::appendCodePoint);
        return kept.toString().replaceAll(" {2,}", " ").strip();
    }
}
