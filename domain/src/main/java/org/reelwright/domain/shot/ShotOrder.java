package org.reelwright.domain.shot;

import org.reelwright.domain.image.Picture;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Motion;

/**
 * Asks a video model to move a picture.
 *
 * @param durationMs at most 10,000
 * @param framesPerSecond such as 30
 * @param prompt the motion in words, for models that read
 */
public record ShotOrder(
        Picture picture, Look look, Motion motion, int durationMs, int framesPerSecond, String prompt, long seed) {}
