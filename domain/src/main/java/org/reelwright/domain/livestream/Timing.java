package org.reelwright.domain.livestream;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

/**
 * Makes segments fill a show to the second. Lengths are wishes; what begins with an offer begins exactly then, and between two
 * offers, or an offer and an end, the wishes are stretched or pressed alike until they add up.
 */
public final class Timing {

    /** Seconds. */
    public static final int SHORTEST = 10;

    /** None of them has a length that must stay. */
    public static final int NONE = -1;

    private Timing() {}

    /**
     * @param total seconds of the whole show
     * @param pinned index of a segment that keeps its length exactly, or {@link #NONE}
     */
    public static Checked<List<Segment>> fit(List<Segment> wished, int total, int pinned) {
        var fitted = new ArrayList<Segment>();
        int at = 0;
        while (at < wished.size()) {
            int end = next(wished, at);
            int from = startOf(wished, at);
            int span = (end < wished.size() ? startOf(wished, end) : total) - from;
            if (fitted.isEmpty() && from != 0) {
                return no("segments", "Something must come before the offer at " + Clocked.of(from) + ".");
            }
            Checked<List<Segment>> stretch = stretch(wished.subList(at, end), from, span, pinned - at);
            if (stretch instanceof Checked.Bad<List<Segment>> bad) {
                return bad;
            }
            fitted.addAll(((Checked.Good<List<Segment>>) stretch).value());
            at = end;
        }
        return fitted.isEmpty()
                ? no("segments", "A show has at least one segment.")
                : new Checked.Good<>(List.copyOf(fitted));
    }

    /** When each begins, in seconds from the show's beginning. */
    public static int[] starts(List<Segment> segments) {
        int[] starts = new int[segments.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + segments.get(i - 1).seconds();
        }
        return starts;
    }

    /**
     * Shares whole seconds out by weight, each at least {@code least}; they add up to {@code total} exactly.
     *
     * @param total at least {@code least} for each
     */
    public static int[] share(double[] weights, int total, int least) {
        long free = total - (long) least * weights.length;
        double sum = IntStream.range(0, weights.length)
                .mapToDouble(i -> weight(weights[i]))
                .sum();
        int[] shares = new int[weights.length];
        double due = 0;
        long given = 0;
        for (int i = 0; i < shares.length; i++) {
            due += free * weight(weights[i]) / sum;
            long now = i == shares.length - 1 ? free : Math.min(free, Math.round(due));
            shares[i] = least + (int) (now - given);
            given = now;
        }
        return shares;
    }

    private static double weight(double wish) {
        return Math.max(1e-3, wish);
    }

    private static Checked<List<Segment>> stretch(List<Segment> wished, int from, int span, int pinned) {
        boolean hasPin = pinned >= 0 && pinned < wished.size();
        int kept = hasPin ? wished.get(pinned).seconds() : 0;
        int others = wished.size() - (hasPin ? 1 : 0);
        if (span < SHORTEST * wished.size()) {
            return no(
                    "segments",
                    "There is no room for the segments (" + wished.size() + ") between " + Clocked.of(from) + " and "
                            + Clocked.of(from + Math.max(0, span)) + ": each takes at least " + SHORTEST + " s.");
        }
        if (hasPin && (kept < SHORTEST || (others == 0 ? kept != span : span - kept < SHORTEST * others))) {
            return no(
                    "seconds",
                    others == 0
                            ? "This segment must last " + Clocked.of(span) + ": nothing else stands between "
                                    + Clocked.of(from) + " and " + Clocked.of(from + span) + "."
                            : "This may last " + Clocked.of(SHORTEST) + " to "
                                    + Clocked.of(span - SHORTEST * others)
                                    + " here, so that the others keep " + SHORTEST + " s each.");
        }
        return new Checked.Good<>(shared(wished, span - kept, hasPin ? pinned : NONE));
    }

    private static List<Segment> shared(List<Segment> wished, int span, int pinned) {
        double[] weights = IntStream.range(0, wished.size())
                .filter(i -> i != pinned)
                .mapToDouble(i -> wished.get(i).seconds() - SHORTEST)
                .toArray();
        int[] shares = share(weights, span, SHORTEST);
        var fitted = new ArrayList<Segment>();
        int next = 0;
        for (int i = 0; i < wished.size(); i++) {
            fitted.add(i == pinned ? wished.get(i) : wished.get(i).lasting(shares[next++]));
        }
        return fitted;
    }

    private static int startOf(List<Segment> wished, int at) {
        return wished.get(at).offer().map(Offer::startsAt).orElse(0);
    }

    /** Index of the next segment with an offer. */
    private static int next(List<Segment> wished, int after) {
        int next = after + 1;
        while (next < wished.size() && wished.get(next).offer().isEmpty()) {
            next++;
        }
        return next;
    }

    private static <T> Checked<T> no(String field, String why) {
        return new Checked.Bad<>(List.of(new Violation(field, why)));
    }
}
