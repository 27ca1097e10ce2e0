package org.reelwright.domain.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * How much a node borrows at once: a small part of the day's budget, so that nodes share it and little lies idle, but
 * enough impressions that serving need not wait for the database; and never more than the traffic curve allows by now.
 *
 * @param slicesADay into how many parts a day's budget is cut
 * @param impressions at least so many in one slice, where the budget and the curve have them
 * @param pace whether the curve is followed
 * @param ahead spending may be ahead of the curve by what is expected in this time
 * @param ease and by so many impressions, that small budgets need not wait
 */
public record Pacer(int slicesADay, int impressions, Pace pace, Duration ahead, int ease) {

    /** How a day's budget is spent. */
    public enum Pace {
        /** In step with the traffic that is expected. */
        CURVE,
        /** As soon as anybody asks. */
        AT_ONCE
    }

    public static final Pacer DEFAULT = new Pacer(20, 200, Pace.CURVE, Duration.ofMinutes(2), 20);

    public Pacer at(Pace other) {
        return new Pacer(slicesADay, impressions, other, ahead, ease);
    }

    /** Micros, a whole number of impressions. */
    public long slice(LineItem item) {
        long price = item.price().micros();
        long part = item.budget().daily().micros() / slicesADay / price;
        return Math.multiplyExact(Math.max(part, impressions), price);
    }

    /** What may be lent now. @return micros, 0 or more */
    public long slice(SpendBook book, TrafficCurve curve, Instant now) {
        long usual = slice(book.item());
        return pace == Pace.AT_ONCE
                ? usual
                : Math.min(
                        usual,
                        Math.max(0, allowed(book, curve, now) - book.today().used()));
    }

    /** What the curve allows to have been spent and lent by now on the book's day. */
    private long allowed(SpendBook book, TrafficCurve curve, Instant now) {
        Instant midnight = book.day().atStartOfDay(book.item().flight().zone()).toInstant();
        Instant end =
                book.day().plusDays(1).atStartOfDay(book.item().flight().zone()).toInstant();
        Instant launch = book.item().launchedAt();
        Instant start = launch.isAfter(midnight) ? launch : midnight;
        double share = curve.share(start, now.plus(ahead), end);
        return (long) (share * book.today().budgetMicros())
                + Math.multiplyExact(ease, book.item().price().micros());
    }
}
