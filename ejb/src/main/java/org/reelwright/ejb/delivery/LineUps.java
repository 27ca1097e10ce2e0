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
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelwright.domain.delivery.LineUp;
import org.reelwright.domain.delivery.Offer;

/**
 * Holds this node's line-up and swaps it when what it is made of changes. Several may look at the database at once, and
 * nobody waits for anybody: what was read by a later look is never replaced by what an earlier one read.
 */
@ApplicationScoped
public class LineUps {

    /** With more changes than this, making a new one is less work. */
    private static final int A_FEW = 200;

    /** Read at once: what a transaction reads stays in memory until it ends. */
    private static final int A_PART = 2_000;

    /** The dearest are asked for most. */
    private static final int LIKELY = 500;

    /** @param version empty when there is nothing of it to serve @param look the one that read it */
    private record Known(String version, long look) {

        static final Known NOT = new Known("", 0);
    }

    private volatile LineUp current = LineUp.EMPTY;
    private volatile boolean closed;
    private final AtomicLong looks = new AtomicLong();

    /** By campaign, those of the past too: an earlier look must not bring them back. */
    private final Map<UUID, Known> known = new HashMap<>();

    /** Changed on other nodes, and not read yet. */
    private final Set<UUID> heard = new HashSet<>();

    private boolean missed;

    private final ReentrantLock tending = new ReentrantLock();
    private LineUp tended = LineUp.EMPTY;
    private volatile Set<UUID> lineItems = Set.of();

    @Inject
    LineUpQuery query;

    @Inject
    Prices prices;

    @Inject
    Slices slices;

    public LineUp current() {
        return current;
    }

    /** Those that may be chosen, as the money was last seen to. */
    Set<UUID> lineItems() {
        return lineItems;
    }

    /** One campaign changed: it alone is read. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) LineUpChanged change) {
        long look = looks.incrementAndGet();
        Set<UUID> campaign = Set.of(change.campaignId());
        swapIn(campaign, query.versions(campaign), look);
    }

    /** Other nodes changed these. What is paused or has fewer films is taken out at once; {@link #follow} reads the rest. */
    void hear(Set<UUID> campaigns) {
        long look = looks.incrementAndGet();
        var now = new HashMap<>(query.versions(campaigns));
        Set<UUID> changed = changed(campaigns, now);
        synchronized (this) {
            changed.stream().filter(now::containsKey).forEach(heard::add);
            now.keySet().removeIf(campaign -> hasFewerFilms(campaign, now.get(campaign)));
        }
        takeOut(changed, now, look);
    }

    /** Versions begin with the film's id, and commas divide them. */
    private boolean hasFewerFilms(UUID campaign, String now) {
        String before = known.getOrDefault(campaign, Known.NOT).version();
        return Stream.of(before.split(",")).map(film -> film.split(" ")[0]).anyMatch(film -> !now.contains(film));
    }

    /** Other nodes changed more than can be told. */
    synchronized void miss() {
        missed = true;
    }

    /** Reads what was heard of. */
    void follow() {
        Set<UUID> campaigns = takeHeard();
        if (tookMissed()) {
            refresh();
        } else if (!campaigns.isEmpty()) {
            long look = looks.incrementAndGet();
            swapIn(campaigns, query.versions(campaigns), look);
        }
    }

    private synchronized Set<UUID> takeHeard() {
        Set<UUID> campaigns = Set.copyOf(heard);
        heard.clear();
        return campaigns;
    }

    private synchronized boolean tookMissed() {
        boolean was = missed;
        missed = false;
        return was;
    }

    /** Looks at everything. */
    public void refresh() {
        long look = looks.incrementAndGet();
        Map<UUID, String> now = query.versions();
        var all = new HashSet<>(now.keySet());
        synchronized (this) {
            all.addAll(known.keySet());
        }
        swapIn(changed(all, now), now, look);
    }

    private synchronized Set<UUID> changed(Set<UUID> campaigns, Map<UUID, String> now) {
        return campaigns.stream()
                .filter(campaign ->
                        !known.getOrDefault(campaign, Known.NOT).version().equals(now.getOrDefault(campaign, "")))
                .collect(Collectors.toSet());
    }

    /** A line item that changes alone enters the line-up with its first slice at hand; what is paused does not wait for it. */
    private void swapIn(Set<UUID> changed, Map<UUID, String> now, long look) {
        if (closed) {
            return;
        }
        takeOut(changed, now, look);
        Set<UUID> served = changed.stream().filter(now::containsKey).collect(Collectors.toSet());
        List<Offer> offers = load(served);
        Set<UUID> likely = offers.stream().limit(LIKELY).map(Offer::lineItemId).collect(Collectors.toSet());
        slices.enter(likely, () -> enter(served, offers, now, look));
        if (tending.tryLock()) {
            tendThenUnlock();
        }
    }

    private void takeOut(Set<UUID> changed, Map<UUID, String> now, long look) {
        Set<UUID> gone =
                changed.stream().filter(campaign -> !now.containsKey(campaign)).collect(Collectors.toSet());
        enter(gone, List.of(), now, look);
    }

    private synchronized void enter(Set<UUID> changed, List<Offer> offers, Map<UUID, String> now, long look) {
        Set<UUID> news = changed.stream()
                .filter(campaign -> known.getOrDefault(campaign, Known.NOT).look() < look)
                .collect(Collectors.toSet());
        if (closed || news.isEmpty()) {
            return;
        }
        List<Offer> fresh = offers.stream()
                .filter(offer -> news.contains(offer.campaignId()))
                .toList();
        current = news.size() > A_FEW ? current.with(news, fresh) : patched(news, fresh);
        news.forEach(campaign -> known.put(campaign, new Known(now.getOrDefault(campaign, ""), look)));
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
            query.load(new HashSet<>(all.subList(from, Math.min(all.size(), from + A_PART)))).stream()
                    .map(offer -> offer.worth(prices.list().worth(offer.currency())))
                    .forEach(offers::add);
        }
        return offers;
    }

    /** Only the money, of which one at a time takes care. */
    public void tend() {
        tending.lock();
        tendThenUnlock();
    }

    private void tendThenUnlock() {
        try {
            Set<UUID> settled = slices.settled();
            LineUp now = current;
            if (now != tended) {
                lineItems = now.lineItems();
                tended = now;
            }
            slices.tend(settled, lineItems, now.dearest(LIKELY));
        } finally {
            tending.unlock();
        }
    }

    /** Serves nothing more and gives back what is left: a server that stops in order leaves no money behind. */
    public void close() {
        synchronized (this) {
            closed = true;
            current = LineUp.EMPTY;
        }
        tend();
    }
}
