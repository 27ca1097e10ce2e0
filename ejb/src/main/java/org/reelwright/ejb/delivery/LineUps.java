package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.reelwright.domain.delivery.LineUp;
import org.reelwright.domain.delivery.Offer;

/** Holds this node's line-up and swaps it when what it is made of changes. */
@ApplicationScoped
public class LineUps {

    /** With more changes than this, reading everything is less work. */
    private static final int A_FEW = 200;

    private volatile LineUp current = LineUp.EMPTY;
    private final Map<UUID, String> versions = new HashMap<>();
    private boolean closed;

    @Inject
    LineUpQuery query;

    @Inject
    Slices slices;

    public LineUp current() {
        return current;
    }

    /** One campaign changed: it alone is read. */
    synchronized void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) LineUpChanged change) {
        Set<UUID> campaign = Set.of(change.campaignId());
        swapIn(campaign, query.versions(campaign));
    }

    /** Also tends the money: a line item enters the line-up with its first slice at hand. */
    public synchronized void refresh() {
        Map<UUID, String> now = query.versions();
        var changed = new HashSet<UUID>(versions.keySet());
        changed.addAll(now.keySet());
        changed.removeIf(campaign -> Objects.equals(versions.get(campaign), now.get(campaign)));
        swapIn(changed, now);
    }

    private void swapIn(Set<UUID> changed, Map<UUID, String> now) {
        if (closed) {
            return;
        }
        LineUp next = changed.size() > A_FEW ? query.load() : patched(changed);
        // What is paused must not wait for the money of others.
        current = without(changed, now);
        slices.tend(next.lineItems());
        current = next;
        versions.keySet().removeAll(changed);
        changed.stream().filter(now::containsKey).forEach(campaign -> versions.put(campaign, now.get(campaign)));
    }

    private LineUp without(Set<UUID> changed, Map<UUID, String> now) {
        LineUp left = current;
        for (UUID campaign : changed) {
            left = now.containsKey(campaign) ? left : left.without(campaign);
        }
        return left;
    }

    private LineUp patched(Set<UUID> changed) {
        LineUp next = current;
        for (UUID campaign : changed) {
            next = next.without(campaign);
        }
        for (Offer offer : query.load(changed)) {
            next = next.with(offer);
        }
        return next;
    }

    /** Serves nothing more and gives back what is left: a server that stops in order leaves no money behind. */
    public synchronized void close() {
        closed = true;
        current = LineUp.EMPTY;
        slices.tend(Set.of());
    }
}
