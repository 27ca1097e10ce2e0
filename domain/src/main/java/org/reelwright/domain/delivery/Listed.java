package org.reelwright.domain.delivery;

import java.util.Collection;
import java.util.stream.Stream;

/** An offer with what it lists for each trait, worked out once for all the shelves that it will stand on. */
final class Listed {

    private final Offer offer;
    private final Collection<?>[] values;

    private Listed(Offer offer, Collection<?>[] values) {
        this.offer = offer;
        this.values = values;
    }

    static Listed of(Offer offer) {
        return new Listed(
                offer, Stream.of(Trait.values()).map(trait -> trait.of(offer)).toArray(Collection<?>[]::new));
    }

    Offer offer() {
        return offer;
    }

    Collection<?> values(Trait trait) {
        return values[trait.ordinal()];
    }
}
