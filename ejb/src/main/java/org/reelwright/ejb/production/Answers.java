package org.reelwright.ejb.production;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.reelwright.domain.production.Progress;

/** What a provider said when it was asked after a ticket, until the stage that waits for it takes it: nobody asks twice. */
@ApplicationScoped
class Answers {

    private final Map<Ticketed, Progress<?>> heard = new ConcurrentHashMap<>();

    private record Ticketed(String provider, String ticket) {}

    void keep(String provider, String ticket, Progress<?> progress) {
        heard.put(new Ticketed(provider, ticket), progress);
    }

    /** The ticket is of an order for such a result. */
    @SuppressWarnings("unchecked")
    <R> Optional<Progress<R>> take(String provider, String ticket) {
        return Optional.ofNullable((Progress<R>) heard.remove(new Ticketed(provider, ticket)));
    }

    void forget(String provider, String ticket) {
        heard.remove(new Ticketed(provider, ticket));
    }
}
