package org.reelwright.it.stand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a vendor would charge: its own account of it, to hold ours against. */
public final class Books {

    /** @param key the customer's own, or empty where the vendor takes none */
    public record Entry(String model, String unit, BigDecimal quantity, String key) {}

    private final List<Entry> entries = new ArrayList<>();

    void charge(String model, String unit, String quantity) {
        charge(model, unit, quantity, "");
    }

    synchronized void charge(String model, String unit, String quantity, String key) {
        entries.add(new Entry(model, unit, new BigDecimal(quantity), key));
    }

    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** In millionths. @param price of one unit of what an entry is for */
    public long total(Function<Entry, BigDecimal> price) {
        return entries().stream().mapToLong(entry -> micros(entry, price)).sum();
    }

    public static long micros(Entry entry, Function<Entry, BigDecimal> price) {
        return price.apply(entry).multiply(entry.quantity()).movePointRight(6).longValueExact();
    }
}
