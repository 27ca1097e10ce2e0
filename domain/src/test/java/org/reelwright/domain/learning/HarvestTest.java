package org.reelwright.domain.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Goal;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.delivery.Rates.Learnt;
import org.reelwright.domain.delivery.Situation;
import org.reelwright.domain.delivery.Tried;
import org.reelwright.domain.shared.Money;

class HarvestTest {

    private static final UUID FILM = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final Situation HERE = Situation.ANY;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Instant NEXT_MORNING = Instant.parse("2026-03-11T00:00:00Z");

    @Test
    void countsClicksForAsMuchAsTheirConversionsHaveCome() {
        Harvest today = harvest(Objective.CONVERSIONS, List.of(day(FILM, 0, 10_000, 100)), List.of());
        Tried young = today.clicks(NEXT_MORNING).get(0);
        assertThat(young.trials()).isBetween(55.0, 72.0);
        Tried old = today.clicks(NEXT_MORNING.plus(Duration.ofDays(40))).get(0);
        assertThat(old.trials())
                .as("all have come, but it is long ago")
                .isCloseTo(100 * Math.pow(.5, 41 / 14.0), within(.01));
    }

    @Test
    void learnsClicksForTrafficAndFilmsSeenToTheEndForReach() {
        var days = List.of(day(FILM, 9_000, 10_000, 100), day(OTHER, 2_000, 10_000, 600));
        Learnt traffic = harvest(Objective.TRAFFIC, days, List.of()).learn(0, NEXT_MORNING);
        assertThat(traffic.bandit().arms(HERE, List.of(FILM, OTHER)).get(1).propensity())
                .isEqualTo(1);
        Learnt reach = harvest(Objective.REACH, days, List.of()).learn(0, NEXT_MORNING);
        assertThat(reach.bandit().arms(HERE, List.of(FILM, OTHER)).get(0).propensity())
                .isEqualTo(1);
        assertThat(reach.bandit().rate(FILM, HERE)).isCloseTo(.9, within(.01));
    }

    @Test
    void prefersWhatSellsToWhatIsClicked() {
        var days = List.of(day(FILM, 0, 50_000, 2_000), day(OTHER, 0, 50_000, 1_000));
        var sales = IntStream.range(0, 100)
                .mapToObj(i -> new ArmSale(i < 10 ? FILM : OTHER, HERE, DAY, true, at(8), at(8).plusSeconds(600)))
                .toList();
        Learnt learnt = harvest(Objective.LEADS, days, sales).learn(0, NEXT_MORNING);
        assertThat(learnt.bandit().arms(HERE, List.of(FILM, OTHER)).get(1).propensity())
                .isGreaterThan(.99);
        assertThat(learnt.worth().ofView(.001)).isEqualTo(10_000);
    }

    /** Twice as many sales after views as after clicks: a view is worth three times as much. */
    @Test
    void salesAfterViewsAloneHaveARateOfTheirOwn() {
        var days = List.of(day(FILM, 0, 1_000_000, 5_000), day(OTHER, 0, 1_000_000, 5_000));
        Instant later = NEXT_MORNING.plus(Duration.ofDays(35));
        double byClick = rate(days, sold(FILM, 100, 0), later);
        double byBoth = rate(days, sold(FILM, 100, 200), later);
        assertThat(byClick).as("drawn a little to what is usual").isBetween(0.00007, 0.00011);
        assertThat(byBoth / byClick).isBetween(2.7, 3.3);
        var viewed = new ArrayList<>(sold(FILM, 100, 0));
        viewed.addAll(sold(OTHER, 100, 200));
        Learnt learnt = harvest(Objective.CONVERSIONS, days, viewed).learn(0, later);
        assertThat(learnt.bandit().arms(HERE, List.of(FILM, OTHER)).get(1).propensity())
                .as("is chosen for them, too")
                .isGreaterThan(.9);
    }

    private static double rate(List<ArmDay> days, List<ArmSale> sales, Instant now) {
        return harvest(Objective.CONVERSIONS, days, sales)
                .learn(0, now)
                .bandit()
                .rate(FILM, HERE);
    }

    private static List<ArmSale> sold(UUID film, int clicked, int seen) {
        return IntStream.range(0, clicked + seen)
                .mapToObj(i -> new ArmSale(film, HERE, DAY, i < clicked, at(8), at(8).plusSeconds(600)))
                .toList();
    }

    private static Harvest harvest(Objective objective, List<ArmDay> days, List<ArmSale> sales) {
        var goal = new Goal(objective, OptionalLong.empty(), Optional.of(Money.of(10, "USD")));
        return new Harvest(goal, new Money(8_000, "USD"), ZoneOffset.UTC, days, sales);
    }

    private static ArmDay day(UUID film, long completions, long impressions, long clicks) {
        return new ArmDay(film, HERE, DAY, impressions, completions, clicks);
    }

    private static Instant at(int hour) {
        return DAY.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }
}
