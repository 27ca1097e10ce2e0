package org.reelwright.domain.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as people type it, made safe to keep and to show: any script and any emoji, but nothing that cannot be seen or
 * that turns its surroundings round (controls, zero-width and bidirectional-override characters, halves of a pair).
 */
public final class PlainText {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private static final Pattern LOOSE_JOINERS = Pattern.compile("(?<!\\S)[\\u200C\\u200D]+|[\\u200C\\u200D]+(?!\\S)");

    private PlainText() {}

    /** One line: every run of white space is one space. Null is empty. */
    public static String line(String typed) {
        return paragraph(typed).replace('\n', ' ').replaceAll(" {2,}", " ").strip();
    }

    /** Keeps line ends, as a single {@code \n}. Null is empty. */
    public static String paragraph(String typed) {
        if (typed == null) {
            return "";
        }
        var kept = new StringBuilder(typed.length());
        typed.replaceAll("\\R", "\n").codePoints().map(PlainText::visible).forEach(c -> append(kept, c));
        String tidy = LOOSE_JOINERS
                .matcher(kept)
                .replaceAll("")
                .replaceAll(" *\n *", "\n")
                .replaceAll("\n{3,}", "\n\n");
        return Normalizer.normalize(tidy, Normalizer.Form.NFC).strip();
    }

    /** Characters as people count them, near enough: code points, so an emoji is not two. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void append(StringBuilder kept, int c) {
        if (c >= 0) {
            kept.appendCodePoint(c);
        }
    }

    private static int visible(int c) {
        if (c == '\n' || c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER) {
            return c; // joiners hold emoji families and Persian and Indic words together
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.CONTROL -> c == '\t' ? ' ' : -1;
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> -1;
            default -> c;
        };
    }
}
