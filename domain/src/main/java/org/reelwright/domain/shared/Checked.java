package org.reelwright.domain.shared;

import java.util.List;
import java.util.function.Function;

/** The answer of a check: the value, now known to be good, or everything that is wrong with it at once. */
public sealed interface Checked<T> {

    record Good<T>(T value) implements Checked<T> {}

    record Bad<T>(List<Violation> violations) implements Checked<T> {}

    /** What comes next, unless something is wrong already. */
    default <R> Checked<R> then(Function<T, Checked<R>> next) {
        return this instanceof Good<T> good ? next.apply(good.value()) : new Bad<>(((Bad<T>) this).violations());
    }
}
