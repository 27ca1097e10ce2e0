package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BanditTest {

    private static final Situation PHONE = new Situation("vertical", "phone", 8, "-");
    private static final Situation TV = new Situation("wide", "television", 20, "-");
    private static final List<UUID> FILMS =
            IntStream.range(1, 5).mapToObj(i -> new UUID(7, i)).toList();

    @Property(tries = 200)
    void propensitiesSumToOneAndNoneIsBelowTheShareOfChance(
            @ForAll @Size(4) List<@IntRange(min = 0, max = 5_000) Integer> views,
            @ForAll @Size(4) List<@DoubleRange(min = 0, max = 1) Double> rates,
            @ForAll @DoubleRange(min = 0, max = 1) double exploration) {
        var tried = IntStream.range(0, 4)
                .mapToObj(i -> tried(i, PHONE, views.get(i), views.get(i) * rates.get(i)))
                .toList();
        List<Arm> arms = bandit(tried, exploration).arms(PHONE, FILMS);
        assertThat(arms).extracting(Arm::creative).isEqualTo(FILMS);
        assertThat(arms.stream().mapToDouble(Arm::propensity).sum()).isCloseTo(1, within(1e-9));
        assertThat(arms).allMatch(arm -> arm.propensity() >= exploration / 4 - 1e-12 && arm.propensity() <= 1 + 1e-12);
    }

    @Test
    void stillRemembersWhatIsAskedNowAfterManyThousandsOfOtherSituations() {
        Bandit bandit = bandit(List.of(), 0);
        for (int i = 0; i < 5_001; i++) {
            bandit.arms(new Situation("wide", "phone", 8, "a" + i), FILMS.subList(0, 2));
        }
        assertThat(bandit.arms(PHONE, FILMS)).isSameAs(bandit.arms(PHONE, FILMS));
    }

    @Test
    void treatsAllAlikeBeforeAnythingIsKnown() {
        assertThat(bandit(List.of(), 0).arms(PHONE, FILMS))
                .allSatisfy(arm -> assertThat(arm.propensity()).isBetween(0.18, 0.32));
    }

    @Test
    void choosesWhatIsBestAllButTheShareOfChanceOnceItIsKnown() {
        var tried = List.of(
                tried(0, PHONE, 100_000, 1_000),
                tried(1, PHONE, 100_000, 2_000),
                tried(2, PHONE, 100_000, 1_000),
                tried(3, PHONE, 100_000, 1_000));
        assertThat(bandit(tried, 0.08).arms(PHONE, FILMS))
                .extracting(arm -> Math.round(arm.propensity() * 1e9))
                .containsExactly(20_000_000L, 940_000_000L, 20_000_000L, 20_000_000L);
    }

    @Test
    void learnsThatAnotherIsBestElsewhere() {
        var tried = List.of(
                tried(0, PHONE, 50_000, 1_500),
                tried(1, PHONE, 50_000, 500),
                tried(0, TV, 50_000, 500),
                tried(1, TV, 50_000, 1_500));
        Bandit bandit = bandit(tried, 0);
        var both = FILMS.subList(0, 2);
        assertThat(bandit.arms(PHONE, both).get(0).propensity()).isGreaterThan(0.95);
        assertThat(bandit.arms(TV, both).get(1).propensity()).isGreaterThan(0.95);
    }

    @Test
    void predictsRatesThatAddUpToWhatWasSeen() {
        var tried = List.of(
                tried(0, PHONE, 40_000, 900),
                tried(1, PHONE, 30_000, 300),
                tried(0, TV, 20_000, 100),
                tried(1, TV, 10_000, 400));
        Bandit bandit = bandit(tried, 0);
        double predicted = tried.stream()
                .mapToDouble(t -> t.trials() * bandit.rate(t.creative(), t.situation()))
                .sum();
        assertThat(predicted).isCloseTo(1_700, within(10.0));
        assertThat(bandit.rate(FILMS.get(0), PHONE)).isCloseTo(0.0225, within(0.001));
        assertThat(bandit.rate(FILMS.get(1), TV)).isCloseTo(0.04, within(0.003));
    }

    @Test
    void believesThatACreativeWithFewViewsIsLikeTheOthers() {
        var tried = List.of(tried(0, PHONE, 100_000, 1_000), tried(1, PHONE, 20, 1));
        assertThat(bandit(tried, 0).rate(FILMS.get(1), PHONE)).isBetween(0.009, 0.02);
    }

    @Test
    void weighsStepsTogether() {
        var clicks = List.of(tried(0, PHONE, 100_000, 4_000), tried(1, PHONE, 100_000, 2_000));
        var conversions = List.of(tried(0, PHONE, 4_000, 40), tried(1, PHONE, 2_000, 200));
        Bandit bandit = Bandit.learn(List.of(clicks, conversions), List.of(0.01, 0.05), 0, 1);
        assertThat(bandit.arms(PHONE, FILMS.subList(0, 2)).get(1).propensity()).isGreaterThan(0.99);
        assertThat(bandit.rate(FILMS.get(1), PHONE)).isCloseTo(0.002, within(0.0002));
    }

    @Test
    void answersTheSameForTheSameSnapshot() {
        var tried = List.of(tried(0, PHONE, 500, 5), tried(1, PHONE, 500, 8));
        assertThat(bandit(tried, 0.05).arms(PHONE, FILMS))
                .isEqualTo(bandit(tried, 0.05).arms(PHONE, FILMS));
    }

    static Tried tried(int film, Situation situation, double trials, double successes) {
        return new Tried(FILMS.get(film), situation, trials, successes);
    }

    private static Bandit bandit(List<Tried> tried, double exploration) {
        return Bandit.learn(List.of(new ArrayList<>(tried)), List.of(0.01), exploration, 42);
    }
}
