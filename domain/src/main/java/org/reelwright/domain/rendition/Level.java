package org.reelwright.domain.rendition;

/**
 * How loud a sound is.
 *
 * @param lufs integrated over all of it (ITU-R BS.1770)
 * @param truePeak in dBTP
 */
public record Level(double lufs, double truePeak) {

    /** Below this nothing can be heard, and levelling would only raise noise. */
    private static final double SILENCE = -60;

    boolean isSilent() {
        return lufs < SILENCE;
    }

    Level raised(double decibels) {
        return new Level(lufs + decibels, truePeak + decibels);
    }
}
