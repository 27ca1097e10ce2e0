package org.reelwright.ejb.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
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
    private static final int AT_ONCE = 500;
    private static final Duration EARLY = Duration.ofSeconds(15);

    private final Map<UUID, Slice> held = new ConcurrentHashMap<>();
    private final Set<UUID> asked = ConcurrentHashMap.newKeySet();
    private final Set<UUID> wanted = ConcurrentHashMap.newKeySet();
    /** Those that were told that there is no money for now. */
    private final Set<UUID> refused = ConcurrentHashMap.newKeySet();

    /** Those that are on their way into the line-up. */
    private final Set<UUID> coming = ConcurrentHashMap.newKeySet();

    private final AtomicBoolean fetching = new AtomicBoolean();
    /** Micros to be given back, by lease. */
    private final Map<UUID, Long> unused = new ConcurrentHashMap<>();

    @Inject
    Leases leases;

    @Inject
    Shading shading;

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

    /** Whether there was money and is none at hand: what nobody asked for yet is not lent, and that says nothing. */
    boolean ranDry(UUID lineItem) {
        return refused.contains(lineItem) || held.containsKey(lineItem);
    }

    /** The slice that took this one's place between two looks, if any; {@code null} only inside the loop above. */
    private Slice successor(UUID lineItem, Slice tried) {
        Slice now = held.get(lineItem);
        return now == tried ? null : now;
    }

    /**
     * Those with money that are in the line-up, or were: whichever of them is not in a line-up that is looked at after this is
     * not served any more.
     */
    Set<UUID> settled() {
        var ids = new HashSet<>(held.keySet());
        ids.removeAll(coming);
        return ids;
    }

    /**
     * Sees to it that all that is at work has a slice that lasts a while. What is not served any more, and what nobody
     * wanted while its slice lasted, is given back.
     *
     * @param settled before it was looked at what is served
     * @param served all line items that may be chosen
     * @param likely those of them that are lent to before anybody asks; others are once they are first chosen
     */
    public void tend(Set<UUID> settled, Set<UUID> served, Set<UUID> likely) {
        asked.clear();
        refused.retainAll(served);
        settled.stream()
                .filter(id -> !served.contains(id) || !likely.contains(id) && wasLeftAlone(id))
                .forEach(this::drop);
        var wantedNext = new HashSet<>(held.keySet());
        wantedNext.addAll(likely);
        fetch(wantedNext.stream().filter(this::needsNext).toList());
    }

    /** Fetches what they lack before they enter the line-up, so that they can be paid for from the first moment on. */
    void enter(Set<UUID> lineItems, Runnable entering) {
        coming.addAll(lineItems);
        try {
            fetch(lineItems.stream().filter(this::needsNext).toList());
            entering.run();
        } finally {
            coming.removeAll(lineItems);
        }
    }

    /** Fetches what is missing soon. @return whether {@link #take} would find money */
    boolean isReady(Candidate ad, Instant now) {
        boolean ready = couldPay(ad, now);
        if (!ready) {
            fetchSoon(ad.lineItemId());
        }
        return ready;
    }

    private boolean wasLeftAlone(UUID lineItem) {
        Slice slice = held.get(lineItem);
        return slice != null && slice.isUntouched() && isNearlyOver(slice);
    }

    private boolean needsNext(UUID lineItem) {
        Slice slice = held.get(lineItem);
        return slice == null || slice.runsLow() || isNearlyOver(slice);
    }

    private boolean isNearlyOver(Slice slice) {
        return !clock.instant().plus(EARLY).isBefore(slice.serveUntil());
    }

    /** Who was told that nothing is left asks again after the next {@link #tend}: no query for every request. */
    private void fetchSoon(UUID lineItem) {
        if (asked.add(lineItem)) {
            wanted.add(lineItem);
            wake();
        }
    }

    private void wake() {
        if (!wanted.isEmpty() && fetching.compareAndSet(false, true)) {
            try {
                executor.execute(this::fetchWanted);
            } catch (RejectedExecutionException e) {
                fetching.set(false);
                LOG.warn("no thread to fetch slices", e);
            }
        }
    }

    /** What is asked for while one transaction is under way goes into the next. */
    private void fetchWanted() {
        try {
            Set<UUID> next = Set.copyOf(wanted);
            wanted.removeAll(next);
            fetch(List.copyOf(next));
        } finally {
            fetching.set(false);
            wake();
        }
    }

    /** With what is to be given back: as many questions as the longer of the two takes. */
    private void fetch(List<UUID> lineItems) {
        int most = Math.max(1, Math.max(lineItems.size(), unused.size()));
        for (int from = 0; from < most; from += AT_ONCE) {
            fetch(lineItems.stream().skip(from).limit(AT_ONCE).collect(Collectors.toSet()), pending());
        }
    }

    private Map<UUID, Long> pending() {
        Map<UUID, Long> pending = unused.entrySet().stream()
                .limit(AT_ONCE)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        unused.keySet().removeAll(pending.keySet());
        return pending;
    }

    private void fetch(Set<UUID> lineItems, Map<UUID, Long> returned) {
        if (lineItems.isEmpty() && returned.isEmpty()) {
            return;
        }
        try {
            Map<UUID, Slice> lent = leases.renew(lineItems, returned);
            lineItems.forEach(id ->
                    Optional.ofNullable(lent.get(id)).ifPresentOrElse(next -> replace(id, next), () -> forget(id)));
        } catch (RuntimeException e) {
            unused.putAll(returned);
            LOG.warn("no slices for {} line items: trying again with the next round", lineItems.size(), e);
        }
    }

    private void replace(UUID lineItem, Slice next) {
        Slice old = held.put(lineItem, next);
        asked.remove(lineItem);
        refused.remove(lineItem);
        shading.lent(lineItem, next.micros());
        giveBack(old);
    }

    /** Nothing more to be had: what is held is used up, and given back once its time is over. */
    private void forget(UUID lineItem) {
        refused.add(lineItem);
        Slice slice = held.get(lineItem);
        if (slice != null && !clock.instant().isBefore(slice.serveUntil())) {
            drop(lineItem);
        }
    }

    private void drop(UUID lineItem) {
        giveBack(held.remove(lineItem));
    }

    private void giveBack(Slice old) {
        long left = old == null ? 0 : old.drain();
        if (left > 0) {
            unused.put(old.leaseId(), left);
        }
    }
}
