package org.reelwright.domain.delivery;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is known of all line items at one moment. Immutable: what was learnt since is a new one, swapped in whole. */
public record Rates(Map<UUID, Learnt> byLineItem) {

    public static final Rates NONE = new Rates(Map.of());

    /** What is known of one line item, and what it wants. */
    public record Learnt(Bandit bandit, Worth worth) {}

    public Rates {
        byLineItem = Map.copyOf(byLineItem);
    }

    public Optional<Learnt> of(UUID lineItem) {
        return Optional.ofNullable(byLineItem.get(lineItem));
    }

    /** What the view is expected to bring the line item, in micros; its price where it pays for views, or nothing was learnt. */
    public long worth(Drawn drawn) {
        Learnt learnt = byLineItem.get(drawn.ad().lineItemId());
        return learnt == null || drawn.rate().isEmpty() || learnt.worth().basis() == Worth.Basis.VIEW
                ? drawn.ad().priceMicros()
                : learnt.worth().ofView(drawn.rate().getAsDouble());
    }
}
