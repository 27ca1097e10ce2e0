package org.reelwright.domain.rendition;

import org.reelwright.domain.image.Box;

/**
 * Words (or a logo) as they were set.
 *
 * @param text what can be read; empty for a logo
 * @param area of the letters, without their plate
 * @param px size of the type in the film's own pixels
 * @param contrast of the letters against what lies behind them, 1..21
 */
public record ShownText(TextKind kind, String text, Box area, double px, double contrast, Span when) {

    boolean isWords() {
        return !text.isEmpty();
    }

    String quoted() {
        return text.isEmpty() ? "the logo" : "“" + text + "”";
    }
}
