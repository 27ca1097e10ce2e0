package org.reelwright.ejb.image;

import java.util.SplittableRandom;

/**
 * Noise of at most two steps of luma, against the bands that a soft gradient shows in eight bits.
 *
 * @param seed equal seeds give equal grain; 0 gives none
 */
public record Grain(long seed) {

    public static final Grain NONE = new Grain(0);

    private static final byte[] STEPS = {-2, -1, -1, 0, 0, 1, 1, 2};

    /** @param luma video range, is changed. @return the same */
    byte[] over(byte[] luma) {
        if (seed != 0) {
            var chance = new SplittableRandom(seed);
            long next = 0;
            for (int i = 0; i < luma.length; i++) {
                next = i % 16 == 0 ? chance.nextLong() : next >>> 3;
                luma[i] = (byte) Math.max(16, Math.min(235, (luma[i] & 255) + STEPS[(int) next & 7]));
            }
        }
        return luma;
    }
}
