package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.delivery.Servings.serving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Targeting;
import org.reelwright.domain.delivery.LineUp.Choice;

class ContestTest {

    private final Map<UUID, Long> bids = new HashMap<>();
    private final List<Offer> offers = new ArrayList<>();
    private final Set<UUID> met = new HashSet<>();
    private final Set<UUID> broke = new HashSet<>();
    private final Slice slice = serving().served().slice();

    @Test
    void theHighestBidWinsNotTheHighestPrice() {
        offers(8_000, 300);
        UUID second = offers(4_000, 4_000);
        assertThat(winner(100)).hasValue(second);
    }

    @Test
    void whoCannotPayLeavesThePlaceToTheNextHighest() {
        UUID next = offers(8_000, 3_000);
        broke.add(offers(8_000, 5_000));
        offers(8_000, 2_000);
        assertThat(winner(0)).hasValue(next);
    }

    /** A line item whose price is below the highest bid cannot win, and is not looked at. */
    @Test
    void looksNoFurtherThanItMust() {
        UUID dearest = offers(8_000, 8_000);
        offers(4_000, 4_000);
        offers(2_000, 2_000);
        assertThat(winner(0)).hasValue(dearest);
        assertThat(met).containsExactly(dearest);
    }

    @Test
    void ofManyThatBidFarBelowTheirPriceAFewAreCompared() {
        for (int i = 0; i < 100; i++) {
            offers(8_000, 100 + i);
        }
        assertThat(winner(0)).isPresent();
        assertThat(met).hasSizeBetween(2, Contest.COMPARED);
    }

    @Test
    void nobodyWinsBelowTheFloorOrForNothing() {
        offers(8_000, 99);
        assertThat(winner(100)).isEmpty();
        offers(8_000, 0);
        assertThat(winner(0)).isPresent();
        bids.replaceAll((item, bid) -> 0L);
        assertThat(winner(0)).isEmpty();
    }

    private Optional<UUID> winner(long floor) {
        var terms = new SaleTerms(Optional.empty(), Set.of(), floor, Set.of(), Set.of(), Set.of(), Set.of());
        var place = new Placement("", Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());
        return LineUp.of(offers)
                .choose(
                        new AdRequest(place, Viewing.UNKNOWN, terms, LineItems.NOON),
                        Set.of(),
                        Exposure.NONE,
                        Chooser.UNIFORM,
                        this::bid,
                        drawn -> Optional.of(slice)
                                .filter(s -> !broke.contains(drawn.ad().lineItemId())),
                        new Random(7))
                .map(Choice::ad)
                .map(Candidate::lineItemId);
    }

    private long bid(Drawn drawn) {
        met.add(drawn.ad().lineItemId());
        return bids.get(drawn.ad().lineItemId());
    }

    private UUID offers(long price, long bid) {
        Candidate film = serving().priced(price).served().ad();
        bids.put(film.lineItemId(), bid);
        offers.add(new Offer(UUID.randomUUID(), "USD", Targeting.ANYBODY, Optional.empty(), List.of(List.of(film))));
        return film.lineItemId();
    }
}
