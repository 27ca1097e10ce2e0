package org.reelwright.domain.delivery;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Everything that may be served at present, in order of price and indexed by what it is targeted at. Immutable: a
 * change is a new line-up, swapped in whole, that shares with the old one all but what changed.
 */
public final class LineUp {

    public static final LineUp EMPTY = new LineUp(List.of(), Directory.EMPTY);

    /** Offers that cannot pay are passed over, but a request does not wait for ever. */
    private static final int PATIENCE = 500;

    private final List<Shelf> shelves;
    private final Directory directory;
    private final Set<ZoneId> zones;

    private LineUp(List<Shelf> shelves, Directory directory) {
        this.shelves = List.copyOf(shelves);
        this.directory = directory;
        zones = shelves.stream().flatMap(shelf -> shelf.zones().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** @param offers at most one of each campaign */
    public static LineUp of(Collection<Offer> offers) {
        List<Offer> inOrder = offers.stream().sorted(Offer.BEST_FIRST).toList();
        return new LineUp(Shelves.filled(inOrder), Directory.of(inOrder));
    }

    /** The same with this offer, instead of its campaign's former one if there was one. */
    public LineUp with(Offer offer) {
        Optional<Offer> old = directory.find(offer.campaignId());
        return new LineUp(Shelves.changed(shelves, old, Optional.of(offer)), directory.with(offer));
    }

    public LineUp without(UUID campaign) {
        Optional<Offer> old = directory.find(campaign);
        return old.isEmpty()
                ? this
                : new LineUp(Shelves.changed(shelves, old, Optional.empty()), directory.without(campaign));
    }

    /**
     * Chooses one film of the line item that bids most, of those that go with the request and can pay; of several that bid
     * the same each is equally likely, of several films as the chooser says.
     *
     * @param not campaigns that must not be chosen, because they are in the same break already
     * @param seen what the viewer has seen already
     * @param bid micros for one impression of what was drawn, never more than its line item's price; 0 is no bid
     * @param funding sets one impression of the ad aside, or answers empty when its line item cannot pay
     */
    public Optional<Choice> choose(
            AdRequest request,
            Set<UUID> not,
            Exposure seen,
            Chooser chooser,
            ToLongFunction<Drawn> bid,
            Function<Drawn, Optional<Slice>> funding,
            RandomGenerator chance) {
        return new Contest(bid, funding, request.terms().floorMicros())
                .winner(
                        eligible(request, chance),
                        offer -> drawn(offer, request, not, seen, chooser, chance),
                        PATIENCE);
    }

    private static Optional<Drawn> drawn(
            Offer offer, AdRequest request, Set<UUID> not, Exposure seen, Chooser chooser, RandomGenerator chance) {
        List<Candidate> films = not.contains(offer.campaignId()) ? List.of() : offer.openTo(request, seen);
        return films.isEmpty() ? Optional.empty() : Optional.of(chooser.draw(offer, films, request, chance));
    }

    /**
     * An ad and the slice that pays for it.
     *
     * @param micros that were bid for it
     */
    public record Choice(Offer offer, Drawn drawn, Slice slice, long micros) {

        public Candidate ad() {
            return drawn.ad();
        }
    }

    /**
     * The line items whose targeting and price go with the request, the dearest first, those of one price in random
     * order. Whether a film fits the place now is for {@link Offer#openTo} to say.
     */
    public Iterator<Offer> eligible(AdRequest request, RandomGenerator chance) {
        var asked = new Question(request, zones);
        List<Shelf> among = request.placement().campaign().map(this::alone).orElse(shelves);
        return new Eligible(among, asked, request.terms().floorMicros(), chance);
    }

    /** One line item is looked at as it is. */
    private List<Shelf> alone(UUID campaign) {
        return directory
                .find(campaign)
                .map(offer -> List.of(new Shelf(List.of(Listed.of(offer)))))
                .orElse(List.of());
    }

    public Optional<Offer> find(UUID campaign) {
        return directory.find(campaign);
    }

    /** The first of all line items in order of price. */
    public Set<UUID> dearest(int most) {
        return shelves.stream()
                .flatMap(shelf -> shelf.offers().stream())
                .limit(most)
                .map(listed -> listed.offer().lineItemId())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same without these campaigns' offers, and with those instead; for many at once. */
    public LineUp with(Set<UUID> changed, Collection<Offer> offers) {
        List<Offer> all = new ArrayList<>(offers);
        shelves.stream()
                .flatMap(shelf -> shelf.offers().stream())
                .map(Listed::offer)
                .filter(offer -> !changed.contains(offer.campaignId()))
                .forEach(all::add);
        return of(all);
    }

    public Set<UUID> lineItems() {
        return shelves.stream()
                .flatMap(shelf -> shelf.offers().stream())
                .map(listed -> listed.offer().lineItemId())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Films that may be served. */
    public int size() {
        return shelves.stream()
                .flatMap(shelf -> shelf.offers().stream())
                .mapToInt(listed -> listed.offer().films().size())
                .sum();
    }
}
