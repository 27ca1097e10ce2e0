package org.reelwright.domain.measurement;

import java.time.Duration;

/**
 * A conversion that came.
 *
 * @param delay after its click
 * @param age of the click by now, at least the delay
 */
public record Waited(Duration delay, Duration age) {}
