package org.reelwright.domain.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.OptionalDouble;
import org.reelwright.domain.shared.Money;

/**
 * A figure with its 95 % interval; what cannot be told is not there.
 *
 * @param value empty when there is nothing to divide by
 * @param low lower end of the interval, at least 0; empty where the value is
 * @param high empty when it may be anything
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Amount(OptionalDouble value, OptionalDouble low, OptionalDouble high) {

    static final Amount UNKNOWN = new Amount(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    private static final double Z = 1.959963984540054;
    private static final double MICROS = 1e6;

    /**
     * What each of some events cost, in main units. They come as a Poisson process; the interval of their number is Byar's
     * (Breslow and Day, 1987), which is right for few as well.
     */
    static Amount each(Money spend, long events) {
        double paid = spend.micros() / MICROS;
        double n = events;
        double most = n + 1;
        double high = most * Math.pow(1 - 1 / (9 * most) + Z / (3 * Math.sqrt(most)), 3);
        if (n == 0) {
            return new Amount(OptionalDouble.empty(), OptionalDouble.of(paid / high), OptionalDouble.empty());
        }
        double low = n * Math.pow(Math.max(0, 1 - 1 / (9 * n) - Z / (3 * Math.sqrt(n))), 3);
        return low > 0
                ? of(paid / n, paid / high, paid / low)
                : new Amount(OptionalDouble.of(paid / n), OptionalDouble.of(paid / high), OptionalDouble.empty());
    }

    static Amount of(double value, double low, double high) {
        return new Amount(OptionalDouble.of(value), OptionalDouble.of(low), OptionalDouble.of(high));
    }
}
