package org.reelwright.web.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.reelwright.domain.report.Dimension;

/** What of a campaign's results takes longer than to count its films, by the questions that are asked together. */
enum ResultPart {
    /** Holds films against each other, by all that distinguishes them. */
    FILMS(Dimension.OF_FILMS),
    PLACES(Set.of(Dimension.PLACEMENT, Dimension.SPOT, Dimension.DEVICE)),
    HOURS(Set.of(Dimension.HOUR)),
    /** What choosing films brought, and what the campaign did. */
    EFFECTS(Set.of()),
    /** Whose conversions are. */
    CREDITS(Set.of());

    private final Set<Dimension> tables;

    ResultPart(Set<Dimension> tables) {
        this.tables = tables;
    }

    Set<Dimension> tables() {
        return tables;
    }

    /** @param word as it stands in the address, perhaps missing */
    static Optional<ResultPart> parse(String word) {
        return Arrays.stream(values())
                .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
