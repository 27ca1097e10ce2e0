package org.reelwright.it.stand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a vendor would charge: its own account of it, to hold ours against. */
public final class Books {

    /** @param key the customer's own, or empty */
    public record Entry(String model, String unit, BigDecimal quantity, String key) {}

    private final List<Entry> entries = new ArrayList<>();

    synchronized void charge(String model, String unit, String quantity, String key) {
        entries.add(new Entry(model, unit, new BigDecimal(quantity), key));
    }

    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** All that was charged for one model in one unit. */
    public BigDecimal total(String model, String unit) {
        return entries().stream()
                .filter(entry -> entry.model().equals(model) && entry.unit().equals(unit))
                .map(Entry::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
