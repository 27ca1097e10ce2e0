package org.reelwright.domain.shot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Motion;

/**
 * Asks a video model to move a picture.
 *
 * @param durationMs of the scene, at most 10,000; how long a clip is ordered for it, {@link VideoModel#limits} tell
 * @param framesPerSecond such as 30
 * @param prompt the motion in words, for models that read
 * @param references for models that take any; an order without them has the hash that it always had
 */
public record ShotOrder(
        Picture picture,
        Look look,
        Motion motion,
        int durationMs,
        int framesPerSecond,
        String prompt,
        long seed,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<References> references) {

    /** One that is held to its picture alone. */
    public ShotOrder(
            Picture picture, Look look, Motion motion, int durationMs, int framesPerSecond, String prompt, long seed) {
        this(picture, look, motion, durationMs, framesPerSecond, prompt, seed, Optional.empty());
    }
}
