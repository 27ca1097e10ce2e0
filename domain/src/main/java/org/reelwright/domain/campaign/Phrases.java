package org.reelwright.domain.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several phrases typed into one field: divided by commas, semicolons or line ends. One that has such a mark in it stands
 * in double quotes, in which a quote is written twice.
 */
final class Phrases {

    private static final String MARKS = ",，;\n";
    private static final char QUOTE = '"';
    private static final int NOWHERE = -1;

    private Phrases() {}

    /** Those that have something in them, without the white space around them. */
    static List<String> split(String text) {
        var phrases = new ArrayList<String>();
        for (int from = 0, end; from <= text.length(); from = end + 1) {
            end = end(text, from);
            String phrase = unquoted(text.substring(from, end).strip());
            if (!phrase.isEmpty()) {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    /** @param phrases each without white space around it; {@link #split} finds the same ones again */
    static String join(List<String> phrases) {
        return phrases.stream().map(Phrases::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String phrase) {
        boolean plain = phrase.indexOf(QUOTE) != 0 && phrase.chars().noneMatch(Phrases::isMark);
        return plain ? phrase : QUOTE + phrase.replace("\"", "\"\"") + QUOTE;
    }

    private static String unquoted(String phrase) {
        boolean quoted = phrase.length() > 1 && afterQuotes(phrase, 0) == phrase.length();
        return quoted
                ? phrase.substring(1, phrase.length() - 1).replace("\"\"", "\"").strip()
                : phrase;
    }

    /** Where the phrase that begins at {@code from} ends: at a mark, or at the end of the text. */
    private static int end(String text, int from) {
        int after = afterQuotes(text, blank(text, from));
        return mark(text, after == NOWHERE ? from : after);
    }

    /** Behind the closing quote, if what begins here stands in quotes and nothing else follows in its phrase. */
    private static int afterQuotes(String text, int from) {
        if (from >= text.length() || text.charAt(from) != QUOTE) {
            return NOWHERE;
        }
        int at = from + 1;
        while (at < text.length() && !(text.charAt(at) == QUOTE && !isQuote(text, at + 1))) {
            at += text.charAt(at) == QUOTE ? 2 : 1;
        }
        int next = blank(text, at + 1);
        boolean closed = at < text.length() && (next >= text.length() || isMark(text.charAt(next)));
        return closed ? at + 1 : NOWHERE;
    }

    private static boolean isQuote(String text, int at) {
        return at < text.length() && text.charAt(at) == QUOTE;
    }

    private static int mark(String text, int from) {
        int at = from;
        while (at < text.length() && !isMark(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int blank(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at)) && !isMark(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isMark(int c) {
        return MARKS.indexOf(c) >= 0;
    }
}
