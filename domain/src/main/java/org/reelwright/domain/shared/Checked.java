package org.reelwright.domain.shared;

import java.util.List;

/** The answer of a check: the value, now known to be good, or everything that is wrong with it at once. */
public sealed interface Checked<T> {

    record Good<T>(T value) implements Checked<T> {}

    record Bad<T>(List<Violation> violations) implements Checked<T> {}
}
