package org.reelwright.domain.delivery;

import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.reelwright.domain.delivery.LineUp.Choice;

/**
 * Line items against each other for one place that goes to who bids most. Nobody bids more than his price, so they are
 * met in order of price only as long as the next could still bid more than the highest so far.
 *
 * @param bid micros for one impression of what was drawn; 0 is none
 * @param funding as in {@link LineUp#choose}
 */
record Contest(ToLongFunction<Drawn> bid, Function<Drawn, Optional<Slice>> funding, long floorMicros) {

    /** Where many bid far below their price, so many of the dearest are held against each other. */
    static final int COMPARED = 12;

    private record Bidding(Offer offer, Drawn drawn, long micros) {

        /** Comparable with bids in other currencies. */
        double value() {
            return micros * offer.worth();
        }
    }

    /**
     * @param offers the dearest first
     * @param draw one film of an offer; empty when none may be shown
     * @param patience so many offers are looked at
     */
    Optional<Choice> winner(Iterator<Offer> offers, Function<Offer, Optional<Drawn>> draw, int patience) {
        var bidding = new PriorityQueue<Bidding>(
                Comparator.comparingDouble(Bidding::value).reversed());
        int compared = 0;
        for (int tried = 0; tried < patience && offers.hasNext(); tried++) {
            Offer next = offers.next();
            double least = compared < COMPARED ? next.value() : 0;
            Optional<Choice> won = best(bidding, least);
            if (won.isEmpty()) {
                Optional<Bidding> one = bidding(next, draw);
                one.ifPresent(bidding::add);
                compared += one.isPresent() ? 1 : 0;
                // Who bids his price is not to be outbid by those that follow, and most do.
                won = best(bidding, least);
            }
            if (won.isPresent()) {
                return won;
            }
        }
        return best(bidding, 0);
    }

    private Optional<Bidding> bidding(Offer offer, Function<Offer, Optional<Drawn>> draw) {
        return draw.apply(offer)
                .map(drawn -> new Bidding(offer, drawn, bid.applyAsLong(drawn)))
                .filter(b -> b.micros() > 0 && b.micros() >= floorMicros);
    }

    /** Of those that bid at least so much, the highest that can pay. */
    private Optional<Choice> best(PriorityQueue<Bidding> bidding, double least) {
        while (!bidding.isEmpty() && bidding.peek().value() >= least) {
            Bidding highest = bidding.poll();
            Optional<Slice> slice = funding.apply(highest.drawn());
            if (slice.isPresent()) {
                return Optional.of(new Choice(highest.offer(), highest.drawn(), slice.get(), highest.micros()));
            }
        }
        return Optional.empty();
    }
}
