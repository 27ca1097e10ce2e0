package org.reelwright.domain.delivery;

import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.random.RandomGenerator;

/**
 * The offers that go with a request, the dearest first and those of one price in random order, each equally likely to
 * be next. Lazy: whoever takes the first pays for those of its price only.
 */
final class Eligible implements Iterator<Offer> {

    private final List<Shelf> shelves;
    private final Question asked;
    private final long floor;
    private final RandomGenerator chance;
    private final BitSet[] left;
    private int from;
    private int to;
    private long price;
    private int count;

    Eligible(List<Shelf> shelves, Question asked, long floorMicros, RandomGenerator chance) {
        this.shelves = shelves;
        this.asked = asked;
        this.floor = floorMicros;
        this.chance = chance;
        this.left = new BitSet[shelves.size()];
    }

    @Override
    public boolean hasNext() {
        while (count == 0 && findTier()) {
            countTier();
        }
        return count > 0;
    }

    @Override
    public Offer next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int nth = chance.nextInt(count);
        for (int shelf = from; shelf < to; shelf++) {
            int here = inTier(shelf);
            if (nth < here) {
                count--;
                return take(shelf, nth);
            }
            nth -= here;
        }
        throw new IllegalStateException("the tier was counted wrongly");
    }

    /** Finds the first offer that is left; its price is the next. */
    private boolean findTier() {
        while (from < shelves.size()) {
            int first = left(from).nextSetBit(0);
            if (first >= 0) {
                price = shelves.get(from).offer(first).priceMicros();
                return price >= floor;
            }
            from++;
        }
        return false;
    }

    private void countTier() {
        to = from;
        while (to < shelves.size() && shelves.get(to).first().priceMicros() >= price) {
            count += inTier(to++);
        }
    }

    /** What is left on a shelf is never dearer than the present price. */
    private int inTier(int shelf) {
        if (shelves.get(shelf).last().priceMicros() == price) {
            return left(shelf).cardinality();
        }
        int n = 0;
        for (int at = left(shelf).nextSetBit(0);
                at >= 0 && costsPrice(shelf, at);
                at = left(shelf).nextSetBit(at + 1)) {
            n++;
        }
        return n;
    }

    private boolean costsPrice(int shelf, int at) {
        return shelves.get(shelf).offer(at).priceMicros() == price;
    }

    private Offer take(int shelf, int nth) {
        BitSet here = left(shelf);
        int at = here.nextSetBit(0);
        for (int i = 0; i < nth; i++) {
            at = here.nextSetBit(at + 1);
        }
        here.clear(at);
        return shelves.get(shelf).offer(at);
    }

    private BitSet left(int shelf) {
        if (left[shelf] == null) {
            left[shelf] = shelves.get(shelf).matching(asked);
        }
        return left[shelf];
    }
}
