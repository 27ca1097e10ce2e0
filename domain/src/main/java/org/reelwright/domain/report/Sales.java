package org.reelwright.domain.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.OptionalDouble;
import org.reelwright.domain.shared.Money;

/**
 * Some conversions.
 *
 * @param value of those in the campaign's currency
 * @param squares sum of the squares of their values in main units: how unequal they are
 */
public record Sales(
        long conversions, Money value, @JsonIgnore double squares) {

    private static final double Z = 1.959963984540054;
    private static final double MICROS = 1e6;

    public static Sales none(String currency) {
        return new Sales(0, Money.zero(currency), 0);
    }

    public Sales plus(Sales other) {
        return new Sales(conversions + other.conversions, value.plus(other.value), squares + other.squares);
    }

    /**
     * In main units. Conversions come as a Poisson process; the interval of their number is Byar's (Breslow and Day,
     * 1987), which is right for few as well.
     */
    Amount costEach(Money spend) {
        double paid = spend.micros() / MICROS;
        double n = conversions;
        double most = n + 1;
        double high = most * Math.pow(1 - 1 / (9 * most) + Z / (3 * Math.sqrt(most)), 3);
        if (n == 0) {
            return new Amount(OptionalDouble.empty(), OptionalDouble.of(paid / high), OptionalDouble.empty());
        }
        double low = n * Math.pow(Math.max(0, 1 - 1 / (9 * n) - Z / (3 * Math.sqrt(n))), 3);
        return low > 0
                ? Amount.of(paid / n, paid / high, paid / low)
                : new Amount(OptionalDouble.of(paid / n), OptionalDouble.of(paid / high), OptionalDouble.empty());
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
