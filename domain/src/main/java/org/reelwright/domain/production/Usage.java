package org.reelwright.domain.production;

import java.math.BigDecimal;

/**
 * What a provider charges for, in its own unit; the price table turns it into money.
 *
 * @param model the provider's name for its model
 * @param unit such as {@code second}, {@code picture}, {@code input-token}, {@code output-token}, {@code character}
 * @param quantity never negative
 */
public record Usage(String model, String unit, BigDecimal quantity) {

    public Usage {
        if (quantity.signum() < 0) {
            throw new IllegalArgumentException("used " + quantity + " " + unit);
        }
    }

    public static Usage of(String model, String unit, long quantity) {
        return new Usage(model, unit, BigDecimal.valueOf(quantity));
    }
}
