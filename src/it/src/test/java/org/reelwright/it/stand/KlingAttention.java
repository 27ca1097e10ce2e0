package org.reelwright.it.stand;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** How often a customer asks after its tasks, as the vendor sees it. */
final class KlingAttention {

    private final Map<String, Instant> last = new ConcurrentHashMap<>();
    private final AtomicLong questions = new AtomicLong();
    private final Clock clock;

    KlingAttention(Clock clock) {
        this.clock = clock;
    }

    /** @param over whether the customer learns that it is done */
    void asked(String task, boolean over) {
        questions.incrementAndGet();
        if (over) {
            last.remove(task);
        } else {
            last.put(task, clock.instant());
        }
    }

    void taken(String task) {
        last.put(task, clock.instant());
    }

    long questions() {
        return questions.get();
    }

    /** Tasks at work that nobody has asked after in so long a time. */
    long forgotten(Duration since) {
        Instant then = clock.instant().minus(since);
        return last.values().stream().filter(at -> at.isBefore(then)).count();
    }

    int waiting() {
        return last.size();
    }
}
