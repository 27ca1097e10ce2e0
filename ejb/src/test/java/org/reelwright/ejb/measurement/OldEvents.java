package org.reelwright.ejb.measurement;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.reelwright.domain.measurement.EventToken;
import org.reelwright.ejb.delivery.Running;

/** Adds up old events in a test's database. */
public final class OldEvents {

    private OldEvents() {}

    /** @return how many there were of one film's day */
    public static long sum(EntityManager em, Duration kept, Instant now) {
        var aged = new AgedEvents();
        aged.em = em;
        aged.age = age(kept, now);
        return aged.sum();
    }

    public static boolean isForgotten(EventToken token, Duration kept, Instant now) {
        return age(kept, now).isForgotten(token);
    }

    static EventAge age(Duration kept, Instant now) {
        var age = new EventAge();
        age.kept = kept;
        age.windows = new CreditWindows();
        age.clock = Running.at(now);
        return age;
    }
}
