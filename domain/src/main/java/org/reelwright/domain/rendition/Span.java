package org.reelwright.domain.rendition;

/** A stretch of a film, in milliseconds from its beginning. */
public record Span(int startMs, int endMs) {

    public int lengthMs() {
        return endMs - startMs;
    }

    /** How long both last at once. */
    int sharedMs(Span other) {
        return Math.max(0, Math.min(endMs, other.endMs) - Math.max(startMs, other.startMs));
    }

    String words() {
        return Numbers.seconds(startMs) + " to " + Numbers.seconds(endMs);
    }
}
