package org.reelwright.ejb.provider.http;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import org.reelwright.domain.image.Box;

/**
 * Finds the product in a picture whose ground is plain: the box around what differs from the picture's rim. A picture full of
 * things has no such box, and nothing is said of it.
 */
final class ProductSpot {

    private static final int GRID = 96;
    private static final int APART = 60;
    private static final double SMALLEST = .02;
    private static final double LARGEST = .8;
    /** Shares of what differs that may lie outside on each side: a speck is not the product. */
    private static final double SPECKS = .02;

    private ProductSpot() {}

    static Optional<Box> in(BufferedImage picture) {
        int[] across = new int[GRID];
        int[] down = new int[GRID];
        int[] rim = rim(picture);
        int found = 0;
        for (int y = 0; y < GRID; y++) {
            for (int x = 0; x < GRID; x++) {
                if (distance(at(picture, x, y), rim) > APART) {
                    across[x]++;
                    down[y]++;
                    found++;
                }
            }
        }
        double share = found / (double) (GRID * GRID);
        return share < SMALLEST || share > LARGEST ? Optional.empty() : Optional.of(box(across, down, found));
    }

    private static Box box(int[] across, int[] down, int found) {
        int left = edge(across, found, false);
        int right = edge(across, found, true);
        int top = edge(down, found, false);
        int bottom = edge(down, found, true);
        return new Box(
                left / (double) GRID,
                top / (double) GRID,
                (right - left + 1) / (double) GRID,
                (bottom - top + 1) / (double) GRID);
    }

    private static int edge(int[] counts, int found, boolean fromEnd) {
        int seen = 0;
        int at = fromEnd ? GRID - 1 : 0;
        while (seen + counts[at] <= found * SPECKS) {
            seen += counts[at];
            at += fromEnd ? -1 : 1;
        }
        return at;
    }

    /** The middle value of each colour around the picture. */
    private static int[] rim(BufferedImage picture) {
        int[][] seen = new int[3][GRID * 4];
        for (int i = 0; i < GRID; i++) {
            int[] argb = {at(picture, i, 0), at(picture, i, GRID - 1), at(picture, 0, i), at(picture, GRID - 1, i)};
            for (int side = 0; side < argb.length; side++) {
                for (int channel = 0; channel < 3; channel++) {
                    seen[channel][i * 4 + side] = argb[side] >> 8 * channel & 255;
                }
            }
        }
        int[] rim = new int[3];
        for (int channel = 0; channel < 3; channel++) {
            Arrays.sort(seen[channel]);
            rim[channel] = seen[channel][GRID * 2];
        }
        return rim;
    }

    private static int at(BufferedImage picture, int x, int y) {
        return picture.getRGB(x * (picture.getWidth() - 1) / (GRID - 1), y * (picture.getHeight() - 1) / (GRID - 1));
    }

    private static int distance(int rgb, int[] from) {
        int sum = 0;
        for (int channel = 0; channel < 3; channel++) {
            sum += Math.abs((rgb >> 8 * channel & 255) - from[channel]);
        }
        return sum;
    }
}
