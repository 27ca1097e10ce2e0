package org.reelwright.domain.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** How much traffic is expected when: one weight for each hour of the day (UTC), constant within it. */
public final class TrafficCurve {

    public static final int HOURS = 24;
    /** The same at all hours. */
    public static final TrafficCurve FLAT = new TrafficCurve(new double[HOURS]);

    private static final double LEAST = 0.1;

    private final double[] weights;

    private TrafficCurve(double[] counted) {
        double mean = Arrays.stream(counted).sum() / HOURS;
        weights = new double[HOURS];
        for (int hour = 0; hour < HOURS; hour++) {
            weights[hour] = mean == 0 ? 1 : Math.max(LEAST, counted[hour] / mean);
        }
    }

    /**
     * What was seen, believed the more the more it is. No hour is believed to be quite empty.
     *
     * @param requests for each hour of the day (UTC), at least 0
     * @param doubt so many requests, evenly spread, are added: what is thought without having seen any
     */
    public static TrafficCurve of(long[] requests, double doubt) {
        if (requests.length != HOURS) {
            throw new IllegalArgumentException("a day has " + HOURS + " hours");
        }
        return new TrafficCurve(
                Arrays.stream(requests).mapToDouble(n -> n + doubt / HOURS).toArray());
    }

    /** How much of what is expected between two instants is expected until a third; 0 to 1. */
    public double share(Instant from, Instant until, Instant to) {
        if (!until.isAfter(from)) {
            return 0;
        }
        return until.isBefore(to) ? between(from, until) / between(from, to) : 1;
    }

    private double between(Instant from, Instant to) {
        double sum = 0;
        for (Instant at = from; at.isBefore(to); ) {
            Instant next = at.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
            Instant end = next.isBefore(to) ? next : to;
            sum += weights[at.atOffset(ZoneOffset.UTC).getHour()]
                    * Duration.between(at, end).toMillis();
            at = end;
        }
        return sum;
    }
}
