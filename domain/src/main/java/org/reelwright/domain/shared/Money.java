package org.reelwright.domain.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in millionths ("micros") of a currency's main unit: 1 USD is 1,000,000 micros.
 *
 * <p>Integer arithmetic only; overflow and mixed currencies are bugs and throw {@link ArithmeticException} and
 * {@link IllegalArgumentException}.
 *
 * @param micros amount, may be negative
 * @param currency ISO 4217 code, three upper-case letters
 */
public record Money(long micros, String currency) implements Comparable<Money> {

    private static final long MICROS = 1_000_000L;

    public static Money zero(String currency) {
        return new Money(0, currency);
    }

    /** @param amount main units, at most six decimal places; more is an {@link ArithmeticException} */
    public static Money of(BigDecimal amount, String currency) {
        return new Money(amount.movePointRight(6).longValueExact(), currency);
    }

    public static Money of(long units, String currency) {
        return new Money(Math.multiplyExact(units, MICROS), currency);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(micros, same(other).micros), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(micros, same(other).micros), currency);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(micros, factor), currency);
    }

    /** Rounded down, so that parts never add up to more than the whole. */
    public Money dividedBy(long parts) {
        return new Money(Math.floorDiv(micros, parts), currency);
    }

    @JsonIgnore
    public boolean isPositive() {
        return micros > 0;
    }

    /** Main units with two to six decimal places. */
    public BigDecimal amount() {
        BigDecimal exact = BigDecimal.valueOf(micros, 6).stripTrailingZeros();
        return exact.scale() < 2 ? exact.setScale(2, RoundingMode.UNNECESSARY) : exact;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(micros, same(other).micros);
    }

    @Override
    public String toString() {
        return amount() + " " + currency;
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not mix");
        }
        return other;
    }
}
