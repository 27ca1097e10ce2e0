package org.reelwright.domain.delivery;

import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.random.RandomGenerator;

/**
 * The offers that go with a request, the dearest first and those of one price in random order. Lazy: of a price that many
 * have, it looks from a random place on until it has found {@link #ENOUGH} to draw from. So each offer is as likely to be
 * next as another where they are few, and nearly so where they are many.
 */
final class Eligible implements Iterator<Offer> {

    private static final int ENOUGH = 64;

    private final List<Shelf> shelves;
    private final Question asked;
    private final long floor;
    private final RandomGenerator chance;
    private final BitSet[] left;

    /** The present price, and from which shelf on and up to which others have it. */
    private double price;

    private int from;
    private int to;

    /** How many of these were looked at, from {@code start} on and round, and what is left on them at the price. */
    private int start;

    private int opened;
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
        while (count == 0) {
            if (opened == to - from && !findPrice()) {
                return false;
            }
            lookAtMore();
        }
        return true;
    }

    @Override
    public Offer next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int nth = chance.nextInt(count--);
        for (int i = 0; i < opened; i++) {
            int here = atPrice(shelf(i));
            if (nth < here) {
                return take(shelf(i), nth);
            }
            nth -= here;
        }
        throw new IllegalStateException("what is left was counted wrongly");
    }

    /** The price of the first offer that is left is the next. */
    private boolean findPrice() {
        opened = 0;
        to = from;
        while (from < shelves.size()) {
            int first = left(from).nextSetBit(0);
            if (first >= 0) {
                return begin(shelves.get(from).offer(first));
            }
            to = ++from;
        }
        return false;
    }

    /** A floor goes with the one currency that it is in. */
    private boolean begin(Offer next) {
        if (next.priceMicros() < floor) {
            return false;
        }
        price = next.value();
        while (to < shelves.size() && shelves.get(to).first().value() >= price) {
            to++;
        }
        start = to - from > 1 ? chance.nextInt(to - from) : 0;
        return true;
    }

    private void lookAtMore() {
        while (opened < to - from && count < ENOUGH) {
            count += atPrice(shelf(opened++));
        }
    }

    private int shelf(int nth) {
        return from + (start + nth) % (to - from);
    }

    /** What is left on a shelf is never dearer than the present price. */
    private int atPrice(int shelf) {
        BitSet here = left(shelf);
        if (shelves.get(shelf).last().value() == price) {
            return here.cardinality();
        }
        int n = 0;
        for (int at = here.nextSetBit(0); at >= 0 && costsPrice(shelf, at); at = here.nextSetBit(at + 1)) {
            n++;
        }
        return n;
    }

    private boolean costsPrice(int shelf, int at) {
        return shelves.get(shelf).offer(at).value() == price;
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
