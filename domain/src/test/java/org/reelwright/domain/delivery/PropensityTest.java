package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is logged as the probability of a choice is its probability: else nothing that is told from the log is true. */
class PropensityTest {

    private static final int FILMS = 4;
    private static final int ROUNDS = 10;
    private static final int A_ROUND = 150;
    private static final List<UUID> IDS =
            IntStream.range(0, FILMS).mapToObj(i -> new UUID(3, i)).toList();
    private static final List<Situation> SITUATIONS =
            List.of(new Situation("wide", "phone", 8, "-"), new Situation("tall", "television", 20, "-"));
    private static final double[][] TRUTH = {{.02, .05, .03, .10}, {.08, .01, .04, .02}};

    private final RandomGenerator chance = new SplittableRandom(11);

    @Test
    void isHowOftenAFilmIsChosen() {
        Bandit bandit = learn(List.of(trial(0, 0, 300, 6), trial(1, 0, 200, 8), trial(2, 0, 100, 2)), 5);
        List<Arm> arms = bandit.arms(SITUATIONS.get(0), IDS);
        int[] shown = new int[FILMS];
        int choices = 400_000;
        for (int i = 0; i < choices; i++) {
            shown[pick(arms)]++;
        }
        for (int film = 0; film < FILMS; film++) {
            double p = arms.get(film).propensity();
            assertThat((double) shown[film] / choices)
                    .isBetween(p - 4 * Math.sqrt(p / choices), p + 4 * Math.sqrt(p / choices));
        }
    }

    /**
     * A bandit that learns all along logs its choices; weighting by one over the propensity must give what other policies
     * bring, though its choices depend on all that came before.
     */
    @Test
    void givesTheValueOfOtherPoliciesWithoutBias() {
        var always = new Mean();
        var uniform = new Mean();
        for (int run = 0; run < 400; run++) {
            run(run, always, uniform);
        }
        assertThat(always.distanceFrom((TRUTH[0][1] + TRUTH[1][1]) / 2))
                .as("always the second film")
                .isLessThan(3.5);
        assertThat(uniform.distanceFrom(mean(TRUTH[0]) / 2 + mean(TRUTH[1]) / 2))
                .as("any film")
                .isLessThan(3.5);
        assertThat(always.error()).as("sure enough to tell").isLessThan(0.001);
        assertThat(uniform.error()).isLessThan(0.0005);
    }

    private void run(int seed, Mean always, Mean uniform) {
        Map<List<Integer>, double[]> seen = new HashMap<>();
        double ofAlways = 0;
        double ofUniform = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Bandit bandit = learn(tried(seen), seed * 31L + round);
            for (int i = 0; i < A_ROUND; i++) {
                int situation = chance.nextInt(2);
                List<Arm> arms = bandit.arms(SITUATIONS.get(situation), IDS);
                int film = pick(arms);
                int reward = chance.nextDouble() < TRUTH[situation][film] ? 1 : 0;
                double[] counts = seen.computeIfAbsent(List.of(film, situation), k -> new double[2]);
                counts[0]++;
                counts[1] += reward;
                ofAlways += film == 1 ? reward / arms.get(film).propensity() : 0;
                ofUniform += reward / arms.get(film).propensity() / FILMS;
            }
        }
        always.add(ofAlways / (ROUNDS * A_ROUND));
        uniform.add(ofUniform / (ROUNDS * A_ROUND));
    }

    private static List<Tried> tried(Map<List<Integer>, double[]> seen) {
        var tried = new ArrayList<Tried>();
        seen.forEach((key, counts) -> tried.add(trial(key.get(0), key.get(1), counts[0], counts[1])));
        return tried;
    }

    private static Tried trial(int film, int situation, double trials, double successes) {
        return new Tried(IDS.get(film), SITUATIONS.get(situation), trials, successes);
    }

    private static Bandit learn(List<Tried> tried, long seed) {
        return Bandit.learn(List.of(tried), List.of(0.03), 0.1, seed);
    }

    private int pick(List<Arm> arms) {
        double lot = chance.nextDouble();
        int film = 0;
        for (double passed = arms.get(0).propensity();
                passed <= lot && film < FILMS - 1;
                passed += arms.get(film).propensity()) {
            film++;
        }
        return film;
    }

    private static double mean(double[] values) {
        return java.util.Arrays.stream(values).average().orElseThrow();
    }

    private static final class Mean {
        private int n;
        private double sum;
        private double squares;

        void add(double value) {
            n++;
            sum += value;
            squares += value * value;
        }

        double error() {
            double mean = sum / n;
            return Math.sqrt((squares / n - mean * mean) / n);
        }

        /** In standard errors. */
        double distanceFrom(double truth) {
            return Math.abs(sum / n - truth) / error();
        }
    }
}
