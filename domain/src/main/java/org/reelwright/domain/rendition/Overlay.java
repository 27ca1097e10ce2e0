package org.reelwright.domain.rendition;

import java.util.List;

/**
 * Something set upon a segment.
 *
 * @param startMs from the segment's beginning, as is {@code endMs}
 * @param wordsMs when each of the text's words comes, from the segment's beginning; none when it comes as one
 */
public record Overlay(OverlayKind kind, String text, int startMs, int endMs, List<Integer> wordsMs) {

    public Overlay {
        wordsMs = List.copyOf(wordsMs);
    }

    public Overlay(OverlayKind kind, String text, int startMs, int endMs) {
        this(kind, text, startMs, endMs, List.of());
    }
}
