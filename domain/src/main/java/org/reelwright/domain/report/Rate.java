package org.reelwright.domain.report;

/**
 * A share of successes with its 95 % interval (Wilson, 1927: right for few trials and for rates near 0 and 1, where the
 * usual interval is not).
 *
 * @param value 0 to 1; 0 when nothing was tried
 * @param low lower end of the interval
 * @param high upper end; 1 when nothing was tried: nothing is known
 */
public record Rate(double value, double low, double high) {

    private static final double Z = 1.959963984540054;

    /** @param trials where successes are more than these (an event came without the one before it), they count as tried */
    public static Rate of(long successes, long trials) {
        double n = Math.max(successes, trials);
        if (n == 0) {
            return new Rate(0, 0, 1);
        }
        double p = successes / n;
        double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return new Rate(p, Math.max(0, Math.min(p, middle - half)), Math.min(1, Math.max(p, middle + half)));
    }
}
