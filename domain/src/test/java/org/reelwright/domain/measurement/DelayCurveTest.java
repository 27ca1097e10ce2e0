package org.reelwright.domain.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DelayCurveTest {

    private static final double MEAN_HOURS = 40;

    @Test
    void findsTheTruthAlthoughLateConversionsOfYoungClicksAreMissing() {
        DelayCurve curve = DelayCurve.fit(seen(20_000, 960), DelayCurve.USUAL, 20);
        for (int hours : new int[] {1, 8, 24, 72, 120, 168}) {
            double truth = 1 - Math.exp(-hours / MEAN_HOURS);
            assertThat(curve.share(Duration.ofHours(hours))).isCloseTo(truth, within(0.03));
        }
    }

    /** Clicks of the last ten days at a steady rate of 5 %: dividing by all of them says a good deal less. */
    @Test
    void keepsTheRateOfYoungClicksFromBeingTooLow() {
        var chance = new SplittableRandom(4);
        var waited = new ArrayList<Waited>();
        double matured = 0;
        int clicks = 200_000;
        DelayCurve truth = DelayCurve.fit(seen(20_000, 720), DelayCurve.USUAL, 20);
        for (int i = 0; i < clicks; i++) {
            double age = chance.nextDouble() * 240;
            matured += truth.share(hours(age));
            double delay = -MEAN_HOURS * Math.log(1 - chance.nextDouble());
            if (chance.nextDouble() < 0.05 && delay <= age) {
                waited.add(new Waited(hours(delay), hours(age)));
            }
        }
        assertThat((double) waited.size() / clicks).isLessThan(0.044);
        assertThat(waited.size() / matured).isCloseTo(0.05, within(0.001));
    }

    @Test
    void believesTheUsualUntilItKnowsBetter() {
        DelayCurve curve = DelayCurve.fit(List.of(), DelayCurve.USUAL, 20);
        assertThat(curve.share(Duration.ofHours(1))).isCloseTo(0.5, within(1e-9));
        assertThat(curve.share(Duration.ofDays(5))).isCloseTo(0.9, within(1e-9));
    }

    @Property
    void neverFallsAndEndsAtOne(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 2_600_000) Integer> delays,
            @ForAll @IntRange(min = 0, max = 2_600_000) int more) {
        var seen = delays.stream()
                .map(s -> new Waited(Duration.ofSeconds(s), Duration.ofSeconds((long) s + more)))
                .toList();
        DelayCurve curve = DelayCurve.fit(seen, DelayCurve.USUAL, 0.5);
        double before = 0;
        for (int hours = 0; hours <= 721; hours++) {
            double share = curve.share(Duration.ofHours(hours));
            assertThat(share).isBetween(before - 1e-12, 1.0 + 1e-12);
            before = share;
        }
        assertThat(before).isEqualTo(1);
    }

    @Test
    void averagesOverTheDayOfTheClicks() {
        Instant midnight = Instant.parse("2026-03-10T00:00:00Z");
        Instant next = midnight.plus(Duration.ofDays(1));
        DelayCurve curve = DelayCurve.USUAL;
        assertThat(curve.share(midnight, next, midnight)).isZero();
        assertThat(curve.share(midnight, next, next.plus(Duration.ofDays(40)))).isEqualTo(1);
        assertThat(curve.share(midnight, next, next)).isBetween(0.6, 0.72);
    }

    private static List<Waited> seen(int conversions, int oldestHours) {
        var chance = new SplittableRandom(9);
        var seen = new ArrayList<Waited>();
        while (seen.size() < conversions) {
            double age = chance.nextDouble() * oldestHours;
            double delay = -MEAN_HOURS * Math.log(1 - chance.nextDouble());
            if (delay <= age) {
                seen.add(new Waited(hours(delay), hours(age)));
            }
        }
        return seen;
    }

    private static Duration hours(double hours) {
        return Duration.ofMillis(Math.round(hours * 3_600_000));
    }
}
