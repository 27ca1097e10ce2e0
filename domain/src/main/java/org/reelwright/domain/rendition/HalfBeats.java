package org.reelwright.domain.rendition;

import java.util.List;
import java.util.stream.IntStream;
import org.reelwright.domain.storyboard.Look;

/**
 * The half beats of a film's music as a segment has them. All times are from the segment's beginning.
 *
 * @param segmentMs when the segment begins
 */
record HalfBeats(Look look, int segmentMs) {

    /** A frame at thirty a second: what comes so soon after a beat comes with it. */
    private static final int WITH_MS = 33;

    /** The first at or after this time, or this time itself where it is hardly behind one. */
    int from(int ms) {
        int behind = Math.floorMod(segmentMs + ms, half());
        return behind <= WITH_MS ? ms : ms + half() - behind;
    }

    int after(int ms) {
        return from(ms + WITH_MS + 1);
    }

    /**
     * When each word comes where nothing is said: one upon each half beat, and several where there are more words than half
     * beats until all of them are to stand.
     */
    List<Integer> words(int count, int firstMs, int lengthMs) {
        int first = from(firstMs);
        int second = after(first);
        int room = WordTiming.standsAfter(lengthMs) - second;
        int strokes = Math.min(count, room < 0 ? 1 : 2 + room / half());
        return IntStream.range(0, count)
                .map(word -> word * strokes / count)
                .map(stroke -> stroke == 0 ? first : second + (stroke - 1) * half())
                .boxed()
                .toList();
    }

    private int half() {
        return look.beatMs() / 2;
    }
}
