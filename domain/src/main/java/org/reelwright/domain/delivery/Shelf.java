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

    /** Few enough to build again in about a millisecond, enough that few shelves hold many offers. */
    static final int MOST = 1_536;

    private static final Trait[] TRAITS = Trait.values();

    /** One trait of all offers. */
    private record Index(Trait trait, BitSet silent, Map<Object, BitSet> listing) {}

    private final List<Listed> offers;
    private final List<Index> indexes = new ArrayList<>();
    private final Set<ZoneId> zones;

    /** @param inOrder by {@link Offer#BEST_FIRST}; at least one, at most {@link #MOST} */
    Shelf(List<Listed> inOrder) {
        offers = List.copyOf(inOrder);
        zones = offers.stream()
                .map(Listed::offer)
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
        var index = new Index(trait, new BitSet(size()), new HashMap<>());
        for (int at = 0; at < size(); at++) {
            Collection<?> values = offers.get(at).values(trait);
            index.silent().set(at, values.isEmpty());
            for (Object value : values) {
                index.listing().computeIfAbsent(value, v -> new BitSet(size())).set(at);
            }
        }
        return index;
    }

    /** The places on this shelf of all that go with what was asked; the caller's own to change. */
    BitSet matching(Question asked) {
        var open = new BitSet(size());
        open.set(0, size());
        for (int i = 0; i < indexes.size() && !open.isEmpty(); i++) {
            Index index = indexes.get(i);
            narrow(open, index, asked.of(index.trait()));
        }
        return open;
    }

    private static void narrow(BitSet open, Index index, Object[] said) {
        switch (index.trait().rule()) {
            case AD_WANTS -> open.and(union(index, index.silent(), said));
            case PLACE_WANTS -> {
                if (said.length > 0) {
                    open.and(union(index, new BitSet(), said));
                }
            }
            default -> exclude(open, index, said);
        }
    }

    private static void exclude(BitSet open, Index index, Object[] said) {
        for (Object value : said) {
            BitSet barred = index.listing().get(value);
            if (barred != null) {
                open.andNot(barred);
            }
        }
    }

    /** Copies only when there is something to add. */
    private static BitSet union(Index index, BitSet start, Object[] said) {
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
        return offers.get(at).offer();
    }

    Offer first() {
        return offer(0);
    }

    Offer last() {
        return offer(size() - 1);
    }

    int size() {
        return offers.size();
    }

    /** Whose hours some of the offers mind. */
    Set<ZoneId> zones() {
        return zones;
    }

    List<Listed> offers() {
        return offers;
    }
}
