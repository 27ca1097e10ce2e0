package org.reelwright.domain.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.OptionalDouble;

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

    static Amount of(double value, double low, double high) {
        return new Amount(OptionalDouble.of(value), OptionalDouble.of(low), OptionalDouble.of(high));
    }
}
