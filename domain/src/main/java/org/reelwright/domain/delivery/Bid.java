package org.reelwright.domain.delivery;

import java.math.BigDecimal;

/** An ad that was set aside for an auction, and the line item that offers it. */
public record Bid(Served served, Offer offer) {

    private static final int MICROS = 6;
    private static final long THOUSAND = 1_000;

    /** @param micros for the impression; never more than the line item's price */
    public static Bid of(Served served, Offer offer, long micros) {
        return new Bid(served.at(micros), offer);
    }

    /** For a thousand impressions, in main units of the offer's currency, as exchanges count. */
    public BigDecimal cpm() {
        BigDecimal exact = BigDecimal.valueOf(Math.multiplyExact(served.priceMicros(), THOUSAND), MICROS);
        return exact.stripTrailingZeros().scale() < 0 ? exact.setScale(0) : exact.stripTrailingZeros();
    }
}
