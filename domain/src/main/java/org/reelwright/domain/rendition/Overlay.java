package org.reelwright.domain.rendition;

/**
 * Something set upon a segment.
 *
 * @param startMs from the segment's beginning, as is {@code endMs}
 */
public record Overlay(OverlayKind kind, String text, int startMs, int endMs) {}
