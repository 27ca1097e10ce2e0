package org.reelwright.domain.delivery;

import java.math.BigDecimal;

/**
 * An ad that was set aside for an auction, and the line item that offers it.
 *
 * @param floorMicros nobody is let win for less
 */
public record Bid(Served served, Offer offer, long floorMicros) {

    private static final int MICROS = 6;
    private static final long THOUSAND = 1_000;

    /** For a thousand impressions, in main units of the offer's currency, as exchanges count. */
    public BigDecimal cpm() {
        BigDecimal exact = BigDecimal.valueOf(Math.multiplyExact(served.priceMicros(), THOUSAND), MICROS);
        return exact.stripTrailingZeros().scale() < 0 ? exact.setScale(0) : exact.stripTrailingZeros();
    }
}
