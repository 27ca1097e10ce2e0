package org.reelwright.ejb.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.reelwright.domain.production.Breaker;
import org.reelwright.domain.production.RateLimit;
import org.reelwright.domain.shared.OutsideTrouble;

/** One gate for each provider: whether it may be called now, and what its answers tell about its health. */
@ApplicationScoped
class Gates {

    private final Map<String, Breaker> breakers = new ConcurrentHashMap<>();
    private final Map<String, Optional<RateLimit>> limits = new ConcurrentHashMap<>();

    @Inject
    Terms terms;

    @Inject
    Clock clock;

    /** @return until when it is left alone, as it fails; empty when it may be called */
    Optional<Instant> troubledUntil(String provider) {
        Instant now = clock.instant();
        return Optional.of(breaker(provider).mayTry(now)).filter(now::isBefore);
    }

    /** @return when its rate leaves room for another order; empty when it does now */
    Optional<Instant> fullUntil(String provider) {
        Instant now = clock.instant();
        return limits.computeIfAbsent(provider, name -> terms.rate(name).map(RateLimit::new))
                .map(limit -> limit.mayTry(now))
                .filter(now::isBefore);
    }

    /** Calls it, and remembers whether it answered. */
    <T> T call(String provider, Supplier<T> question) {
        try {
            T answer = question.get();
            succeeded(provider);
            return answer;
        } catch (OutsideTrouble trouble) {
            if (trouble.worthRetrying()) {
                failed(provider);
            }
            throw trouble;
        }
    }

    void succeeded(String provider) {
        breaker(provider).succeeded();
    }

    void failed(String provider) {
        breaker(provider).failed(clock.instant());
    }

    private Breaker breaker(String provider) {
        return breakers.computeIfAbsent(provider, name -> new Breaker(terms.breaker(name)));
    }
}
