package org.reelwright.ejb.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.reelwright.domain.asset.Card;
import org.reelwright.domain.asset.Catalogue;
import org.reelwright.domain.asset.LibraryItem;

/**
 * The catalogues of those advertisers that searched last, in memory: at most {@value #MOST_OF_ONE} cards of one, the newest,
 * and {@value #MOST_OF_ALL} in all. One statement finds whether anything changed, one more reads only that.
 */
@ApplicationScoped
class Catalogues {

    static final int MOST_OF_ONE = 20_000;
    private static final int MOST_OF_ALL = 100_000;

    /** Transactions that began earlier may commit this much later. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    @Inject
    EntityManager store;

    private record Stamp(long items, Instant changed, long versions) {}

    private record Kept(Stamp stamp, Catalogue catalogue) {}

    private final Map<UUID, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    Catalogue of(UUID advertiser) {
        Stamp now = stamp(advertiser);
        Kept before = remembered(advertiser);
        if (before.stamp().equals(now)) {
            return before.catalogue();
        }
        Catalogue catalogue =
                merged(before, changed(advertiser, before.stamp().changed().minus(OVERLAP)));
        remember(advertiser, new Kept(now, catalogue));
        return catalogue;
    }

    private Stamp stamp(UUID advertiser) {
        return store.createQuery(
                        "select count(*), max(i.changedAt), sum(i.version) from LibraryItem i where i.advertiserId = :advertiser",
                        Object[].class)
                .setParameter("advertiser", advertiser)
                .getResultStream()
                .map(row -> new Stamp(
                        (Long) row[0],
                        row[1] == null ? Instant.EPOCH : (Instant) row[1],
                        row[2] == null ? 0 : ((Number) row[2]).longValue()))
                .findFirst()
                .orElseThrow();
    }

    private List<Card> changed(UUID advertiser, Instant since) {
        var cards = new ArrayList<Card>();
        store.createQuery(
                        "select i from LibraryItem i where i.advertiserId = :advertiser and i.changedAt >= :since"
                                + " order by i.keptAt desc",
                        LibraryItem.class)
                .setParameter("advertiser", advertiser)
                .setParameter("since", since)
                .setMaxResults(MOST_OF_ONE)
                .getResultStream()
                .forEach(item -> {
                    cards.add(Card.of(item));
                    store.detach(item);
                });
        return cards;
    }

    private static Catalogue merged(Kept before, List<Card> changed) {
        var cards = new HashMap<UUID, Card>();
        before.catalogue().cards().forEach(card -> cards.put(card.id(), card));
        changed.forEach(card -> cards.put(card.id(), card));
        return new Catalogue(cards.values().stream()
                .sorted(Comparator.comparing(Card::keptAt).reversed())
                .limit(MOST_OF_ONE)
                .toList());
    }

    private synchronized Kept remembered(UUID advertiser) {
        return kept.getOrDefault(advertiser, new Kept(new Stamp(0, Instant.EPOCH, 0), new Catalogue(List.of())));
    }

    private synchronized void remember(UUID advertiser, Kept newest) {
        kept.put(advertiser, newest);
        int all = kept.values().stream()
                .mapToInt(k -> k.catalogue().cards().size())
                .sum();
        var eldest = kept.entrySet().iterator();
        while (all > MOST_OF_ALL && kept.size() > 1) {
            all -= eldest.next().getValue().catalogue().cards().size();
            eldest.remove();
        }
    }
}
