package org.reelwright.domain.delivery;

import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;

/** What a request says for each trait, worked out once. */
final class Question {

    private static final Trait[] TRAITS = Trait.values();

    private final Object[][] said;

    Question(AdRequest request, Set<ZoneId> zones) {
        said = Stream.of(TRAITS)
                .map(trait -> trait.of(request, zones).toArray())
                .toArray(Object[][]::new);
    }

    Object[] of(Trait trait) {
        return said[trait.ordinal()];
    }
}
