package org.reelwright.domain.delivery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Chooses among a line item's creatives by what was learnt so far: contextual Thompson sampling with a fixed share of
 * plain chance. Immutable but for a memory of what it worked out; safe for many threads.
 *
 * <p>Its propensities are exact. From what is believed of each creative, {@value #DRAWS} values are drawn once per
 * snapshot, evenly from all parts of the distribution. A choice is one of these draws, taken at random, and the creative
 * that is best in it; so the probability of a creative is the share of draws in which it is best, which is counted, mixed
 * with the share of plain chance. Where two draws are equal, the creative with the smaller id is best. More draws would
 * bring the choice nearer to Thompson's, but not the propensity nearer to the truth.
 */
public final class Bandit {

    static final int DRAWS = 512;
    private static final int REMEMBERED = 5_000;
    private static final double[] DEVIATIONS = Normal.quantiles(DRAWS);

    /** Each leads to what is to be achieved, stage by stage. */
    private final List<List<RateFit>> ways;

    private final double exploration;
    private final long seed;
    private final Map<Case, Odds> known = new ConcurrentHashMap<>();

    private record Case(Situation situation, List<UUID> creatives) {}

    /**
     * How likely each of some creatives is chosen.
     *
     * @param rate how likely a view of whichever is chosen leads to what is to be achieved
     */
    public record Odds(List<Arm> arms, double rate) {}

    private Bandit(List<List<RateFit>> ways, double exploration, long seed) {
        this.ways = List.copyOf(ways);
        this.exploration = exploration;
        this.seed = seed;
    }

    /**
     * @param stages what is to be achieved, step by step, each tried on the successes of the one before: views that lead
     *     to clicks, clicks that lead to conversions
     * @param priorRates what the rate of each stage usually is, between 0 and 1
     * @param exploration share of choices left to plain chance, 0 to 1
     * @param seed of the draws; another for each snapshot
     */
    public static Bandit learn(List<List<Tried>> stages, List<Double> priorRates, double exploration, long seed) {
        return new Bandit(List.of(fits(stages, priorRates)), exploration, seed);
    }

    /** The same, with another way to what is to be achieved: what comes of a view by either is added up. */
    public Bandit or(List<List<Tried>> stages, List<Double> priorRates) {
        var more = new ArrayList<>(ways);
        more.add(fits(stages, priorRates));
        return new Bandit(more, exploration, seed);
    }

    private static List<RateFit> fits(List<List<Tried>> stages, List<Double> priorRates) {
        if (stages.isEmpty() || stages.size() != priorRates.size()) {
            throw new IllegalArgumentException("at least one stage, and a prior for each");
        }
        var fits = new ArrayList<RateFit>();
        for (int i = 0; i < stages.size(); i++) {
            fits.add(RateFit.of(stages.get(i), priorRates.get(i)));
        }
        return fits;
    }

    /** The probability of each of these creatives, in their order. */
    public List<Arm> arms(Situation situation, List<UUID> creatives) {
        return odds(situation, creatives).arms();
    }

    public Odds odds(Situation situation, List<UUID> creatives) {
        var asked = new Case(situation, List.copyOf(creatives));
        Odds found = known.get(asked);
        if (found == null) {
            found = odds(asked);
            remember(asked, found);
        }
        return found;
    }

    /** What is asked often is soon there again. */
    private void remember(Case asked, Odds found) {
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        known.put(asked, found);
    }

    private Odds odds(Case asked) {
        List<Arm> arms = weigh(asked);
        return new Odds(
                arms,
                arms.stream()
                        .mapToDouble(arm -> arm.propensity() * rate(arm.creative(), asked.situation()))
                        .sum());
    }

    /** How likely a view of this creative leads to what is to be achieved; the best guess, 0 to 1. */
    public double rate(UUID creative, Situation situation) {
        double sum = 0;
        for (List<RateFit> way : ways) {
            double rate = 1;
            for (RateFit stage : way) {
                rate *= stage.of(creative, situation).rate();
            }
            sum += rate;
        }
        return Math.min(1, sum);
    }

    private List<Arm> weigh(Case asked) {
        int arms = asked.creatives().size();
        double[][] draws = new double[arms][];
        for (int arm = 0; arm < arms; arm++) {
            draws[arm] = draws(asked.creatives().get(arm), asked.situation());
        }
        int[] wins = wins(draws, asked.creatives());
        var weighed = new ArrayList<Arm>();
        for (int arm = 0; arm < arms; arm++) {
            double best = (double) wins[arm] / DRAWS;
            weighed.add(new Arm(asked.creatives().get(arm), (1 - exploration) * best + exploration / arms));
        }
        return List.copyOf(weighed);
    }

    private static int[] wins(double[][] draws, List<UUID> creatives) {
        int[] wins = new int[draws.length];
        for (int draw = 0; draw < DRAWS; draw++) {
            int best = 0;
            for (int arm = 1; arm < draws.length; arm++) {
                double ahead = draws[arm][draw] - draws[best][draw];
                if (ahead > 0 || ahead == 0 && creatives.get(arm).compareTo(creatives.get(best)) < 0) {
                    best = arm;
                }
            }
            wins[best]++;
        }
        return wins;
    }

    /** The logarithm of the rate, drawn so often. */
    private double[] draws(UUID creative, Situation situation) {
        var chance =
                new SplittableRandom(seed ^ creative.getMostSignificantBits() ^ creative.getLeastSignificantBits());
        double[] all = draws(ways.get(0), creative, situation, chance);
        for (List<RateFit> way : ways.subList(1, ways.size())) {
            double[] more = draws(way, creative, situation, chance);
            for (int i = 0; i < DRAWS; i++) {
                all[i] = Math.log(Math.exp(all[i]) + Math.exp(more[i]));
            }
        }
        return all;
    }

    private static double[] draws(List<RateFit> way, UUID creative, Situation situation, SplittableRandom chance) {
        double[] sum = new double[DRAWS];
        for (RateFit stage : way) {
            Belief belief = stage.of(creative, situation);
            double[] deviations = shuffled(chance);
            for (int i = 0; i < DRAWS; i++) {
                sum[i] += belief.logRate(deviations[i]);
            }
        }
        return sum;
    }

    private static double[] shuffled(SplittableRandom chance) {
        double[] deck = Arrays.copyOf(DEVIATIONS, DRAWS);
        for (int i = DRAWS - 1; i > 0; i--) {
            int j = chance.nextInt(i + 1);
            double swapped = deck[i];
            deck[i] = deck[j];
            deck[j] = swapped;
        }
        return deck;
    }
}
