package org.reelwright.domain.livestream;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a show. When it begins follows from those before it.
 *
 * @param product which of the show's products, from 0, or {@link #NO_PRODUCT}
 * @param seconds at least {@link Timing#SHORTEST}
 * @param offer of kind {@link SegmentKind#OFFER} only, which begins exactly with it
 */
public record Segment(
        SegmentKind kind, int product, String title, int seconds, List<TalkingPoint> points, Optional<Offer> offer) {

    public static final int NO_PRODUCT = -1;
    public static final int MOST_POINTS = 60;
    public static final int LONGEST_TITLE = 120;

    public Segment {
        points = points == null ? List.of() : List.copyOf(points);
        offer = offer == null ? Optional.empty() : offer;
    }

    /** Without an offer. */
    public Segment(SegmentKind kind, int product, String title, int seconds, List<TalkingPoint> points) {
        this(kind, product, title, seconds, points, Optional.empty());
    }

    public Segment lasting(int other) {
        return new Segment(kind, product, title, other, points, offer);
    }

    public Segment titled(String other) {
        return new Segment(kind, product, other, seconds, points, offer);
    }

    public Segment saying(List<TalkingPoint> others) {
        return new Segment(kind, product, title, seconds, others, offer);
    }

    Segment withPoint(int at, TalkingPoint point) {
        var changed = new ArrayList<>(points);
        changed.add(at, point);
        return saying(changed);
    }

    Segment withoutPoint(int at) {
        var changed = new ArrayList<>(points);
        changed.remove(at);
        return saying(changed);
    }
}
