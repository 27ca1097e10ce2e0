package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.reelwright.domain.delivery.LineItems.NOON;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Flight;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.campaign.Targeting;
import org.reelwright.domain.delivery.Rates.Learnt;
import org.reelwright.domain.delivery.Worth.Basis;

class ChooserTest {

    private static final UUID ITEM = new UUID(9, 9);
    private static final AdRequest REQUEST = new AdRequest(
            new Placement("", Optional.of(Shape.WIDE), OptionalInt.empty(), Optional.empty(), Optional.empty()), NOON);

    private final List<Candidate> films =
            IntStream.range(0, 3).mapToObj(ChooserTest::film).toList();
    private final Offer offer = new Offer(new UUID(3, 3), "USD", Targeting.ANYBODY, Optional.empty(), List.of(films));
    private final SplittableRandom chance = new SplittableRandom(5);

    @Test
    void isUniformWhereNothingIsKnown() {
        Drawn drawn = Chooser.by(Rates.NONE).draw(offer, films, REQUEST, chance);
        assertThat(drawn.propensity()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(drawn.among()).isEqualTo(3);
        assertThat(drawn.situation()).isEqualTo(new Situation("wide", "-", 12, "-"));
    }

    @Test
    void followsTheBanditAndTellsItsPropensity() {
        Situation here = new Situation("wide", "-", 12, "-");
        var tried = List.of(
                new Tried(films.get(0).creativeId(), here, 50_000, 500),
                new Tried(films.get(1).creativeId(), here, 50_000, 1_500),
                new Tried(films.get(2).creativeId(), here, 50_000, 500));
        Bandit bandit = Bandit.learn(List.of(tried), List.of(0.01), 0.06, 1);
        var chooser = Chooser.by(new Rates(Map.of(ITEM, new Learnt(bandit, new Worth(Basis.VIEW, 1)))));
        int best = 0;
        for (int i = 0; i < 10_000; i++) {
            Drawn drawn = chooser.draw(offer, films, REQUEST, chance);
            boolean second = drawn.ad().equals(films.get(1));
            assertThat(drawn.propensity()).isCloseTo(second ? 0.96 : 0.02, within(1e-9));
            best += second ? 1 : 0;
        }
        assertThat(best).isBetween(9_520, 9_680);
    }

    /** If it bid by the film, good films would win where others lose, and be credited with what is bought there. */
    @Test
    void theRateByWhichIsBidDoesNotDependOnWhichFilmIsDrawn() {
        Situation here = new Situation("wide", "-", 12, "-");
        var tried = List.of(
                new Tried(films.get(0).creativeId(), here, 500, 5),
                new Tried(films.get(1).creativeId(), here, 500, 9),
                new Tried(films.get(2).creativeId(), here, 500, 5));
        Bandit bandit = Bandit.learn(List.of(tried), List.of(0.01), 0.06, 1);
        var chooser = Chooser.by(new Rates(Map.of(ITEM, new Learnt(bandit, new Worth(Basis.VIEW, 1)))));
        List<Drawn> drawn = IntStream.range(0, 200)
                .mapToObj(i -> chooser.draw(offer, films, REQUEST, chance))
                .toList();
        assertThat(drawn).extracting(Drawn::ad).contains(films.get(0), films.get(1));
        assertThat(drawn).extracting(Drawn::rate).containsOnly(drawn.get(0).rate());
        double mixed = bandit
                .arms(here, films.stream().map(Candidate::creativeId).toList())
                .stream()
                .mapToDouble(arm -> arm.propensity() * bandit.rate(arm.creative(), here))
                .sum();
        assertThat(drawn.get(0).rate().getAsDouble()).isCloseTo(mixed, within(1e-12));
    }

    private static Candidate film(int n) {
        var day = LocalDate.of(2026, 3, 10);
        return Servings.serving().candidate(ITEM, new UUID(5, n), new Flight(day, day, ZoneOffset.UTC));
    }
}
