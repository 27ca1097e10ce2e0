package org.reelwright.domain.rendition;

import java.util.List;
import java.util.stream.Collectors;
import org.reelwright.domain.image.Box;

/**
 * Words (or a logo) as they were set.
 *
 * @param text what can be read; empty for a logo
 * @param area of the letters, without their plate
 * @param px size of the type in the film's own pixels; of the AI label, the height of its lowest capital or ideograph
 * @param contrast of the letters against what lies behind them, 1..21
 */
public record ShownText(TextKind kind, String text, Box area, double px, double contrast, Span when) {

    private static final int MENTIONED = 3;
    private static final int QUOTE = 60;

    boolean isWords() {
        return !text.isEmpty();
    }

    /** Of many, the first three. */
    static String quoted(List<ShownText> texts) {
        List<String> quotes = texts.stream().map(ShownText::quoted).distinct().toList();
        String first = quotes.stream().limit(MENTIONED).collect(Collectors.joining(", "));
        return quotes.size() > MENTIONED ? first + " and " + (quotes.size() - MENTIONED) + " more" : first;
    }

    String quoted() {
        if (text.isEmpty()) {
            return "the logo";
        }
        int end = text.offsetByCodePoints(0, Math.min(QUOTE, text.codePointCount(0, text.length())));
        return "“" + text.substring(0, end) + (end < text.length() ? "…" : "") + "”";
    }
}
