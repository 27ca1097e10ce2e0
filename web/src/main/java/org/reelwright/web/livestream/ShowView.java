package org.reelwright.web.livestream;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.livestream.Clocked;
import org.reelwright.domain.livestream.Offer;
import org.reelwright.domain.livestream.Pace;
import org.reelwright.domain.livestream.PointKind;
import org.reelwright.domain.livestream.RunOfShow;
import org.reelwright.domain.livestream.Segment;
import org.reelwright.domain.livestream.SegmentKind;
import org.reelwright.domain.livestream.ShowScript;
import org.reelwright.domain.livestream.ShowStatus;
import org.reelwright.domain.livestream.TalkingPoint;
import org.reelwright.domain.livestream.Timing;
import org.reelwright.domain.shared.Money;

/**
 * A run of show with the time of every line.
 *
 * @param version to send back with any change
 * @param seconds of the whole show
 */
public record ShowView(
        UUID id,
        UUID campaign,
        String title,
        String language,
        int seconds,
        ShowStatus status,
        int edition,
        int version,
        Optional<LocalDateTime> startsAt,
        String zone,
        List<ProductView> products,
        List<SegmentView> segments,
        String provider,
        Instant changedAt,
        String changedBy) {

    public record ProductView(String name, Optional<Money> price) {}

    /** @param at seconds from the show's beginning; @param needs seconds that its lines take at the usual pace */
    public record SegmentView(
            int index,
            int at,
            int seconds,
            int needs,
            SegmentKind kind,
            int product,
            String title,
            Optional<Offer> offer,
            List<PointView> points) {

        public String getBegins() {
            return Clocked.of(at);
        }

        public String getLasts() {
            return Clocked.of(seconds);
        }

        public String getNeeded() {
            return Clocked.of(needs);
        }

        /** Whether there is more to say than there is time for. */
        public boolean isTight() {
            return needs > seconds;
        }
    }

    public record PointView(int index, int at, int seconds, PointKind kind, String words) {

        public String getBegins() {
            return Clocked.of(at);
        }
    }

    static ShowView of(RunOfShow show) {
        return of(show, show.script(), show.edition());
    }

    static ShowView of(RunOfShow show, ShowScript script, int edition) {
        return new ShowView(
                show.id(),
                show.campaignId(),
                show.title(),
                show.order().language().tag(),
                show.order().seconds(),
                show.status(),
                edition,
                show.version(),
                show.startsAt(),
                show.zone().getId(),
                show.order().products().stream()
                        .map(product -> new ProductView(product.name(), product.price()))
                        .toList(),
                segments(script),
                show.provenance().provider(),
                show.changedAt(),
                show.changedBy());
    }

    static List<SegmentView> segments(ShowScript script) {
        int[] starts = Timing.starts(script.segments());
        var views = new ArrayList<SegmentView>();
        for (int i = 0; i < starts.length; i++) {
            Segment segment = script.segments().get(i);
            views.add(new SegmentView(
                    i,
                    starts[i],
                    segment.seconds(),
                    (int) Math.round(Pace.seconds(segment)),
                    segment.kind(),
                    segment.product(),
                    segment.title(),
                    segment.offer(),
                    points(segment, starts[i])));
        }
        return views;
    }

    private static List<PointView> points(Segment segment, int start) {
        List<TalkingPoint> points = segment.points();
        if (points.isEmpty()) {
            return List.of();
        }
        int[] lengths = Timing.share(points.stream().mapToDouble(Pace::seconds).toArray(), segment.seconds(), 0);
        var views = new ArrayList<PointView>();
        int at = start;
        for (int i = 0; i < lengths.length; i++) {
            views.add(new PointView(
                    i, at, lengths[i], points.get(i).kind(), points.get(i).words()));
            at += lengths[i];
        }
        return views;
    }
}
