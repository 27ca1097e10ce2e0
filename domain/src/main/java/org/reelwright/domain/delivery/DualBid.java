package org.reelwright.domain.delivery;

/**
 * Paces bids in auctions so that the budget lasts: dual mirror descent (Balseiro, Lu and Mirrokni, ICML 2020), whose
 * regret is of the best order there is, without a forecast. Each auction moves the price of the budget, {@code pressure},
 * against what was spent; a bid is the value divided by one plus it.
 *
 * @param pressure at least 0; 0 means that there is money enough to bid the full value
 * @param step how fast it moves, such as one over the root of the number of auctions
 */
public record DualBid(double pressure, double step) {

    public static DualBid over(long auctions) {
        return new DualBid(0, 1 / Math.sqrt(Math.max(1, auctions)));
    }

    /** Micros, rounded down. */
    public long bid(long valueMicros) {
        return (long) (valueMicros / (1 + pressure));
    }

    /**
     * After one auction, lost or won.
     *
     * @param spent micros; 0 when lost
     * @param share micros of the budget that are meant for one auction: what is left, by the auctions still expected
     */
    public DualBid after(long spent, double share) {
        double gradient = share <= 0 ? -1 : 1 - spent / share;
        return new DualBid(Math.max(0, pressure - step * gradient), step);
    }
}
