package org.reelwright.domain.delivery;

/**
 * How one line item bids on one node: less than its worth where there are more auctions than its money lasts for.
 *
 * @param dual the price of its budget
 * @param share micros meant for one auction; 0 until that is known
 * @param met auctions met since money was lent last
 */
public record AuctionPace(DualBid dual, double share, long met) {

    /** Fast enough to follow a day, slow enough not to follow single auctions. */
    private static final long HORIZON = 2_500;

    public static final AuctionPace NEW = new AuctionPace(DualBid.over(HORIZON), 0, 0);

    /** There was a place that it goes with, whether it could bid or not. */
    public AuctionPace meets() {
        return new AuctionPace(dual, share, met + 1);
    }

    /** @param spent micros; 0 when it was lost */
    public AuctionPace ended(long spent) {
        return share > 0 ? new AuctionPace(dual.after(spent, share), share, met) : this;
    }

    /** From now on this much is meant for as many auctions as were met since it was lent to last. @param micros above 0 */
    public AuctionPace lent(long micros) {
        return new AuctionPace(dual, met == 0 ? share : (double) micros / met, 0);
    }

    /** Micros for one impression. @param most the line item's price @param worth what it is expected to bring */
    public long bid(long worth, long most) {
        return Math.min(most, dual.bid(worth));
    }
}
