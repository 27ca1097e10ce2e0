package org.reelwright.domain.delivery;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Some hundreds of offers in order, and for each trait and value the set of those that list it. Immutable: an offer
 * that changes costs one new shelf.
 */
final class Shelf {

    /** Few enough to build again in well under a millisecond, enough that few shelves hold many offers. */
    static final int MOST = 2_048;

    private static final Trait[] TRAITS = Trait.values();

    /** One trait of all offers. */
    private record Index(Trait trait, BitSet silent, Map<Object, BitSet> listing) {}

    private final Offer[] offers;
    private final List<Index> indexes = new ArrayList<>();
    private final Set<ZoneId> zones;

    /** @param inOrder by {@link Offer#BEST_FIRST}; at least one, at most {@link #MOST} */
    Shelf(List<Offer> inOrder) {
        offers = inOrder.toArray(Offer[]::new);
        zones = inOrder.stream()
                .filter(offer -> !offer.targeting().hours().isEmpty())
                .map(offer -> offer.flight().zone())
                .collect(Collectors.toSet());
        for (Trait trait : TRAITS) {
            Index index = index(trait);
            if (!index.listing().isEmpty() || trait.rule() == Trait.Rule.PLACE_WANTS) {
                indexes.add(index);
            }
        }
    }

    private Index index(Trait trait) {
        var index = new Index(trait, new BitSet(offers.length), new HashMap<>());
        for (int at = 0; at < offers.length; at++) {
            Collection<?> values = trait.of(offers[at]);
            index.silent().set(at, values.isEmpty());
            for (Object value : values) {
                index.listing()
                        .computeIfAbsent(value, v -> new BitSet(offers.length))
                        .set(at);
            }
        }
        return index;
    }

    /** The places on this shelf of all that go with what was asked; the caller's own to change. */
    BitSet matching(Question asked) {
        var open = new BitSet(offers.length);
        open.set(0, offers.length);
        for (Index index : indexes) {
            narrow(open, index, asked.of(index.trait()));
        }
        return open;
    }

    private static void narrow(BitSet open, Index index, Collection<?> said) {
        switch (index.trait().rule()) {
            case AD_WANTS -> open.and(union(index, index.silent(), said));
            case PLACE_WANTS -> {
                if (!said.isEmpty()) {
                    open.and(union(index, new BitSet(), said));
                }
            }
            default ->
                said.forEach(value -> {
                    BitSet barred = index.listing().get(value);
                    if (barred != null) {
                        open.andNot(barred);
                    }
                });
        }
    }

    /** Copies only when there is something to add. */
    private static BitSet union(Index index, BitSet start, Collection<?> said) {
        BitSet union = start;
        for (Object value : said) {
            BitSet listing = index.listing().get(value);
            if (listing != null) {
                union = union == start ? (BitSet) start.clone() : union;
                union.or(listing);
            }
        }
        return union;
    }

    Offer offer(int at) {
        return offers[at];
    }

    Offer first() {
        return offers[0];
    }

    Offer last() {
        return offers[offers.length - 1];
    }

    int size() {
        return offers.length;
    }

    /** Whose hours some of the offers mind. */
    Set<ZoneId> zones() {
        return zones;
    }

    List<Offer> offers() {
        return List.of(offers);
    }
}
