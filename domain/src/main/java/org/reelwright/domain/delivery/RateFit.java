package org.reelwright.domain.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The rates of a line item's creatives in all situations, learnt together: Bayesian logistic regression with the diagonal
 * Laplace approximation of Chapelle and Li (NeurIPS 2011). Its weights: the line item's own rate, what each circumstance
 * does to all creatives, how each creative differs, and how each creative differs in each circumstance. The narrower the
 * prior of a weight, the more evidence it takes: a creative with few views is believed to be like the others.
 */
final class RateFit {

    private static final double LEVEL = 4;
    private static final double CIRCUMSTANCE = 0.25;
    private static final double CREATIVE = 0.25;
    private static final double INTERACTION = 0.05;
    private static final int SWEEPS = 60;
    private static final double STILL = 1e-4;
    private static final double LONGEST_STEP = 1;
    private static final String COMMON = "";

    private final Map<String, Weight> weights = new HashMap<>();
    private final double priorLogOdds;

    private RateFit(double priorRate) {
        priorLogOdds = Belief.logOdds(priorRate);
    }

    /** @param priorRate what such rates usually are, between 0 and 1 */
    static RateFit of(List<Tried> tried, double priorRate) {
        var fit = new RateFit(priorRate);
        List<Row> rows = tried.stream()
                .filter(t -> t.trials() > 0)
                .map(t -> fit.new Row(t))
                .toList();
        for (int sweep = 0; sweep < SWEEPS && fit.sweep() > STILL; sweep++) {
            // Each sweep moves every weight once.
        }
        return rows.isEmpty() ? new RateFit(priorRate) : fit;
    }

    Belief of(UUID creative, Situation situation) {
        double mean = 0;
        double variance = 0;
        for (String name : names(creative, situation)) {
            Weight weight = weights.get(name);
            mean += weight == null ? priorMean(name) : weight.value;
            variance += weight == null ? priorVariance(name) : 1 / weight.precision;
        }
        return new Belief(mean, variance);
    }

    private double sweep() {
        double furthest = 0;
        for (Weight weight : weights.values()) {
            furthest = Math.max(furthest, weight.move());
        }
        return furthest;
    }

    private static List<String> names(UUID creative, Situation situation) {
        var names = new ArrayList<String>();
        names.add(COMMON);
        names.add("c:" + creative);
        for (String feature : situation.features()) {
            names.add("s:" + feature);
            names.add("i:" + creative + feature);
        }
        return names;
    }

    private double priorMean(String name) {
        return name.equals(COMMON) ? priorLogOdds : 0;
    }

    private static double priorVariance(String name) {
        if (name.equals(COMMON)) {
            return LEVEL;
        }
        return switch (name.charAt(0)) {
            case 'c' -> CREATIVE;
            case 's' -> CIRCUMSTANCE;
            default -> INTERACTION;
        };
    }

    /** Trials of one creative in one situation, which know their present log odds. */
    private final class Row {

        private final double trials;
        private final double successes;
        private double logOdds;

        Row(Tried tried) {
            trials = tried.trials();
            successes = tried.successes();
            for (String name : names(tried.creative(), tried.situation())) {
                Weight weight = weights.computeIfAbsent(name, Weight::new);
                weight.rows.add(this);
                logOdds += weight.value;
            }
        }
    }

    /** One coordinate of the fit, moved by Newton's method. */
    private final class Weight {

        private final List<Row> rows = new ArrayList<>();
        private final double mean;
        private final double priorPrecision;
        private double value;
        private double precision;

        Weight(String name) {
            mean = priorMean(name);
            priorPrecision = 1 / priorVariance(name);
            value = mean;
            precision = priorPrecision;
        }

        /** @return how far */
        double move() {
            double slope = (mean - value) * priorPrecision;
            double bend = priorPrecision;
            for (Row row : rows) {
                double rate = Belief.rateAt(row.logOdds);
                slope += row.successes - row.trials * rate;
                bend += row.trials * rate * (1 - rate);
            }
            double step = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, slope / bend));
            value += step;
            precision = bend;
            rows.forEach(row -> row.logOdds += step);
            return Math.abs(step);
        }
    }
}
