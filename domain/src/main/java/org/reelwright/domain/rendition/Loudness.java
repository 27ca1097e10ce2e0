package org.reelwright.domain.rendition;

import java.util.Locale;
import java.util.Optional;

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

    public boolean holds(Level level) {
        return allows(level.lufs()) && level.truePeak() <= peak;
    }

    /** Decibels that bring a sound there as it is; none for a silent one, nor where its peaks would be too high. */
    public Optional<Double> gain(Level level) {
        double decibels = lufs - level.lufs();
        return level.isSilent() || !holds(level.raised(decibels)) ? Optional.empty() : Optional.of(decibels);
    }

    public String words() {
        return String.format(Locale.ROOT, "%.0f ± %.0f LUFS", lufs, tolerance);
    }
}
