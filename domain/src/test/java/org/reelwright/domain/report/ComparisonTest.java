package org.reelwright.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final int STUDIES = 400;
    private static final int LOOKS = 200;
    private static final int BETWEEN_LOOKS = 100;

    @Test
    void refusesWithTooFewData() {
        assertThat(Comparison.of(50, 99, 500, 1_000).refused()).isPresent();
        assertThat(Comparison.of(9, 1_000, 500, 1_000).found()).isEmpty();
        assertThat(Comparison.of(2_000, 1_000, 500, 1_000).refused()).isPresent();
    }

    @Test
    void findsALargeDifferenceAndItsSign() {
        var found = Comparison.of(138, 1_000, 1_000, 10_000).found().orElseThrow();
        assertThat(found.lift()).isBetween(0.379, 0.381);
        assertThat(Comparison.of(600, 1_000, 400, 1_000).found().orElseThrow().decided())
                .isTrue();
        assertThat(Comparison.of(400, 1_000, 600, 1_000).found().orElseThrow().high())
                .isNegative();
    }

    @Test
    void theIntervalLeavesZeroOutExactlyWhenThePValueIsBelowFivePercent() {
        for (int more = 0; more < 200; more++) {
            var found = Comparison.of(300 + more, 1_000, 300, 1_000).found().orElseThrow();
            assertThat(found.decided()).isEqualTo(found.pValue() < 0.05);
        }
    }

    @Test
    void whoLooksTwoHundredTimesIsStillWrongInAtMostFiveOfAHundredStudies() {
        var chance = new Random(7);
        int wrong = 0;
        for (int study = 0; study < STUDIES; study++) {
            wrong += everDecided(chance, 0.1, 0.1) ? 1 : 0;
        }
        assertThat(wrong).isLessThanOrEqualTo((int) (0.05 * STUDIES));
    }

    @Test
    void seesATrueDifferenceInTheEnd() {
        var chance = new Random(7);
        int seen = 0;
        for (int study = 0; study < 100; study++) {
            seen += everDecided(chance, 0.12, 0.1) ? 1 : 0;
        }
        assertThat(seen).isGreaterThan(80);
    }

    private static boolean everDecided(Random chance, double first, double second) {
        int one = 0;
        int other = 0;
        for (int look = 1; look <= LOOKS; look++) {
            one += successes(chance, first);
            other += successes(chance, second);
            long trials = (long) look * BETWEEN_LOOKS;
            if (Comparison.of(one, trials, other, trials)
                    .found()
                    .filter(Comparison.Found::decided)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static int successes(Random chance, double rate) {
        int successes = 0;
        for (int i = 0; i < BETWEEN_LOOKS; i++) {
            successes += chance.nextDouble() < rate ? 1 : 0;
        }
        return successes;
    }
}
