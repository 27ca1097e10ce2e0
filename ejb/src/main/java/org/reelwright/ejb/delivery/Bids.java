package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import org.reelwright.domain.delivery.Bid;
import org.reelwright.domain.delivery.BidTerms;
import org.reelwright.domain.delivery.Candidate;
import org.reelwright.domain.delivery.Served;
import org.reelwright.domain.delivery.Slice;

/**
 * Ads that this node has bid with and whose auction is not known to be over. An exchange that tells that one was lost
 * gives its money back to the slice; of what is never told, the money comes back when the lease closes. The impression is
 * what is billed: at what was bid, or at what the exchange said before that it costs, if that is less.
 */
@ApplicationScoped
public class Bids {

    private static final int OPEN = 100_000;

    /** Of what nothing is heard for so long was lost, as far as bidding is concerned. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    /** No more than is needed later: so many are kept so long that the collector of garbage would have to carry them about. */
    private record Open(Instant at, Candidate ad, Slice slice, Optional<String> cappedViewer) {}

    /** In the order in which they were made. */
    private final Map<UUID, Open> open = new LinkedHashMap<>();

    @Inject
    Exposures exposures;

    @Inject
    Shading shading;

    @Inject
    Clock clock;

    @Inject
    ClearedPrices cleared;

    void made(Bid bid, Optional<String> cappedViewer) {
        Served served = bid.served();
        cleared.bidAt(served.at());
        synchronized (open) {
            open.put(served.servingId(), new Open(served.at(), served.ad(), served.slice(), cappedViewer));
            forgetSilent(served.at().minus(SILENCE));
        }
    }

    private void forgetSilent(Instant since) {
        var oldest = open.values().iterator();
        for (Open next = oldest.next(); open.size() > OPEN || next.at().isBefore(since); next = oldest.next()) {
            oldest.remove();
            shading.ended(next.ad().lineItemId(), 0);
        }
    }

    /**
     * The ad is going to be shown. What it costs, every node takes down; the rest only that which bid.
     *
     * @param terms of that bid
     * @param toldCpm what the exchange says it costs, for a thousand; as it was bid if empty
     */
    public void won(UUID servingId, BidTerms terms, OptionalDouble toldCpm) {
        long paid = terms.paid(toldCpm);
        if (paid < terms.bidMicros()) {
            cleared.take(servingId, paid);
        }
        closed(servingId).ifPresent(won -> {
            won.cappedViewer().ifPresent(viewer -> exposures.shown(viewer, won.ad(), clock.instant()));
            shading.ended(won.ad().lineItemId(), paid);
        });
    }

    /** In auctions at the second price less is paid than was bid. @return micros; empty where that is not known */
    public OptionalLong cleared(UUID servingId) {
        return cleared.of(servingId);
    }

    public void lost(UUID servingId) {
        closed(servingId).ifPresent(lost -> {
            lost.slice().putBack();
            shading.ended(lost.ad().lineItemId(), 0);
        });
    }

    /** Each bid ends once, however often it is told. */
    private Optional<Open> closed(UUID servingId) {
        synchronized (open) {
            return Optional.ofNullable(open.remove(servingId));
        }
    }
}
