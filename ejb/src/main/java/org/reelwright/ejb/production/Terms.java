package org.reelwright.ejb.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.reelwright.domain.production.Breaker;

/**
 * How a provider may be used, from configuration: {@code reelwright.provider.<name>.<term>}, or for all of them
 * {@code reelwright.provider.<term>}.
 */
@ApplicationScoped
class Terms {

    @Inject
    Config config;

    /** Nothing new is begun there; what it is at work on is still fetched. */
    boolean isOff(String provider) {
        return of(provider, "off", Boolean.class).orElse(false);
    }

    /** Orders begun a second by this node; empty without limit. */
    Optional<Double> rate(String provider) {
        return of(provider, "rate", Double.class).filter(rate -> rate > 0);
    }

    /** Orders at work there at once, of all nodes. */
    int atOnce(String provider) {
        return of(provider, "concurrency", Integer.class).orElse(Integer.MAX_VALUE);
    }

    /** After which an order that nobody has answered for is given up. */
    Duration patience(String provider) {
        return of(provider, "patience", Duration.class).orElse(Duration.ofHours(6));
    }

    /** Before a provider is asked whether it took an order that it never answered: it may still be taking it. */
    Duration doubt(String provider) {
        return of(provider, "doubt", Duration.class).orElse(Duration.ofSeconds(10));
    }

    Breaker.Terms breaker(String provider) {
        return new Breaker.Terms(
                of(provider, "breaker.failures", Integer.class).orElse(5),
                of(provider, "breaker.pause", Duration.class).orElse(Duration.ofSeconds(15)),
                of(provider, "breaker.longest", Duration.class).orElse(Duration.ofMinutes(5)));
    }

    private <T> Optional<T> of(String provider, String term, Class<T> type) {
        return config.getOptionalValue("reelwright.provider." + provider + "." + term, type)
                .or(() -> config.getOptionalValue("reelwright.provider." + term, type));
    }
}
