package org.reelwright.ejb.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.reelwright.domain.delivery.Candidate;
import org.reelwright.domain.delivery.Slice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The money that this node may spend, in memory. Serving takes from it without touching the database; what runs low is
 * fetched in the background.
 */
@ApplicationScoped
public class Slices {

    private static final Logger LOG = LoggerFactory.getLogger(Slices.class);
    private static final Duration EARLY = Duration.ofSeconds(15);

    private final Map<UUID, Slice> held = new ConcurrentHashMap<>();
    private final Set<UUID> asked = ConcurrentHashMap.newKeySet();

    @Inject
    Leases leases;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService executor;

    /** Sets one impression of this ad aside. @return the slice that pays; empty when there is no money at hand */
    public Optional<Slice> take(Candidate ad, Instant now) {
        LocalDate today = ad.flight().dayOf(now);
        for (Slice slice = held.get(ad.lineItemId()); slice != null; slice = successor(ad.lineItemId(), slice)) {
            if (slice.servesAt(now, today) && slice.take()) {
                if (slice.runsLow()) {
                    fetchSoon(ad.lineItemId());
                }
                return Optional.of(slice);
            }
        }
        fetchSoon(ad.lineItemId());
        return Optional.empty();
    }

    /** Whether {@link #take} would find money, as far as can be told without taking any. */
    boolean couldPay(Candidate ad, Instant now) {
        Slice slice = held.get(ad.lineItemId());
        return slice != null && slice.servesAt(now, ad.flight().dayOf(now)) && slice.left() > 0;
    }

    /** The slice that took this one's place between two looks, if any; {@code null} only inside the loop above. */
    private Slice successor(UUID lineItem, Slice tried) {
        Slice now = held.get(lineItem);
        return now == tried ? null : now;
    }

    /** Sees to it that each of these has a slice that lasts a while, and that all others are given back. */
    public void tend(Set<UUID> lineItems) {
        asked.clear();
        Set.copyOf(held.keySet()).stream().filter(id -> !lineItems.contains(id)).forEach(this::drop);
        lineItems.stream().filter(this::needsNext).forEach(this::fetch);
    }

    private boolean needsNext(UUID lineItem) {
        Slice slice = held.get(lineItem);
        return slice == null || slice.runsLow() || !clock.instant().plus(EARLY).isBefore(slice.serveUntil());
    }

    /** Who was told that nothing is left asks again after the next {@link #tend}: no query for every request. */
    private void fetchSoon(UUID lineItem) {
        if (asked.add(lineItem)) {
            executor.execute(() -> fetch(lineItem));
        }
    }

    private void fetch(UUID lineItem) {
        try {
            leases.lend(lineItem).ifPresentOrElse(next -> replace(lineItem, next), () -> forget(lineItem));
        } catch (RuntimeException e) {
            LOG.warn("no slice for line item {}: trying again with the next round", lineItem, e);
        }
    }

    private void replace(UUID lineItem, Slice next) {
        Slice old = held.put(lineItem, next);
        asked.remove(lineItem);
        giveBack(old);
    }

    /** Nothing more to be had: what is held is used up, and given back once its time is over. */
    private void forget(UUID lineItem) {
        Slice slice = held.get(lineItem);
        if (slice != null && !clock.instant().isBefore(slice.serveUntil())) {
            drop(lineItem);
        }
    }

    private void drop(UUID lineItem) {
        giveBack(held.remove(lineItem));
    }

    private void giveBack(Slice old) {
        long unused = old == null ? 0 : old.drain();
        if (unused > 0) {
            leases.giveBack(old.leaseId(), unused);
        }
    }
}
