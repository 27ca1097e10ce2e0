package org.reelwright.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;

/** The one clock and the one source of chance: whoever decides by them is handed them, and tests hand in their own. */
@ApplicationScoped
class Chance {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Safe to share between threads. */
    @Produces
    RandomGenerator generator() {
        return new SecureRandom();
    }
}
