package org.reelwright.domain.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * What share of the conversions that will come has come by a certain age of their click. Clicks of today have brought few
 * of theirs yet; whoever divides by all of today's clicks takes the rate for lower than it is.
 *
 * <p>Fitted to the conversions seen so far, of which late ones of young clicks cannot be among them: the product-limit
 * estimate for right-truncated data (Kalbfleisch and Lawless, 1989), which insurers know as the chain ladder.
 */
public final class DelayCurve {

    private static final double[] ENDS = {.25, .5, 1, 2, 4, 8, 12, 24, 36, 48, 72, 96, 120, 168, 240, 336, 504, 720};
    private static final double SECONDS = 3_600;
    private static final int PARTS = 24;

    /** After it no conversion is counted for its click any more. */
    public static final Duration WINDOW = Duration.ofDays(30);

    /**
     * What is thought before anything is known: half come within the hour, nine tenths within five days.
     */
    public static final DelayCurve USUAL = new DelayCurve(
            new double[] {.33, .42, .5, .56, .61, .66, .69, .76, .79, .82, .86, .88, .90, .93, .95, .97, .99, 1});

    private final double[] shares;

    private DelayCurve(double[] shares) {
        this.shares = shares;
    }

    /**
     * @param seen every conversion so far, of whatever age its click is
     * @param before what is believed without them
     * @param weight so many conversions that belief is worth
     */
    public static DelayCurve fit(List<Waited> seen, DelayCurve before, double weight) {
        double[] shares = new double[ENDS.length];
        shares[ENDS.length - 1] = 1;
        for (int i = ENDS.length - 1; i > 0; i--) {
            double here = weight * (before.shares[i] - before.shares[i - 1]);
            double until = weight * before.shares[i];
            for (Waited conversion : seen) {
                if (hours(conversion.age()) >= ENDS[i] && hours(conversion.delay()) <= ENDS[i]) {
                    until++;
                    here += hours(conversion.delay()) > ENDS[i - 1] ? 1 : 0;
                }
            }
            shares[i - 1] = until == 0 ? shares[i] : shares[i] * (1 - here / until);
        }
        return new DelayCurve(shares);
    }

    /** @return 0 to 1, never falling */
    public double share(Duration age) {
        double hours = hours(age);
        if (hours <= 0) {
            return 0;
        }
        int end = Arrays.binarySearch(ENDS, hours);
        int i = end >= 0 ? end : -end - 1;
        if (i == ENDS.length) {
            return 1;
        }
        double from = i == 0 ? 0 : ENDS[i - 1];
        double below = i == 0 ? 0 : shares[i - 1];
        return below + (shares[i] - below) * (hours - from) / (ENDS[i] - from);
    }

    /** The share of clicks that came evenly between two instants, as far as they have come by now. */
    public double share(Instant from, Instant to, Instant now) {
        Instant end = to.isBefore(now) ? to : now;
        if (!end.isAfter(from)) {
            return 0;
        }
        Duration step = Duration.between(from, end).dividedBy(PARTS);
        double sum = 0;
        for (int part = 0; part < PARTS; part++) {
            Instant middle = from.plus(step.multipliedBy(part)).plus(step.dividedBy(2));
            sum += share(Duration.between(middle, now));
        }
        return sum / PARTS;
    }

    private static double hours(Duration time) {
        return time.toMillis() / (SECONDS * 1_000);
    }
}
