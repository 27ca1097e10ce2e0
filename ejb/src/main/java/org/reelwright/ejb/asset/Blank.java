package org.reelwright.ejb.asset;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;

/** A picture in which there is nothing to be seen. */
final class Blank {

    /** Points that are looked at along each side. */
    private static final int POINTS = 512;

    /** Of 255: what a camera or an encoder makes of one colour. */
    private static final int NOISE = 10;

    private static final int VISIBLE = 16;

    /** Share of the points, at either end, that do not count: a speck is no product. */
    private static final double SPECKS = .001;

    /** As many transparent points for each visible one make a shape. */
    private static final double EDGES = .01;

    private final int[][] values = new int[3][256];
    private int visible;
    private int free;

    private Blank() {}

    /** @return nothing where something is to be seen, else what is the matter and what to give instead */
    static Optional<String> why(BufferedImage picture) {
        var seen = new Blank();
        int stepX = Math.max(1, picture.getWidth() / POINTS);
        int stepY = Math.max(1, picture.getHeight() / POINTS);
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y += stepY) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x += stepX) {
                seen.look(row[x]);
            }
        }
        return seen.told();
    }

    private void look(int argb) {
        if (argb >>> 24 < VISIBLE) {
            free++;
            return;
        }
        visible++;
        for (int channel = 0; channel < values.length; channel++) {
            values[channel][argb >> 8 * channel & 255]++;
        }
    }

    private Optional<String> told() {
        if (visible == 0) {
            return Optional.of("The picture is transparent everywhere: nothing is to be seen in it."
                    + " Give one that shows the product or the mark.");
        }
        boolean even = Arrays.stream(values).allMatch(channel -> range(channel) <= NOISE);
        return even && free <= visible * EDGES
                ? Optional.of("The picture is of one colour only: nothing is to be seen in it."
                        + " Give one that shows the product or the mark.")
                : Optional.empty();
    }

    private int range(int[] channel) {
        int specks = (int) (visible * SPECKS);
        int least = 0;
        for (int passed = channel[0]; passed <= specks; passed += channel[++least]) {}
        int most = channel.length - 1;
        for (int passed = channel[most]; passed <= specks; passed += channel[--most]) {}
        return most - least;
    }
}
