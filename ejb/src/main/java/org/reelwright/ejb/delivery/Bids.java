package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.delivery.Bid;

/**
 * Ads that this node has bid with and whose auction is not known to be over. An exchange that tells that one was lost
 * gives its money back to the slice; of what is never told, the money comes back when the lease closes. What an exchange
 * says is never billed: that is for the impression.
 */
@ApplicationScoped
public class Bids {

    private static final int OPEN = 100_000;

    private record Open(Bid bid, Optional<String> cappedViewer) {}

    private final Map<UUID, Open> open = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Open> eldest) {
            return size() > OPEN;
        }
    };

    @Inject
    Exposures exposures;

    @Inject
    Clock clock;

    void made(Bid bid, Optional<String> cappedViewer) {
        synchronized (open) {
            open.put(bid.served().servingId(), new Open(bid, cappedViewer));
        }
    }

    /** The ad is going to be shown. */
    public void won(UUID servingId) {
        closed(servingId).ifPresent(won -> won.cappedViewer()
                .ifPresent(viewer -> exposures.shown(viewer, won.bid().served().ad(), clock.instant())));
    }

    public void lost(UUID servingId) {
        closed(servingId).ifPresent(lost -> lost.bid().served().slice().putBack());
    }

    /** Each bid ends once, however often it is told. */
    private Optional<Open> closed(UUID servingId) {
        synchronized (open) {
            return Optional.ofNullable(open.remove(servingId));
        }
    }
}
