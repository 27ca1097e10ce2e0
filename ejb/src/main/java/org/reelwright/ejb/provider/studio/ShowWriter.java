package org.reelwright.ejb.provider.studio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.reelwright.domain.livestream.Pace;
import org.reelwright.domain.livestream.Segment;
import org.reelwright.domain.livestream.ShowOrder;
import org.reelwright.domain.livestream.ShowScript;
import org.reelwright.domain.livestream.Timing;

/**
 * Lays out a show: an opening, rounds about each product in turn for as long as there is time, each offer when it begins, what the
 * law wants, and a goodbye. A round has what there is time for: the product alone, then the product at work, doubts, questions.
 */
final class ShowWriter {

    /** A round of a product that is watched with interest, not with patience. */
    private static final int USUAL_ROUND = 300;

    private static final int SHORTEST_ROUND = 20;
    private static final int MOST_ROUNDS = 60;

    private final ShowOrder order;
    private final List<ProductTalk> talks;
    private final ShowFrame frame;
    private final List<Segment> segments = new ArrayList<>();
    private int rounds;

    ShowWriter(ShowOrder order) {
        this.order = order;
        this.talks = IntStream.range(0, order.products().size())
                .mapToObj(i -> new ProductTalk(order, i))
                .toList();
        this.frame = new ShowFrame(order);
    }

    ShowScript write() {
        int gaps = order.offers().size() + 1;
        var fixed = new ArrayList<List<Segment>>();
        double[] free = new double[gaps];
        int[] most = new int[gaps];
        for (int gap = 0; gap < gaps; gap++) {
            List<Segment> standing = standing(gap);
            fixed.add(standing);
            int span = begin(gap + 1) - begin(gap);
            free[gap] = Math.max(0, span - seconds(standing));
            most[gap] = Math.max(0, (span - standing.size() * Timing.SHORTEST) / SHORTEST_ROUND);
        }
        int[] counts = counts(free, most);
        for (int gap = 0; gap < gaps; gap++) {
            write(fixed.get(gap), counts[gap], (int) free[gap], gap == gaps - 1);
        }
        return new ShowScript(segments);
    }

    /** What stands at the beginning of a gap: the opening or an offer; in the last one also the show's end. */
    private List<Segment> standing(int gap) {
        var standing = new ArrayList<Segment>();
        standing.add(gap == 0 ? frame.opening() : frame.offer(order.offers().get(gap - 1)));
        if (gap == order.offers().size()) {
            standing.add(frame.legal());
            standing.add(frame.closing());
        }
        return standing;
    }

    private void write(List<Segment> standing, int count, int free, boolean last) {
        segments.add(standing.get(0));
        int[] lengths = count == 0 ? new int[0] : Timing.share(new double[count], free, 0);
        for (int length : lengths) {
            int product = rounds % talks.size();
            segments.addAll(talks.get(product).round(rounds / talks.size(), length));
            rounds++;
        }
        if (last) {
            segments.addAll(standing.subList(1, standing.size()));
        }
    }

    private int begin(int gap) {
        if (gap == 0) {
            return 0;
        }
        return gap > order.offers().size()
                ? order.seconds()
                : order.offers().get(gap - 1).startsAt();
    }

    /** How many rounds each gap has: by its time, none more than it can hold, and each product at least once in all. */
    private int[] counts(double[] free, int[] most) {
        int wanted = talks.size() * turns(free);
        int[] counts = Timing.share(free.clone(), wanted, 0);
        int left = 0;
        for (int gap = 0; gap < counts.length; gap++) {
            left += Math.max(0, counts[gap] - most[gap]);
            counts[gap] = Math.min(counts[gap], most[gap]);
        }
        for (; left > 0; left--) {
            int roomiest = roomiest(free, counts, most);
            if (counts[roomiest] >= most[roomiest]) {
                break;
            }
            counts[roomiest]++;
        }
        return counts;
    }

    private int turns(double[] free) {
        double all = Arrays.stream(free).sum();
        long turns = Math.round(all / (talks.size() * (double) USUAL_ROUND));
        return (int) Math.max(1, Math.min(MOST_ROUNDS, turns));
    }

    private static int roomiest(double[] free, int[] counts, int[] most) {
        int roomiest = 0;
        double widest = -1;
        for (int gap = 0; gap < free.length; gap++) {
            double each = counts[gap] < most[gap] ? free[gap] / (counts[gap] + 1) + 1e-3 : -1;
            if (each > widest) {
                widest = each;
                roomiest = gap;
            }
        }
        return roomiest;
    }

    private static int seconds(List<Segment> segments) {
        return segments.stream().mapToInt(Segment::seconds).sum();
    }

    /** As long as its lines take. */
    static Segment timed(Segment segment, double atLeast) {
        return segment.lasting((int) Math.ceil(Math.max(Timing.SHORTEST, Math.max(atLeast, Pace.seconds(segment)))));
    }
}
