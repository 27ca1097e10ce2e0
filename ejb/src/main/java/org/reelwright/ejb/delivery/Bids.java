package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import org.reelwright.domain.delivery.Bid;
import org.reelwright.domain.delivery.Served;

/**
 * Ads that this node has bid with and whose auction is not known to be over. An exchange that tells that one was lost
 * gives its money back to the slice; of what is never told, the money comes back when the lease closes. The impression is
 * what is billed: at what was bid, or at what the exchange said before that it costs, if that is less.
 */
@ApplicationScoped
public class Bids {

    private static final int OPEN = 100_000;
    private static final double MICROS_OF_ONE_IN_A_THOUSAND = 1_000;

    /** Of what nothing is heard for so long was lost, as far as bidding is concerned. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    private record Open(Bid bid, Optional<String> cappedViewer, long floor) {

        UUID lineItem() {
            return bid.served().ad().lineItemId();
        }
    }

    /** In the order in which they were made. */
    private final Map<UUID, Open> open = new LinkedHashMap<>();

    @Inject
    Exposures exposures;

    @Inject
    Shading shading;

    @Inject
    Clock clock;

    /** What those that were won cost, where that is less than was bid; the oldest are forgotten. */
    private final Map<UUID, Long> cleared = Collections.synchronizedMap(new LinkedHashMap<UUID, Long>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Long> eldest) {
            return size() > OPEN;
        }
    });

    /** @param floor micros; nobody was let win for less */
    void made(Bid bid, Optional<String> cappedViewer, long floor) {
        synchronized (open) {
            open.put(bid.served().servingId(), new Open(bid, cappedViewer, floor));
            forgetSilent(bid.served().at().minus(SILENCE));
        }
    }

    private void forgetSilent(Instant since) {
        var oldest = open.values().iterator();
        for (Open next = oldest.next(); open.size() > OPEN || isSilent(next, since); next = oldest.next()) {
            oldest.remove();
            shading.ended(next.lineItem(), 0);
        }
    }

    private static boolean isSilent(Open bid, Instant since) {
        return bid.bid().served().at().isBefore(since);
    }

    /** The ad is going to be shown. @param toldCpm what the exchange says it costs, for a thousand; as it was bid if empty */
    public void won(UUID servingId, OptionalDouble toldCpm) {
        closed(servingId).ifPresent(won -> {
            Served served = won.bid().served();
            won.cappedViewer().ifPresent(viewer -> exposures.shown(viewer, served.ad(), clock.instant()));
            long paid = Math.max(won.floor(), paid(served.priceMicros(), toldCpm));
            if (paid < served.priceMicros()) {
                cleared.put(servingId, paid);
            }
            shading.ended(won.lineItem(), paid);
        });
    }

    /** In auctions at the second price less is paid than was bid. @return micros; empty where that is not known here */
    public OptionalLong cleared(UUID servingId) {
        Long paid = cleared.get(servingId);
        return paid == null ? OptionalLong.empty() : OptionalLong.of(paid);
    }

    /** Nobody pays more than he bid. */
    private static long paid(long bidMicros, OptionalDouble toldCpm) {
        double told = toldCpm.orElse(Double.MAX_VALUE) * MICROS_OF_ONE_IN_A_THOUSAND;
        return told >= 0 && told < bidMicros ? Math.round(told) : bidMicros;
    }

    public void lost(UUID servingId) {
        closed(servingId).ifPresent(lost -> {
            lost.bid().served().slice().putBack();
            shading.ended(lost.lineItem(), 0);
        });
    }

    /** Each bid ends once, however often it is told. */
    private Optional<Open> closed(UUID servingId) {
        synchronized (open) {
            return Optional.ofNullable(open.remove(servingId));
        }
    }
}
