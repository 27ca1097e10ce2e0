package org.reelwright.ejb.image;

import java.util.Arrays;

/**
 * How much each sample of a layer hides, and where it hides nothing, or everything, or all along the same: most of a
 * product is neither glass nor edge, and needs no blending.
 */
public final class Coverage {

    /** Samples: a shorter stretch is blended faster than it is looked up. */
    private static final int SHORTEST = 16;

    private final Plane alpha;
    private final int[][] stretches;

    Coverage(Plane alpha) {
        this.alpha = alpha;
        this.stretches = new int[alpha.height()][];
        int[] found = new int[3 * (alpha.width() / SHORTEST + 1)];
        for (int y = 0; y < alpha.height(); y++) {
            stretches[y] = Arrays.copyOf(found, measure(y, found));
        }
    }

    public Plane alpha() {
        return alpha;
    }

    /** How many stretches there are in which the row and the one below it hide the same all along. */
    public int stretches(int row) {
        return stretches[row].length / 3;
    }

    /** First sample of a stretch; they go from left to right. */
    public int from(int row, int stretch) {
        return stretches[row][3 * stretch];
    }

    /** Behind the last sample of a stretch. */
    public int to(int row, int stretch) {
        return stretches[row][3 * stretch + 1];
    }

    /** How much each sample of a stretch hides, 0..255. */
    public int even(int row, int stretch) {
        return stretches[row][3 * stretch + 2];
    }

    private int measure(int row, int[] found) {
        byte[] samples = alpha.samples();
        int upper = row * alpha.stride();
        int lower = upper + alpha.stride();
        int count = 0;
        int start = 0;
        for (int x = 0; x <= alpha.width(); x++) {
            boolean goesOn = x < alpha.width()
                    && samples[upper + x] == samples[lower + x]
                    && samples[upper + x] == samples[upper + start];
            if (!goesOn) {
                if (x - start >= SHORTEST) {
                    found[count++] = start;
                    found[count++] = x;
                    found[count++] = samples[upper + start] & 255;
                }
                start = x < alpha.width() && samples[upper + x] == samples[lower + x] ? x : x + 1;
            }
        }
        return count;
    }
}
