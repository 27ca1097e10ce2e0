package org.reelwright.ejb.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.reelwright.domain.delivery.Servings.serving;
import static org.reelwright.ejb.delivery.Running.NOON;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.reelwright.domain.campaign.FrequencyCap;
import org.reelwright.domain.campaign.Targeting;
import org.reelwright.domain.delivery.AdDecision;
import org.reelwright.domain.delivery.AdRequest;
import org.reelwright.domain.delivery.Bandit;
import org.reelwright.domain.delivery.Bid;
import org.reelwright.domain.delivery.BidTerms;
import org.reelwright.domain.delivery.Candidate;
import org.reelwright.domain.delivery.Consent;
import org.reelwright.domain.delivery.LineUp;
import org.reelwright.domain.delivery.Offer;
import org.reelwright.domain.delivery.Placement;
import org.reelwright.domain.delivery.Rates;
import org.reelwright.domain.delivery.Rates.Learnt;
import org.reelwright.domain.delivery.SaleTerms;
import org.reelwright.domain.delivery.Served;
import org.reelwright.domain.delivery.Slice;
import org.reelwright.domain.delivery.Viewing;
import org.reelwright.domain.delivery.Worth;
import org.reelwright.domain.delivery.Worth.Basis;

class AdServerTest {

    private final AdServer server = new AdServer();
    private static final long PRICE = 4_000;
    private UUID item;
    private final Slice slice = serving().served().slice();

    @BeforeEach
    void aServer() {
        server.lineUps = mock(LineUps.class);
        server.rates = new RatesBoard();
        server.traffic = new Traffic();
        server.log = mock(DecisionLog.class);
        server.funding = funding();
        server.exposures = new Exposures();
        server.bids = new Bids();
        server.shading = new Shading();
        server.shading.rates = server.rates;
        server.bids.shading = server.shading;
        server.bids.cleared = new ClearedPrices();
        server.bids.exposures = server.exposures;
        server.bids.clock = Running.at(NOON);
        server.chance = new Random(7);
    }

    private Funding funding() {
        var funding = new Funding();
        funding.slices = mock(Slices.class);
        funding.throttles = new Throttles();
        funding.log = server.log;
        funding.chance = new Random(7);
        when(funding.slices.take(any(), any()))
                .thenAnswer(asked -> Optional.of(slice).filter(Slice::take));
        return funding;
    }

    @Test
    void logsEveryDecisionWithItsProbabilityAndNoneWhereThereIsNoAd() {
        lineUp(Targeting.ANYBODY);
        Served served = server.serve(request(Consent.FULL)).orElseThrow();
        server.bid(request(Consent.CONTEXTUAL), Set.of());
        server.serve(request(new Consent(true, false, true, true)));
        var logged = ArgumentCaptor.forClass(AdDecision.class);
        verify(server.log, times(2)).take(logged.capture());
        assertThat(logged.getAllValues()).allMatch(d -> d.propensity() == 1 && d.among() == 1 && !d.ghost());
        assertThat(logged.getAllValues().get(0).servingId()).isEqualTo(served.servingId());
        assertThat(logged.getAllValues().get(0).viewer()).isPresent();
        assertThat(logged.getAllValues().get(1).viewer()).as("nobody may know").isEmpty();
    }

    @Test
    void servesAViewerNoMoreThanTheCapAllowsAndRemembersNobodyWithoutConsent() {
        lineUp(capped(2));
        assertThat(server.serve(request(Consent.FULL))).isPresent();
        assertThat(server.serve(request(Consent.FULL))).isPresent();
        assertThat(server.serve(request(Consent.FULL))).isEmpty();
        assertThat(server.serve(request(Consent.CONTEXTUAL))).isPresent();
    }

    @Test
    void servesNoAdToWhoAllowsNone() {
        lineUp(Targeting.ANYBODY);
        assertThat(server.serve(request(new Consent(true, false, true, true)))).isEmpty();
    }

    @Test
    void fillsABreakAsFarAsFilmsFitAndShowsNoCampaignTwice() {
        lineUp(Targeting.ANYBODY, Targeting.ANYBODY, Targeting.ANYBODY);
        List<Served> ads = server.serveBreak(request(Consent.FULL), 5, 60_000);
        assertThat(ads).hasSize(3);
        assertThat(ads).extracting(served -> served.ad().campaignId()).doesNotHaveDuplicates();
        assertThat(server.serveBreak(request(Consent.FULL), 5, 30_000))
                .as("twice 15.033 s")
                .hasSize(2);
        assertThat(server.serveBreak(request(Consent.FULL), 1, 60_000)).hasSize(1);
    }

    @Test
    void countsABidForTheCapWhenItIsWon() {
        lineUp(capped(1));
        Bid first = server.bid(request(Consent.FULL), Set.of()).orElseThrow();
        Bid second = server.bid(request(Consent.FULL), Set.of()).orElseThrow();
        server.bids.lost(first.served().servingId());
        assertThat(server.bid(request(Consent.FULL), Set.of())).isPresent();
        won(second, OptionalDouble.empty());
        assertThat(server.bid(request(Consent.FULL), Set.of())).isEmpty();
    }

    @Test
    void givesTheMoneyOfALostBidBackOnce() {
        lineUp(Targeting.ANYBODY);
        long before = slice.left();
        Bid bid = server.bid(request(Consent.FULL), Set.of()).orElseThrow();
        assertThat(slice.left()).isEqualTo(before - 1);
        server.bids.lost(bid.served().servingId());
        server.bids.lost(bid.served().servingId());
        server.bids.lost(UUID.randomUUID());
        assertThat(slice.left()).isEqualTo(before);
        server.bid(request(Consent.FULL), Set.of()).ifPresent(won -> won(won, OptionalDouble.empty()));
        assertThat(slice.left()).isEqualTo(before - 1);
    }

    @Test
    void bidsLessOnceItWinsMoreThanItsMoneyLastsForAndNothingBelowTheFloor() {
        lineUp(Targeting.ANYBODY);
        assertThat(bid(0).orElseThrow().served().priceMicros()).isEqualTo(PRICE);
        server.shading.lent(item, PRICE / 10);
        for (int i = 0; i < 5; i++) {
            server.shading.ended(item, PRICE);
        }
        Bid shaded = bid(0).orElseThrow();
        assertThat(shaded.served().priceMicros()).isBetween(1L, PRICE - 1);
        assertThat(shaded.cpm().movePointRight(3).longValueExact())
                .isEqualTo(shaded.served().priceMicros());
        assertThat(bid(PRICE)).as("worth less than the floor").isEmpty();
    }

    @Test
    void learnsWhatAWonAuctionCostButNeverMoreThanWasBid() {
        lineUp(Targeting.ANYBODY);
        bid(0).ifPresent(won -> won(won, OptionalDouble.of(1_000_000)));
        server.shading.lent(item, PRICE);
        assertThat(bid(0).orElseThrow().served().priceMicros()).isEqualTo(PRICE);
        bid(0).ifPresent(won -> won(won, OptionalDouble.of(0.1)));
        assertThat(bid(0).orElseThrow().served().priceMicros()).isEqualTo(PRICE);
    }

    @Test
    void remembersHowItBidsOnlyOfWhatIsServed() {
        lineUp(Targeting.ANYBODY);
        bid(0);
        server.shading.met(UUID.randomUUID());
        assertThat(server.shading.size()).isEqualTo(2);
        server.shading.keep(Set.of(item));
        assertThat(server.shading.size()).isEqualTo(1);
    }

    /** OpenRTB's prices are above nothing. */
    @Test
    void neverBidsNothing() {
        lineUp(Targeting.ANYBODY);
        long before = slice.left();
        var bandit = Bandit.learn(List.of(List.of()), List.of(0.01), 0.05, 1);
        server.rates.post(new Rates(Map.of(item, new Learnt(bandit, new Worth(Basis.OUTCOME, 1)))));
        assertThat(bid(0)).isEmpty();
        assertThat(slice.left()).isEqualTo(before);
    }

    /** Where a click is worth two dollars and a view in two hundred leads to one, a view is worth a cent. */
    @Test
    void aTagGoesToWhomItIsExpectedToBringMostAndCostsHimThat() {
        Offer dear = priced(12_000);
        Offer byView = priced(8_000);
        when(server.lineUps.current()).thenReturn(LineUp.of(List.of(dear, byView)));
        assertThat(taken(dear)).as("nothing was learnt yet").isEqualTo(12_000);
        var bandit = Bandit.learn(List.of(List.of()), List.of(0.005), 0.05, 1);
        learnt(dear, bandit, new Worth(Basis.OUTCOME, 2_000_000));
        assertThat(taken(dear)).isEqualTo(10_000);
        learnt(dear, bandit, new Worth(Basis.OUTCOME, 1_000_000));
        assertThat(taken(byView)).as("5,000 are expected of the other").isEqualTo(8_000);
        learnt(dear, bandit, new Worth(Basis.OUTCOME, 20_000_000));
        assertThat(taken(dear)).as("never more than its price").isEqualTo(12_000);
    }

    @Test
    void aTagIsServedForLittleWhereNobodyGivesMoreAndNeverForNothing() {
        Offer alone = priced(8_000);
        when(server.lineUps.current()).thenReturn(LineUp.of(List.of(alone)));
        var bandit = Bandit.learn(List.of(List.of()), List.of(0.005), 0.05, 1);
        learnt(alone, bandit, new Worth(Basis.OUTCOME, 1_000));
        assertThat(taken(alone)).isEqualTo(5);
        learnt(alone, bandit, new Worth(Basis.OUTCOME, 1));
        assertThat(server.serve(request(Consent.FULL))).isEmpty();
    }

    private void learnt(Offer offer, Bandit bandit, Worth worth) {
        server.rates.post(new Rates(Map.of(offer.lineItemId(), new Learnt(bandit, worth))));
    }

    /** @return micros that its impression costs */
    private long taken(Offer offer) {
        Served served = server.serve(request(Consent.FULL)).orElseThrow();
        assertThat(served.ad().lineItemId()).isEqualTo(offer.lineItemId());
        return served.priceMicros();
    }

    private static Offer priced(long micros) {
        Candidate film = serving().priced(micros).served().ad();
        return new Offer(UUID.randomUUID(), "USD", Targeting.ANYBODY, Optional.empty(), List.of(List.of(film)));
    }

    @Test
    void aWonAuctionCostsWhatTheExchangeSaysButNeverMoreThanWasBidOrLessThanItsFloor() {
        lineUp(Targeting.ANYBODY);
        assertThat(cleared(PRICE / 2, 3.5)).hasValue(3_500);
        assertThat(cleared(PRICE / 2, 0.001)).as("who says that it was free").hasValue(PRICE / 2);
        assertThat(cleared(0, 4)).as("as bid").isEmpty();
        assertThat(cleared(0, 9)).isEmpty();
    }

    private void won(Bid bid, OptionalDouble told) {
        var terms = new BidTerms(bid.served().priceMicros(), bid.floorMicros());
        server.bids.won(bid.served().servingId(), terms, told);
    }

    private OptionalLong cleared(long floor, double cpm) {
        Bid won = bid(floor).orElseThrow();
        won(won, OptionalDouble.of(cpm));
        return server.bids.cleared(won.served().servingId());
    }

    private Optional<Bid> bid(long floor) {
        var terms = new SaleTerms(Optional.empty(), Set.of("USD"), floor, Set.of(), Set.of(), Set.of(), Set.of());
        AdRequest open = request(Consent.CONTEXTUAL);
        return server.bid(new AdRequest(open.placement(), open.viewing(), terms, open.at()), Set.of());
    }

    private void lineUp(Targeting... targetings) {
        when(server.lineUps.current())
                .thenReturn(LineUp.of(Stream.of(targetings).map(this::offer).toList()));
    }

    private Offer offer(Targeting targeting) {
        Candidate film = serving().served().ad();
        item = film.lineItemId();
        return new Offer(UUID.randomUUID(), "USD", targeting, Optional.empty(), List.of(List.of(film)));
    }

    private static Targeting capped(int impressions) {
        return new Targeting(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Optional.empty(),
                Optional.of(new FrequencyCap(impressions, 24)));
    }

    private static AdRequest request(Consent consent) {
        var viewing = new Viewing(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                consent,
                Optional.of("ann"));
        var anywhere = new Placement("", Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());
        return new AdRequest(anywhere, viewing, SaleTerms.ANY, NOON);
    }
}
