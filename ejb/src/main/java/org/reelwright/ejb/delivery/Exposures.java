package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.FrequencyCap;
import org.reelwright.domain.delivery.Candidate;
import org.reelwright.domain.delivery.Exposure;

/**
 * What viewers who may be known have seen lately of ads that have a frequency cap: in memory, of this node and of what it
 * heard from others ({@link ExposureExchange}). Bounded: who was not seen for longest is forgotten first.
 */
@ApplicationScoped
public class Exposures {

    private static final int STRIPES = 64;
    /** Makes high bits of all bits, after Knuth: hashes of texts that are much alike differ in few. */
    private static final int SPREAD = 0x9E3779B9;

    private static final int VIEWERS = 200_000;
    private static final int REMEMBERED = 4 * FrequencyCap.MOST_IMPRESSIONS;
    private static final int WAITING = 100_000;
    static final Duration LONGEST = Duration.ofHours(FrequencyCap.MOST_HOURS);

    /** Some of the viewers, the latest last. */
    private static final class Stripe extends LinkedHashMap<String, Deque<Showing>> {

        private static final long serialVersionUID = 1L;

        Stripe() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Showing>> eldest) {
            return size() > VIEWERS / STRIPES;
        }
    }

    private final Stripe[] stripes = Stream.generate(Stripe::new).limit(STRIPES).toArray(Stripe[]::new);

    /** Not told to other nodes yet. */
    private final BlockingQueue<Showing> untold = new LinkedBlockingQueue<>(WAITING);

    public Exposure of(String viewer) {
        return (subject, since) -> {
            Stripe stripe = stripe(viewer);
            synchronized (stripe) {
                return (int) stripe.getOrDefault(viewer, new ArrayDeque<>(0)).stream()
                        .filter(showing -> showing.at().isAfter(since)
                                && (subject.equals(showing.creative()) || subject.equals(showing.campaign())))
                        .count();
            }
        };
    }

    public void shown(String viewer, Candidate ad, Instant at) {
        var showing = new Showing(viewer, ad.creativeId(), ad.campaignId(), at);
        remember(showing);
        untold.offer(showing);
    }

    List<Showing> takeUntold(int most) {
        var next = new ArrayList<Showing>();
        untold.drainTo(next, most);
        return next;
    }

    /** As another node tells it, or this one before it stopped. */
    void remember(Showing showing) {
        Stripe stripe = stripe(showing.viewer());
        synchronized (stripe) {
            Deque<Showing> showings = stripe.computeIfAbsent(showing.viewer(), v -> new ArrayDeque<>(4));
            showings.removeIf(old -> old.at().isBefore(showing.at().minus(LONGEST)));
            showings.addLast(showing);
            if (showings.size() > REMEMBERED) {
                showings.removeFirst();
            }
        }
    }

    private Stripe stripe(String viewer) {
        return stripes[Math.floorMod(viewer.hashCode() * SPREAD >>> 16, STRIPES)];
    }
}
