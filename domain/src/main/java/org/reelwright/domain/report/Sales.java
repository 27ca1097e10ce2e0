package org.reelwright.domain.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.reelwright.domain.shared.Money;

/**
 * Some conversions.
 *
 * @param clicked those of them that a click led to
 * @param value of those in the campaign's currency
 * @param squares sum of the squares of their values in main units: how unequal they are
 * @param elsewhere those whose value is in another currency, and is neither in {@code value} nor in the return on spend
 * @param invalid those that pages told and that were no person's: in no other figure here
 */
public record Sales(
        long conversions,
        long clicked,
        Money value,
        @JsonIgnore double squares,
        long elsewhere,
        long invalid) {

    private static final double Z = 1.959963984540054;
    private static final double MICROS = 1e6;

    public static Sales none(String currency) {
        return invalid(0, currency);
    }

    public static Sales invalid(long told, String currency) {
        return new Sales(0, 0, Money.zero(currency), 0, 0, told);
    }

    /** All of them a person's. */
    public Sales(long conversions, long clicked, Money value, double squares, long elsewhere) {
        this(conversions, clicked, value, squares, elsewhere, 0);
    }

    /** All that were told; {@link #conversions} is net of those that were no person's. */
    @JsonProperty
    public long gross() {
        return conversions + invalid;
    }

    public Sales plus(Sales other) {
        return new Sales(
                conversions + other.conversions,
                clicked + other.clicked,
                value.plus(other.value),
                squares + other.squares,
                elsewhere + other.elsewhere,
                invalid + other.invalid);
    }

    /** In main units. */
    Amount costEach(Money spend) {
        return Amount.each(spend, conversions);
    }

    /** A compound Poisson sum: its variance is the sum of the squares, whatever the values. */
    Amount returnOn(Money spend) {
        if (!spend.isPositive() || conversions == 0) {
            return Amount.UNKNOWN;
        }
        double paid = spend.micros() / MICROS;
        double sold = value.micros() / MICROS;
        double half = Z * Math.sqrt(squares);
        return Amount.of(sold / paid, Math.max(0, sold - half) / paid, (sold + half) / paid);
    }
}
