package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.delivery.LineItems.NOON;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.Flight;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.campaign.Targeting;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.shared.Language;

class LineUpTest {

    private static final Flight FLIGHT =
            new Flight(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 11), ZoneId.of("America/New_York"));
    private static final Placement ANYWHERE = place(Optional.empty(), OptionalInt.empty());
    private static final UUID CUP = UUID.randomUUID();
    private static final UUID TENT = UUID.randomUUID();

    private final Random chance = new Random(7);
    private final Slice slice =
            Slice.of(BudgetLease.grant(CUP, FLIGHT.first(), 1_000_000, "a", NOON, LeaseTerms.DEFAULT), 1);

    private final LineUp lineUp = LineUp.of(List.of(
            offer(film(CUP, Shape.VERTICAL, Language.ENGLISH, 15_000), film(CUP, Shape.WIDE, Language.CHINESE, 30_000)),
            offer(film(TENT, Shape.WIDE, Language.ENGLISH, 6_000))));

    @Test
    void choosesOnlyWhatFitsThePlace() {
        assertThat(open(at(place(Optional.of(Shape.WIDE), OptionalInt.of(15_000)))))
                .extracting(Candidate::campaignId)
                .containsExactly(TENT);
        assertThat(open(at(new Placement(
                        "", Optional.empty(), OptionalInt.empty(), Optional.of(Language.CHINESE), Optional.of(CUP)))))
                .extracting(Candidate::shape)
                .containsExactly(Shape.WIDE);
    }

    @Test
    void choosesOnlyTheLengthsThatThePlaceTakes() {
        var place = new Placement(
                "",
                Optional.empty(),
                OptionalInt.empty(),
                Set.of(),
                Optional.empty(),
                OptionalInt.empty(),
                List.of(6_200, 30_000),
                BitRates.ANY);
        assertThat(open(at(place)))
                .extracting(film -> film.files().durationMs())
                .containsExactlyInAnyOrder(6_000, 30_000);
    }

    @Test
    void choosesOnlyWhatMayBeSpokenThereAndGoesThroughTheLine() {
        assertThat(open(at(at(Set.of("zh", "fr"), BitRates.ANY))))
                .extracting(Candidate::language)
                .containsExactly(Language.CHINESE);
        assertThat(open(at(at(Set.of("fr"), BitRates.ANY)))).isEmpty();
        assertThat(open(at(at(Set.of(), new BitRates(500, 500))))).hasSize(3);
        assertThat(open(at(at(Set.of(), new BitRates(0, 499))))).isEmpty();
        assertThat(open(at(at(Set.of(), new BitRates(501, 900))))).isEmpty();
    }

    private static Placement at(Set<String> languages, BitRates rates) {
        return new Placement(
                "",
                Optional.empty(),
                OptionalInt.empty(),
                languages,
                Optional.empty(),
                OptionalInt.empty(),
                List.of(),
                rates);
    }

    @Test
    void countsTheFlightByTheClocksOfItsZone() {
        var justBefore = new AdRequest(ANYWHERE, FLIGHT.startsAt().minusMillis(1));
        var lastMoment = new AdRequest(ANYWHERE, FLIGHT.endsAt().minusMillis(1));
        assertThat(open(justBefore)).isEmpty();
        assertThat(open(lastMoment)).hasSize(3);
        assertThat(open(new AdRequest(ANYWHERE, FLIGHT.endsAt()))).isEmpty();
    }

    @Test
    void choosesEachLineItemOfOnePriceEquallyOftenAndEachOfItsFilms() {
        Map<UUID, Integer> shown = new HashMap<>();
        for (int i = 0; i < 30_000; i++) {
            shown.merge(choose(true).orElseThrow().ad().creativeId(), 1, Integer::sum);
        }
        assertThat(shown.values())
                .satisfiesExactlyInAnyOrder(
                        tent -> assertThat(tent).isBetween(14_500, 15_500),
                        cup -> assertThat(cup).isBetween(7_100, 7_900),
                        cup -> assertThat(cup).isBetween(7_100, 7_900));
    }

    @Test
    void turnsToTheOthersWhenALineItemCannotPay() {
        for (int i = 0; i < 50; i++) {
            assertThat(choose(false).orElseThrow().ad().campaignId()).isEqualTo(TENT);
        }
    }

    @Test
    void servesNothingRatherThanFailing() {
        assertThat(choose(LineUp.EMPTY, ad -> Optional.of(slice))).isEmpty();
        assertThat(choose(lineUp, ad -> Optional.empty())).isEmpty();
    }

    /** As many yen as dollars are less money. */
    @Test
    void putsPricesInSeveralCurrenciesInOrderByWhatTheyAreWorth() {
        Offer dollars = offer(film(CUP, Shape.WIDE, Language.ENGLISH, 15_000)).worth(150);
        Offer yen = offer(film(TENT, Shape.WIDE, Language.ENGLISH, 15_000)).worth(1);
        var both = LineUp.of(List.of(yen, dollars));
        for (int i = 0; i < 20; i++) {
            Iterator<Offer> inOrder = both.eligible(at(ANYWHERE), chance);
            assertThat(inOrder.next()).isEqualTo(dollars);
            assertThat(inOrder.next()).isEqualTo(yen);
        }
    }

    private Optional<LineUp.Choice> choose(boolean cupCanPay) {
        return choose(
                lineUp,
                drawn -> cupCanPay || drawn.ad().campaignId().equals(TENT) ? Optional.of(slice) : Optional.empty());
    }

    private Optional<LineUp.Choice> choose(LineUp among, Function<Drawn, Optional<Slice>> funding) {
        return among.choose(
                at(ANYWHERE),
                Set.of(),
                Exposure.NONE,
                Chooser.UNIFORM,
                drawn -> drawn.ad().priceMicros(),
                funding,
                chance);
    }

    private List<Candidate> open(AdRequest request) {
        var films = new ArrayList<Candidate>();
        lineUp.eligible(request, chance).forEachRemaining(offer -> films.addAll(offer.openTo(request, Exposure.NONE)));
        return films;
    }

    private static Offer offer(Candidate... films) {
        return new Offer(CUP, "USD", Targeting.ANYBODY, Optional.empty(), List.of(List.of(films)));
    }

    private static AdRequest at(Placement placement) {
        return new AdRequest(placement, FLIGHT.startsAt().plus(Duration.ofHours(1)));
    }

    private static Placement place(Optional<Shape> shape, OptionalInt longest) {
        return new Placement("", shape, longest, Optional.empty(), Optional.empty());
    }

    private static Candidate film(UUID campaign, Shape shape, Language language, int ms) {
        var file = new StoredFile("0".repeat(64), "video/mp4", 1);
        var files = new FilmFiles(file, file, file, shape.width(360), shape.height(360), ms, 500);
        return new Candidate(
                campaign, campaign, UUID.randomUUID(), "t", "a", shape, language, files, 1, FLIGHT, Optional.empty());
    }
}
