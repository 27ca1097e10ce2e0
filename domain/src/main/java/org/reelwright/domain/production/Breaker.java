package org.reelwright.domain.production;

import java.time.Duration;
import java.time.Instant;

/**
 * Keeps orders from a provider that fails: after so many failures on end it is left alone for a while, then tried with
 * one order; each further failure doubles the while. Thread-safe.
 */
public final class Breaker {

    /** @param failures on end that open it; 0 never does @param longest that the pause may double to */
    public record Terms(int failures, Duration pause, Duration longest) {}

    private final Terms terms;
    private int failures;
    private Instant closedUntil = Instant.MIN;
    private Duration pause;

    public Breaker(Terms terms) {
        this.terms = terms;
        this.pause = terms.pause();
    }

    /** @return when to ask again; not after {@code now} when an order may be sent, which is then the trial */
    public synchronized Instant mayTry(Instant now) {
        if (!isTripped() || closedUntil.isAfter(now)) {
            return isTripped() ? closedUntil : now;
        }
        closedUntil = now.plus(pause);
        return now;
    }

    public synchronized void succeeded() {
        failures = 0;
        pause = terms.pause();
    }

    public synchronized void failed(Instant now) {
        failures++;
        if (isTripped()) {
            closedUntil = now.plus(pause);
            Duration doubled = pause.multipliedBy(2);
            pause = doubled.compareTo(terms.longest()) > 0 ? terms.longest() : doubled;
        }
    }

    public synchronized boolean isTripped() {
        return terms.failures() > 0 && failures >= terms.failures();
    }
}
