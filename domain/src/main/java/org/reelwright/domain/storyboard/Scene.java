package org.reelwright.domain.storyboard;

import java.util.UUID;

/**
 * One picture's time on screen.
 *
 * @param startMs from the film's beginning
 * @param durationMs at most 10,000: no video model makes more in one clip
 * @param line index of the script's line heard and read meanwhile, or {@link #WORDLESS}
 * @param photo asset that the picture is made from
 */
public record Scene(
        int startMs, int durationMs, int line, UUID photo, Staging staging, Motion motion, Transition transition) {

    public static final int LONGEST_MS = 10_000;

    /** The line of a scene in which nothing is said or written. */
    public static final int WORDLESS = -1;

    public boolean wordless() {
        return line == WORDLESS;
    }

    public int endMs() {
        return startMs + durationMs;
    }
}
