package org.reelwright.domain.rendition;

/**
 * How loud a film must be where it is played (ITU-R BS.1770).
 *
 * @param lufs integrated over the film; LKFS is the same unit
 * @param tolerance LU either way
 * @param peak highest true peak, in dBTP
 */
public record Loudness(double lufs, double tolerance, double peak) {

    /** What phones and browsers play at; the streaming services level to it. */
    public static final Loudness ONLINE = new Loudness(-14, 1, -1);

    boolean allows(double measured) {
        return Math.abs(measured - lufs) <= tolerance + .05;
    }

    String words() {
        return String.format(java.util.Locale.ROOT, "%.0f ± %.0f LUFS", lufs, tolerance);
    }
}
