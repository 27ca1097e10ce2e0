package org.reelwright.domain.storyboard;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a video model can make in one clip; data of its provider.
 *
 * @param lengthsMs the only lengths it knows; empty if it makes any up to {@code longestMs}
 * @param longestMs of one clip, at least 1,700
 * @param chains whether a clip may begin with the last frame of the one before
 */
public record ShotLimits(List<Integer> lengthsMs, int longestMs, boolean chains) {

    /** How much longer a clip is than its scene, for a transition to overlap the next. */
    public static final int SPARE_MS = 500;

    /** No scene is shorter than this, see {@link Timing}. */
    private static final int SHORTEST_MS = 1_200;

    /** Any length up to what a scene may have. */
    public static final ShotLimits USUAL = upTo(Scene.LONGEST_MS + SPARE_MS);

    public ShotLimits {
        lengthsMs = lengthsMs.stream().sorted().toList();
        if (longestMs < SHORTEST_MS + SPARE_MS) {
            throw new IllegalArgumentException("a model that makes at most " + longestMs + " ms makes no film");
        }
    }

    public static ShotLimits upTo(int longestMs) {
        return new ShotLimits(List.of(), longestMs, false);
    }

    /** @param lengthsMs at least one */
    public static ShotLimits of(Integer... lengthsMs) {
        return new ShotLimits(
                List.of(lengthsMs), Stream.of(lengthsMs).max(Integer::compare).orElseThrow(), false);
    }

    public ShotLimits chaining() {
        return new ShotLimits(lengthsMs, longestMs, true);
    }

    /** Of a scene that one clip shows, with its spare. */
    public int longestSceneMs() {
        return Math.min(Scene.LONGEST_MS, longestMs - SPARE_MS);
    }

    /**
     * @param sceneMs that is to be shown
     * @return the shortest clip that the model makes and that has this and the spare, or the longest there is
     */
    public int clipFor(int sceneMs) {
        int needed = Math.min(sceneMs + SPARE_MS, longestMs);
        return lengthsMs.stream().filter(length -> length >= needed).findFirst().orElse(needed);
    }
}
