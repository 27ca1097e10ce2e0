package org.reelwright.domain.delivery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts offers on shelves, in order from the first shelf to the last. */
final class Shelves {

    /** A new shelf has room for offers to come. */
    private static final int FILL = Shelf.MOST * 3 / 4;

    private Shelves() {}

    static List<Shelf> filled(List<Offer> inOrder) {
        var shelves = new ArrayList<Shelf>();
        for (int at = 0; at < inOrder.size(); at += FILL) {
            shelves.add(new Shelf(inOrder.subList(at, Math.min(at + FILL, inOrder.size()))));
        }
        return shelves;
    }

    static List<Shelf> with(List<Shelf> shelves, Offer offer) {
        if (shelves.isEmpty()) {
            return List.of(new Shelf(List.of(offer)));
        }
        int at = shelfOf(shelves, offer);
        var offers = new ArrayList<>(shelves.get(at).offers());
        offers.add(placeOf(offers, offer), offer);
        int half = offers.size() / 2;
        return replaced(
                shelves,
                at,
                offers.size() <= Shelf.MOST
                        ? List.of(new Shelf(offers))
                        : List.of(new Shelf(offers.subList(0, half)), new Shelf(offers.subList(half, offers.size()))));
    }

    /** @param offer that is there */
    static List<Shelf> without(List<Shelf> shelves, Offer offer) {
        int at = shelfOf(shelves, offer);
        var offers = new ArrayList<>(shelves.get(at).offers());
        offers.remove(placeOf(offers, offer));
        return replaced(shelves, at, offers.isEmpty() ? List.of() : List.of(new Shelf(offers)));
    }

    private static List<Shelf> replaced(List<Shelf> shelves, int at, List<Shelf> by) {
        var next = new ArrayList<>(shelves);
        next.remove(at);
        next.addAll(at, by);
        return next;
    }

    /** The first shelf that does not end before the offer. */
    private static int shelfOf(List<Shelf> shelves, Offer offer) {
        int low = 0;
        int high = shelves.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (Offer.BEST_FIRST.compare(shelves.get(middle).last(), offer) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where it is, or where it belongs. */
    private static int placeOf(List<Offer> offers, Offer offer) {
        int at = Collections.binarySearch(offers, offer, Offer.BEST_FIRST);
        return at < 0 ? -at - 1 : at;
    }
}
