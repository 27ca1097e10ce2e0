package org.reelwright.ejb.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.reelwright.ejb.delivery.Running.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.delivery.BidTerms;
import org.reelwright.domain.shared.NodeMessage;
import org.reelwright.ejb.shared.NodeTalk;

/** One node bids, a second is told by the exchange what it cost, a third hears of the impression. */
class ClearedPricesTest {

    private static final BidTerms TERMS = new BidTerms(4_000, 1_500);

    private final List<Consumer<NodeMessage>> hearing = new ArrayList<>();
    private final List<BooleanSupplier> awake = new ArrayList<>();
    private int said;
    private final Bids told = node();
    private final Bids billing = node();

    @Test
    void everyNodeLearnsWhatAWonAdCost() {
        UUID ad = UUID.randomUUID();
        told.won(ad, TERMS, OptionalDouble.of(2.5));
        assertThat(told.cleared(ad)).hasValue(2_500);
        assertThat(billing.cleared(ad)).as("not told yet").isEmpty();
        told.cleared.tell();
        assertThat(billing.cleared(ad)).hasValue(2_500);
        assertThat(said).isEqualTo(1);
        billing.cleared.tell();
        assertThat(said).as("what was heard is not told again").isEqualTo(1);
    }

    @Test
    void nobodyPaysMoreThanHeBidOrLessThanTheFloor() {
        UUID ad = UUID.randomUUID();
        told.won(ad, TERMS, OptionalDouble.of(0.01));
        assertThat(told.cleared(ad)).hasValue(1_500);
        for (OptionalDouble price :
                new OptionalDouble[] {OptionalDouble.of(4), OptionalDouble.of(9), OptionalDouble.empty()}) {
            UUID another = UUID.randomUUID();
            told.won(another, TERMS, price);
            assertThat(told.cleared(another)).as("as bid").isEmpty();
        }
    }

    @Test
    void whatIsToldFirstHolds() {
        UUID ad = UUID.randomUUID();
        told.won(ad, TERMS, OptionalDouble.empty());
        told.won(ad, TERMS, OptionalDouble.of(3));
        told.won(ad, TERMS, OptionalDouble.of(2));
        assertThat(told.cleared(ad)).hasValue(3_000);
    }

    @Test
    void manyPricesFitIntoFewMessages() {
        List<UUID> ads = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            ads.add(UUID.randomUUID());
            told.won(ads.get(i), new BidTerms(Long.MAX_VALUE / 10, 0), OptionalDouble.of(9e8));
        }
        told.cleared.tell();
        assertThat(said).isEqualTo(3);
        assertThat(ads).allSatisfy(ad -> assertThat(billing.cleared(ad)).isPresent());
    }

    @Test
    void aNodeThatDoesNotBidAsksNobody() {
        assertThat(awake).noneMatch(BooleanSupplier::getAsBoolean);
        told.cleared.bidAt(NOON);
        assertThat(awake.get(0).getAsBoolean()).isTrue();
    }

    private Bids node() {
        var cleared = new ClearedPrices();
        cleared.clock = Running.at(NOON);
        cleared.talk = mock(NodeTalk.class);
        doAnswer(joins -> awake.add(joins.getArgument(0)) && hearing.add(joins.getArgument(1)))
                .when(cleared.talk)
                .join(any(), any());
        doAnswer(words -> {
                    said++;
                    String message = words.getArgument(2);
                    assertThat(message.length()).isLessThanOrEqualTo(2_000);
                    hearing.forEach(other -> other.accept(NodeMessage.say(
                            UUID.randomUUID(), words.getArgument(0), words.getArgument(1), message, NOON)));
                    return null;
                })
                .when(cleared.talk)
                .say(anyString(), any(), anyString());
        cleared.listen();
        var bids = new Bids();
        bids.cleared = cleared;
        bids.exposures = new Exposures();
        bids.shading = new Shading();
        bids.clock = cleared.clock;
        return bids;
    }
}
