package org.reelwright.domain.delivery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts offers on shelves, in order from the first shelf to the last. */
final class Shelves {

    private static final Comparator<Listed> BEST_FIRST = Comparator.comparing(Listed::offer, Offer.BEST_FIRST);

    /** A new shelf has room for offers to come. */
    private static final int FILL = Shelf.MOST * 3 / 4;

    private Shelves() {}

    static List<Shelf> filled(List<Offer> inOrder) {
        List<Listed> listed = inOrder.stream().map(Listed::of).toList();
        var shelves = new ArrayList<Shelf>();
        for (int at = 0; at < listed.size(); at += FILL) {
            shelves.add(new Shelf(listed.subList(at, Math.min(at + FILL, listed.size()))));
        }
        return shelves;
    }

    /**
     * Builds again the shelves that something goes off or comes upon, each once.
     *
     * @param gone one that is there
     */
    static List<Shelf> changed(List<Shelf> shelves, Optional<Offer> gone, Optional<Offer> come) {
        var next = new ArrayList<>(shelves);
        int from = gone.map(offer -> shelfOf(shelves, offer)).orElse(-1);
        int to = come.map(offer -> shelfOf(shelves, offer)).orElse(-1);
        if (from == to || from < 0 || to < 0) {
            rebuild(next, Math.max(from, to), gone, come);
        } else {
            rebuild(next, Math.max(from, to), from > to ? gone : Optional.empty(), from > to ? Optional.empty() : come);
            rebuild(next, Math.min(from, to), from > to ? Optional.empty() : gone, from > to ? come : Optional.empty());
        }
        return next;
    }

    private static void rebuild(List<Shelf> shelves, int at, Optional<Offer> gone, Optional<Offer> come) {
        var offers = new ArrayList<Listed>(
                shelves.isEmpty() ? List.of() : shelves.remove(at).offers());
        gone.ifPresent(offer -> offers.remove(placeOf(offers, Listed.of(offer))));
        come.map(Listed::of).ifPresent(listed -> offers.add(placeOf(offers, listed), listed));
        int half = offers.size() / 2;
        if (offers.size() > Shelf.MOST) {
            shelves.add(at, new Shelf(offers.subList(half, offers.size())));
            shelves.add(at, new Shelf(offers.subList(0, half)));
        } else if (!offers.isEmpty()) {
            shelves.add(at, new Shelf(offers));
        }
    }

    /** The first shelf that does not end before the offer. */
    private static int shelfOf(List<Shelf> shelves, Offer offer) {
        int low = 0;
        int high = Math.max(0, shelves.size() - 1);
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
    private static int placeOf(List<Listed> offers, Listed listed) {
        int at = Collections.binarySearch(offers, listed, BEST_FIRST);
        return at < 0 ? -at - 1 : at;
    }
}
