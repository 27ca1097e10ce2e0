package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.reelwright.domain.delivery.AuctionPace;
import org.reelwright.domain.delivery.Candidate;
import org.reelwright.domain.delivery.Drawn;

/**
 * What line items bid in auctions: what the view is expected to bring them, as far as their price and their money allow.
 * Learns from how this node's auctions end.
 */
@ApplicationScoped
public class Shading {

    private final Map<UUID, AuctionPace> paces = new ConcurrentHashMap<>();

    @Inject
    RatesBoard rates;

    /** Micros for one impression, at most the line item's price. */
    long bid(Drawn drawn) {
        Candidate ad = drawn.ad();
        return paces.getOrDefault(ad.lineItemId(), AuctionPace.NEW)
                .bid(rates.current().worth(drawn), ad.priceMicros());
    }

    /** There is a place that it could bid for. */
    void met(UUID lineItem) {
        change(lineItem, AuctionPace::meets);
    }

    /** @param spent micros; 0 when it was lost */
    void ended(UUID lineItem, long spent) {
        change(lineItem, pace -> pace.ended(spent));
    }

    /** Money came that is to last until the next comes. @param micros above 0 */
    void lent(UUID lineItem, long micros) {
        paces.computeIfPresent(lineItem, (id, pace) -> pace.lent(micros));
    }

    /** Forgets all others. @param served line items */
    void keep(Set<UUID> served) {
        paces.keySet().retainAll(served);
    }

    int size() {
        return paces.size();
    }

    private void change(UUID lineItem, UnaryOperator<AuctionPace> how) {
        paces.compute(lineItem, (id, pace) -> how.apply(pace == null ? AuctionPace.NEW : pace));
    }
}
