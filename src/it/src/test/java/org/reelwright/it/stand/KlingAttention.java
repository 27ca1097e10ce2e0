package org.reelwright.it.stand;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** How often a customer asks after its tasks, as the vendor sees it. */
final class KlingAttention {

    private final Map<String, Instant> last = new ConcurrentHashMap<>();
    private final AtomicLong questions = new AtomicLong();

    /** @param over whether the customer learns that it is done */
    void asked(String task, boolean over, Instant now) {
        questions.incrementAndGet();
        if (over) {
            last.remove(task);
        } else {
            last.put(task, now);
        }
    }

    void taken(String task, Instant now) {
        last.put(task, now);
    }

    long questions() {
        return questions.get();
    }

    /** Tasks at work that nobody has asked after in so long a time. */
    long forgotten(Duration since, Instant now) {
        return last.values().stream()
                .filter(at -> at.isBefore(now.minus(since)))
                .count();
    }

    int waiting() {
        return last.size();
    }
}
