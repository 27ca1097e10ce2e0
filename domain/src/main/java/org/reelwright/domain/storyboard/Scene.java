package org.reelwright.domain.storyboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * One picture's time on screen.
 *
 * @param startMs from the film's beginning
 * @param durationMs at most 10,000: no video model makes more in one clip
 * @param line index of the script's line heard and read meanwhile, or {@link #WORDLESS}
 * @param photo asset that the picture is made from
 * @param continues whether it goes on where the scene before ends, in the same picture
 */
public record Scene(
        int startMs,
        int durationMs,
        int line,
        UUID photo,
        Staging staging,
        Motion motion,
        Transition transition,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean continues) {

    public static final int LONGEST_MS = 10_000;

    /** The line of a scene in which nothing is said or written. */
    public static final int WORDLESS = -1;

    /** One with a picture of its own. */
    public Scene(
            int startMs, int durationMs, int line, UUID photo, Staging staging, Motion motion, Transition transition) {
        this(startMs, durationMs, line, photo, staging, motion, transition, false);
    }

    public boolean wordless() {
        return line == WORDLESS;
    }

    public int endMs() {
        return startMs + durationMs;
    }
}
