package org.reelwright.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.report.Evidence.Cell;

class EvidenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final int STUDIES = 200;
    private static final int LOOKS = 20;
    private static final int BETWEEN_LOOKS = 500;

    /** Clicks of two films in a place whose viewers hold phones or sit before televisions. */
    private record Films(double onPhone, double onTelevision, double otherOnPhone, double otherOnTelevision) {}

    /** A bandit that sends each film to where it works, and leaves a tenth of that to the other. */
    private static final class Log {

        private static final double MOSTLY = 0.9;
        private final RandomGenerator chance;
        private Trials one = Trials.NONE;
        private Trials other = Trials.NONE;
        private long[] raw = new long[4];

        Log(long seed) {
            chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        }

        void goesOn(Films films, int times) {
            for (int i = 0; i < times; i++) {
                boolean phone = chance.nextBoolean();
                double likely = phone ? MOSTLY : 1 - MOSTLY;
                boolean first = chance.nextDouble() < likely;
                double rate = first
                        ? phone ? films.onPhone() : films.onTelevision()
                        : phone ? films.otherOnPhone() : films.otherOnTelevision();
                count(first, 1 / (first ? likely : 1 - likely), chance.nextDouble() < rate ? 1 : 0);
            }
        }

        private void count(boolean first, double weight, int clicked) {
            raw[first ? 0 : 2] += clicked;
            raw[first ? 1 : 3]++;
            one = first ? one.plus(trial(weight, clicked)) : one;
            other = first ? other : other.plus(trial(weight, clicked));
        }

        Comparison raw() {
            return Comparison.of(raw[0], raw[1], raw[2], raw[3]);
        }

        Comparison weighed() {
            return shown("instream.wide", DAY, one).against(shown("instream.wide", DAY, other), Share.CLICK);
        }
    }

    /** On half phones, half televisions both are clicked 6.5 times in a hundred. */
    private static final Films ALIKE = new Films(0.12, 0.01, 0.10, 0.03);

    @Test
    void isNotMisledByABanditThatShowsEachFilmWhereItWorks() {
        var log = new Log(7);
        log.goesOn(ALIKE, 20_000);
        assertThat(decided(log.raw())).as("by raw counts").isTrue();
        assertThat(log.weighed().found().orElseThrow().lift()).isEqualTo(0, within(0.2));
        assertThat(decided(log.weighed())).isFalse();
    }

    @Test
    void whoLooksOftenIsStillWrongInAtMostFiveOfAHundredStudies() {
        int wrong = 0;
        for (int study = 0; study < STUDIES; study++) {
            wrong += everDecided(new Log(study), ALIKE) ? 1 : 0;
        }
        assertThat(wrong).isLessThanOrEqualTo(STUDIES / 20);
    }

    @Test
    void seesATrueDifferenceInTheEnd() {
        int seen = 0;
        for (int study = 0; study < 50; study++) {
            seen += everDecided(new Log(study), new Films(0.20, 0.07, 0.10, 0.03)) ? 1 : 0;
        }
        assertThat(seen).isGreaterThan(40);
    }

    /** The first is shown mostly in the place where nobody clicks. */
    @Test
    void eachPlaceWeighsTheSameForBoth() {
        Evidence one = shown("tall", DAY, trials(9_000, 180)).plus(shown("wide", DAY, trials(1_000, 100)));
        Evidence other = shown("tall", DAY, trials(1_000, 20)).plus(shown("wide", DAY, trials(9_000, 900)));
        assertThat(one.against(other, Share.CLICK).found().orElseThrow().difference())
                .isEqualTo(0, within(1e-9));
    }

    @Test
    void placesAndDaysInWhichOneCouldNotBeShownDoNotCount() {
        Evidence one = shown("wide", DAY, trials(1_000, 50))
                .plus(shown("wide", DAY.plusDays(1), trials(1_000, 500)))
                .plus(shown("tall", DAY, trials(1_000, 500)));
        Evidence other = shown("wide", DAY, trials(1_000, 50));
        assertThat(one.against(other, Share.CLICK).found().orElseThrow().difference())
                .isEqualTo(0, within(1e-9));
        assertThat(shown("tall", DAY, trials(1_000, 50))
                        .against(other, Share.CLICK)
                        .refused())
                .hasValue("Fewer than 100 trials on one side.");
    }

    @Test
    void fewVeryUnlikelyTrialsTellNothing() {
        Trials sure = trials(2_000, 100);
        Trials uneven = trials(150, 20).plus(trial(500, 1));
        assertThat(shown("wide", DAY, sure)
                        .against(shown("wide", DAY, uneven), Share.CLICK)
                        .refused()
                        .orElseThrow())
                .contains("tell as much as 1 even ones");
    }

    private static boolean everDecided(Log log, Films films) {
        for (int look = 0; look < LOOKS; look++) {
            log.goesOn(films, BETWEEN_LOOKS);
            if (decided(log.weighed())) {
                return true;
            }
        }
        return false;
    }

    private static boolean decided(Comparison comparison) {
        return comparison.found().filter(Comparison.Found::decided).isPresent();
    }

    private static Evidence shown(String place, LocalDate day, Trials clicks) {
        var cells = new HashMap<Cell, Map<Share, Trials>>();
        cells.put(new Cell(place, day), Map.of(Share.CLICK, clicks));
        return new Evidence(cells);
    }

    private static Trials trial(double weight, int success) {
        double won = weight * success;
        return new Trials(1, success, weight, weight * weight, won, won * won, won * weight);
    }

    private static Trials trials(long count, long successes) {
        return Trials.even(successes, count);
    }

    static ReportLine line(String key, long clicks, long impressions) {
        return new ReportLine(
                key, key, Tally.nothing("USD"), Optional.of(shown("wide", DAY, trials(impressions, clicks))));
    }
}
