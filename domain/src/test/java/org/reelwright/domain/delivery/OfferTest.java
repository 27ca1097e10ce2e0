package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.delivery.Servings.serving;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.DeviceKind;
import org.reelwright.domain.campaign.FrequencyCap;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.campaign.Targeting;

class OfferTest {

    private static final AdRequest REQUEST = new AdRequest(
            new Placement("", Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty()),
            Instant.parse("2026-03-10T12:00:00Z"));

    private final Candidate film = serving().served().ad();

    @Test
    void isSeenNoOftenerThanItsCapsAllow() {
        Offer offer = offer(Optional.of(new FrequencyCap(2, 24)), Optional.of(new FrequencyCap(3, 48)));
        assertThat(offer.openTo(REQUEST, Exposure.NONE)).containsExactly(film);
        assertThat(offer.openTo(REQUEST, seen(film.creativeId(), 1, 24))).containsExactly(film);
        assertThat(offer.openTo(REQUEST, seen(film.creativeId(), 2, 24))).isEmpty();
        assertThat(offer.openTo(REQUEST, seen(film.campaignId(), 3, 48))).isEmpty();
        assertThat(offer.isCapped()).isTrue();
    }

    /** Of two films, one: it stops at that moment, whatever line-up it is in. */
    @Test
    void aFilmIsNotServedOnceTheRightsToSomethingInItHaveEnded() {
        Candidate other = serving().until(REQUEST.at()).served().ad();
        Candidate lasting = serving().until(REQUEST.at().plusMillis(1)).served().ad();
        Offer offer = new Offer(
                UUID.randomUUID(), "USD", Targeting.ANYBODY, Optional.empty(), List.of(List.of(other, lasting)));
        assertThat(offer.openTo(REQUEST, Exposure.NONE)).containsExactly(lasting);
    }

    @Test
    void doesNotMindWhatWasSeenWithoutACap() {
        Offer offer = offer(Optional.empty(), Optional.empty());
        assertThat(offer.openTo(REQUEST, (subject, since) -> 1_000)).containsExactly(film);
        assertThat(offer.isCapped()).isFalse();
    }

    /** Whatever is answered is credited with what happens: the film that is drawn is the only one that is offered. */
    @Test
    void aScreenThatLiesIsOfferedWideFilmsWhereNobodyToldWhatThePlaceIsLike() {
        Candidate wide = serving().candidate(film.lineItemId(), new UUID(4, 4), Shape.WIDE, film.flight());
        Offer both =
                new Offer(UUID.randomUUID(), "USD", Targeting.ANYBODY, Optional.empty(), List.of(List.of(film, wide)));
        assertThat(both.openTo(on(DeviceKind.TELEVISION), Exposure.NONE)).containsExactly(wide);
        assertThat(both.openTo(on(DeviceKind.PHONE), Exposure.NONE)).containsExactly(film, wide);
        assertThat(offer(Optional.empty(), Optional.empty()).openTo(on(DeviceKind.TELEVISION), Exposure.NONE))
                .containsExactly(film);
    }

    private static AdRequest on(DeviceKind device) {
        var viewing = new Viewing(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(device),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                Consent.CONTEXTUAL,
                Optional.empty());
        return new AdRequest(REQUEST.placement(), viewing, SaleTerms.ANY, REQUEST.at());
    }

    @Test
    void aBreakShowsNoCampaignTwice() {
        LineUp lineUp = LineUp.of(List.of(offer(Optional.empty(), Optional.empty())));
        Slice slice = serving().served().slice();
        assertThat(lineUp.choose(
                        REQUEST,
                        Set.of(film.campaignId()),
                        Exposure.NONE,
                        Chooser.UNIFORM,
                        drawn -> drawn.ad().priceMicros(),
                        ad -> Optional.of(slice),
                        new Random(1)))
                .isEmpty();
    }

    @Test
    void knowsTheDomainThatItLeadsTo() {
        assertThat(Offer.domainOf(Optional.of("https://Shop.Example:8443/cup?a=1")))
                .contains("shop.example");
        assertThat(Offer.domainOf(Optional.empty())).isEmpty();
    }

    /** @param hours that the cap looks back */
    private static Exposure seen(UUID subject, int times, int hours) {
        return (asked, since) ->
                asked.equals(subject) && since.equals(REQUEST.at().minusSeconds(hours * 3_600L)) ? times : 0;
    }

    private Offer offer(Optional<FrequencyCap> perCreative, Optional<FrequencyCap> perCampaign) {
        var targeting = new Targeting(
                null, null, null, null, null, null, null, null, null, null, null, null, perCreative, perCampaign);
        return new Offer(UUID.randomUUID(), "USD", targeting, Optional.empty(), List.of(List.of(film)));
    }
}
