package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.reelwright.domain.delivery.LineUp;
import org.reelwright.domain.delivery.Offer;

/** Holds this node's line-up and swaps it when what it is made of changes. */
@ApplicationScoped
public class LineUps {

    /** With more changes than this, making a new one is less work. */
    private static final int A_FEW = 200;

    /** Read at once: what a transaction reads stays in memory until it ends. */
    private static final int A_PART = 2_000;

    /** The dearest are asked for most. */
    private static final int LIKELY = 500;

    private volatile LineUp current = LineUp.EMPTY;
    private final Map<UUID, String> versions = new HashMap<>();
    private Set<UUID> lineItems = Set.of();
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

    /** Also tends the money: a line item that changes alone enters the line-up with its first slice at hand. */
    public synchronized void refresh() {
        Map<UUID, String> now = query.versions();
        var changed = new HashSet<UUID>(versions.keySet());
        changed.addAll(now.keySet());
        changed.removeIf(campaign -> Objects.equals(versions.get(campaign), now.get(campaign)));
        swapIn(changed, now);
    }

    /** Only the money. */
    public synchronized void tend() {
        if (!closed) {
            slices.tend(lineItems, current.dearest(LIKELY));
        }
    }

    private void swapIn(Set<UUID> changed, Map<UUID, String> now) {
        if (closed) {
            return;
        }
        List<Offer> offers = load(changed);
        LineUp next = changed.size() > A_FEW ? current.with(changed, offers) : patched(changed, offers);
        // What is paused must not wait for the money of others.
        current = without(changed, now);
        lineItems = changed.isEmpty() ? lineItems : next.lineItems();
        slices.tend(lineItems, likely(next, offers));
        current = next;
        versions.keySet().removeAll(changed);
        changed.stream().filter(now::containsKey).forEach(campaign -> versions.put(campaign, now.get(campaign)));
    }

    private static Set<UUID> likely(LineUp next, List<Offer> offers) {
        var likely = new HashSet<>(next.dearest(LIKELY));
        offers.stream().limit(LIKELY).map(Offer::lineItemId).forEach(likely::add);
        return likely;
    }

    private LineUp without(Set<UUID> changed, Map<UUID, String> now) {
        var gone =
                changed.stream().filter(campaign -> !now.containsKey(campaign)).collect(Collectors.toSet());
        if (gone.size() > A_FEW) {
            return current.with(gone, List.of());
        }
        LineUp left = current;
        for (UUID campaign : gone) {
            left = left.without(campaign);
        }
        return left;
    }

    private LineUp patched(Set<UUID> changed, List<Offer> offers) {
        LineUp next = current;
        for (UUID campaign : changed) {
            next = next.without(campaign);
        }
        for (Offer offer : offers) {
            next = next.with(offer);
        }
        return next;
    }

    private List<Offer> load(Set<UUID> campaigns) {
        List<UUID> all = List.copyOf(campaigns);
        var offers = new ArrayList<Offer>();
        for (int from = 0; from < all.size(); from += A_PART) {
            offers.addAll(query.load(new HashSet<>(all.subList(from, Math.min(all.size(), from + A_PART)))));
        }
        return offers;
    }

    /** Serves nothing more and gives back what is left: a server that stops in order leaves no money behind. */
    public synchronized void close() {
        closed = true;
        current = LineUp.EMPTY;
        slices.tend(Set.of(), Set.of());
    }
}
