package org.reelwright.domain.shot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Motion;

/**
 * Asks a video model to move a picture, or to film what words describe.
 *
 * @param durationMs of the scene, at most 10,000; how long a clip is ordered for it, {@link VideoModel#limits} tell
 * @param framesPerSecond such as 30
 * @param prompt the motion in words, for models that read
 * @param references for models that take any; an order without them has the hash that it always had
 * @param words what is to be seen, where the clip begins with no picture at all; empty where it begins with one. The picture
 *     then tells only its size
 */
public record ShotOrder(
        Picture picture,
        Look look,
        Motion motion,
        int durationMs,
        int framesPerSecond,
        String prompt,
        long seed,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<References> references,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> words) {

    /** One that is held to its picture alone. */
    public ShotOrder(
            Picture picture, Look look, Motion motion, int durationMs, int framesPerSecond, String prompt, long seed) {
        this(picture, look, motion, durationMs, framesPerSecond, prompt, seed, Optional.empty());
    }

    /** One that begins with a picture. */
    public ShotOrder(
            Picture picture,
            Look look,
            Motion motion,
            int durationMs,
            int framesPerSecond,
            String prompt,
            long seed,
            Optional<References> references) {
        this(picture, look, motion, durationMs, framesPerSecond, prompt, seed, references, Optional.empty());
    }
}
