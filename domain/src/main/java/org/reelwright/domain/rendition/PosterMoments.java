package org.reelwright.domain.rendition;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** When a film might stand still well: its words are written, nothing passes into anything else, and it says who made it. */
public final class PosterMoments {

    /** Words have come to rest this long after they begin to appear. */
    private static final int WRITING_MS = 600;

    /** A word has come to rest this long after it came. */
    private static final int SETTLING_MS = 350;

    private static final int BEFORE_THE_CUT_MS = 100;
    /** A label that goes before the film ends fades away within this time. */
    private static final int FADING_MS = 200;

    private static final int EACH = 3;
    private static final int SEGMENTS = 2;

    private PosterMoments() {}

    /** @return milliseconds, ascending, at least one; those of the opening first */
    public static List<Integer> of(CutList cuts) {
        int labelEnd = labelEnd(cuts);
        List<Integer> moments = cuts.segments().stream()
                .limit(Math.max(1, Math.min(SEGMENTS, cuts.segments().size() - 1)))
                .flatMap(PosterMoments::within)
                .filter(ms -> ms < labelEnd)
                .distinct()
                .toList();
        return moments.isEmpty() ? List.of(Math.min(1400, cuts.segments().get(0).durationMs() * 3 / 4)) : moments;
    }

    private static Stream<Integer> within(Segment segment) {
        int written = segment.overlays().stream()
                .filter(overlay -> overlay.kind() == OverlayKind.HEADLINE)
                .mapToInt(
                        overlay -> overlay.startMs() == 0 ? 0 : Math.max(overlay.startMs() + WRITING_MS, rest(overlay)))
                .max()
                .orElse(0);
        int from = Math.max(written, Segment.TRANSITION_MS);
        int to = Math.max(from, segment.durationMs() - BEFORE_THE_CUT_MS);
        return IntStream.range(0, EACH)
                .map(i -> from + (to - from) * i / (EACH - 1))
                .filter(ms -> ms < segment.durationMs())
                .mapToObj(ms -> segment.startMs() + ms);
    }

    private static int rest(Overlay overlay) {
        return overlay.wordsMs().stream().mapToInt(ms -> ms + SETTLING_MS).max().orElse(0);
    }

    /** A poster is a picture of its own, and is labelled where its film is. */
    private static int labelEnd(CutList cuts) {
        return cuts.segments().stream()
                .flatMap(segment -> segment.overlays().stream()
                        .filter(overlay -> overlay.kind() == OverlayKind.AI_LABEL)
                        .map(overlay -> segment.startMs() + overlay.endMs()))
                .max(Integer::compare)
                .map(end -> end < cuts.totalMs() ? end - FADING_MS : end)
                .orElse(cuts.totalMs());
    }
}
