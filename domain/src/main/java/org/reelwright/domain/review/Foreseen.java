package org.reelwright.domain.review;

import java.util.List;
import java.util.Optional;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.shared.Money;
import org.reelwright.domain.shared.Violation;

/**
 * What a change will have made, known before anybody orders it.
 *
 * @param parts in the order in which they are made; none when nothing is different
 * @param unpriced what nobody has set a price for: it cannot be ordered before somebody does
 */
public record Foreseen(List<Part> parts, List<Violation> unpriced) {

    /**
     * @param anew how many are made
     * @param kept how many are there already
     * @param cost of those that are made, at most
     */
    public record Part(Stage stage, int anew, int kept, Money cost) {}

    public Foreseen {
        parts = List.copyOf(parts);
        unpriced = List.copyOf(unpriced);
    }

    public boolean isNothing() {
        return parts.isEmpty();
    }

    /** At most; nothing when nothing is made. */
    public Optional<Money> cost() {
        return parts.stream().map(Part::cost).reduce(Money::plus);
    }
}
