package org.reelwright.domain.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long after it a click or a view is credited with a conversion; usually seven days and one. */
public record AttributionWindows(Duration click, Duration view) {

    public static final AttributionWindows USUAL = new AttributionWindows(Duration.ofDays(7), Duration.ofDays(1));

    public AttributionWindows {
        if (click.isNegative() || view.isNegative()) {
            throw new IllegalArgumentException("a window is not negative");
        }
    }

    public Duration longest() {
        return click.compareTo(view) > 0 ? click : view;
    }

    /** A click goes before a view. Both ends belong to a window. */
    public Touch touch(Optional<Instant> clicked, Optional<Instant> seen, Instant converted) {
        if (clicked.filter(at -> holds(at, click, converted)).isPresent()) {
            return Touch.CLICK;
        }
        return seen.filter(at -> holds(at, view, converted)).isPresent() ? Touch.VIEW : Touch.NONE;
    }

    private static boolean holds(Instant from, Duration window, Instant converted) {
        return !converted.isBefore(from) && !converted.isAfter(from.plus(window));
    }
}
