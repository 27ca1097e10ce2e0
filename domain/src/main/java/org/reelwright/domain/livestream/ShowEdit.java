package org.reelwright.domain.livestream;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

/**
 * One change that a person makes to a run of show. Whatever changes, the segments fill the show to the second afterwards.
 *
 * @param segment index, from 0
 * @param point index within the segment, where the change is of a line
 * @param to index to move to
 * @param seconds of a segment that is added or retimed
 * @param kind of a line that is written; {@link PointKind#SAY} when none is given
 * @param words of a line, or a segment's title
 * @param segmentKind of a segment that is added; any but {@link SegmentKind#OFFER}
 * @param product of a segment that is added, from 0
 */
public record ShowEdit(
        What what,
        int segment,
        int point,
        int to,
        int seconds,
        PointKind kind,
        String words,
        SegmentKind segmentKind,
        int product) {

    /** What is done. */
    public enum What {
        SAY,
        ADD_POINT,
        REMOVE_POINT,
        MOVE_POINT,
        TITLE,
        RETIME,
        ADD_SEGMENT,
        REMOVE_SEGMENT,
        MOVE_SEGMENT
    }

    public ShowEdit {
        kind = Objects.requireNonNullElse(kind, PointKind.SAY);
        words = Objects.requireNonNullElse(words, "");
        segmentKind = Objects.requireNonNullElse(segmentKind, SegmentKind.PRODUCT);
    }

    /** @param total seconds of the show; words are not judged here, see {@link ShowWords} */
    public Checked<ShowScript> in(ShowScript script, int total) {
        if (what == null) {
            return no("what", "Say what to change: see /openapi.");
        }
        if (!isThere(script.segments())) {
            return no("", "This line is not there any more. Read the show again.");
        }
        if (what == What.ADD_SEGMENT && segmentKind == SegmentKind.OFFER) {
            return no("segmentKind", "Offers come with the show's order, and have their times there.");
        }
        var changed = new ArrayList<>(script.segments());
        change(changed);
        int pinned = what == What.RETIME || what == What.ADD_SEGMENT ? segment : Timing.NONE;
        return refit(changed, total, pinned);
    }

    /** Segments in a new order or with other wishes, made to fill the show. */
    public static Checked<ShowScript> refit(List<Segment> segments, int total, int pinned) {
        int last = -1;
        for (Segment segment : segments) {
            int start = segment.offer().map(Offer::startsAt).orElse(last);
            if (start < last) {
                return no(
                        "segments",
                        "Offers come in the order of their times: the one at " + Clocked.of(start) + " is earlier.");
            }
            last = start;
        }
        return Timing.fit(segments, total, pinned).then(all -> new Checked.Good<>(new ShowScript(all)));
    }

    private void change(List<Segment> s) {
        switch (what) {
            case ADD_SEGMENT -> s.add(segment, new Segment(segmentKind, product, words, seconds, List.of()));
            case REMOVE_SEGMENT -> s.remove(segment);
            case MOVE_SEGMENT -> s.add(to, s.remove(segment));
            default -> s.set(segment, changed(s.get(segment)));
        }
    }

    private Segment changed(Segment s) {
        var written = new TalkingPoint(kind, words);
        return switch (what) {
            case SAY -> s.withoutPoint(point).withPoint(point, written);
            case ADD_POINT -> s.withPoint(point, written);
            case REMOVE_POINT -> s.withoutPoint(point);
            case MOVE_POINT -> s.withoutPoint(point).withPoint(to, s.points().get(point));
            case TITLE -> s.titled(words);
            case RETIME -> s.lasting(seconds);
            default -> s;
        };
    }

    private boolean isThere(List<Segment> s) {
        boolean there = has(s, segment);
        return switch (what) {
            case SAY, REMOVE_POINT -> there && has(s.get(segment).points(), point);
            case MOVE_POINT ->
                there
                        && has(s.get(segment).points(), point)
                        && has(s.get(segment).points(), to);
            case ADD_POINT ->
                there && point >= 0 && point <= s.get(segment).points().size();
            case ADD_SEGMENT -> segment >= 0 && segment <= s.size();
            case MOVE_SEGMENT -> there && has(s, to);
            default -> there;
        };
    }

    private static boolean has(List<?> list, int at) {
        return at >= 0 && at < list.size();
    }

    private static <T> Checked<T> no(String field, String why) {
        return new Checked.Bad<>(List.of(new Violation(field, why)));
    }
}
