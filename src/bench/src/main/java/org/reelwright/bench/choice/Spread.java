package org.reelwright.bench.choice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The mean of independent runs with half the width of its 95 % interval (Student's t). */
record Spread(double mean, double half) {

    private static final double[] T = {
        12.71, 4.30, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23, 2.20, 2.18, 2.16, 2.14, 2.13, 2.12, 2.11, 2.10,
        2.09
    };
    private static final double MANY = 2.04;

    static Spread of(Stream<Double> runs) {
        List<Double> values = runs.toList();
        int n = values.size();
        double mean = values.stream().mapToDouble(v -> v).average().orElse(0);
        double variance =
                values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum() / Math.max(1, n - 1);
        double t = n < 2 ? 0 : n - 2 < T.length ? T[n - 2] : MANY;
        return new Spread(mean, t * Math.sqrt(variance / n));
    }

    String percent() {
        return String.format(Locale.ROOT, "%+6.1f %% +- %.1f", 100 * mean, 100 * half);
    }
}
