package org.reelwright.domain.delivery;

/**
 * How much a node borrows at once: a small part of the day's budget, so that nodes share it and little lies idle, but
 * enough impressions that serving need not wait for the database.
 *
 * @param slicesADay into how many parts a day's budget is cut
 * @param impressions at least so many in one slice, where the budget has them
 */
public record Pacer(int slicesADay, int impressions) {

    public static final Pacer DEFAULT = new Pacer(20, 200);

    /** Micros, a whole number of impressions. */
    public long slice(LineItem item) {
        long price = item.price().micros();
        long part = item.budget().daily().micros() / slicesADay / price;
        return Math.multiplyExact(Math.max(part, impressions), price);
    }
}
