package org.reelwright.ejb.image;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * What makes a thing known again in another light and another size: which colours it has, and which way its edges run
 * where. Colours are counted by hue and saturation, greys by brightness; edges in four by four fields, as in histograms of
 * oriented gradients (Dalal and Triggs, 2005).
 *
 * @param colours share of each of the kinds of colour, together 1
 * @param edges of length 1, or all 0 where there is none
 */
record Sketch(double[] colours, double[] edges) {

    private static final int HUES = 12;
    private static final int SATURATIONS = 3;
    private static final int GREYS = 6;
    private static final double GREY_BELOW = .15;
    private static final int FIELDS = 4;
    private static final int DIRECTIONS = 8;
    private static final int SIDE = 48;

    /** Which pixels count for colour; the edges of all do. */
    @FunctionalInterface
    interface Mask {
        boolean counts(int x, int y);
    }

    /** Of a part of a picture, in its own pixels. */
    static Sketch of(BufferedImage picture, int left, int top, int width, int height, Mask mask) {
        var colours = new double[HUES * SATURATIONS + GREYS];
        var brightness = new double[SIDE][SIDE];
        double counted = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int px = left + x * width / SIDE;
                int py = top + y * height / SIDE;
                int rgb = picture.getRGB(px, py);
                brightness[y][x] = bright(rgb);
                if (mask.counts(px, py)) {
                    colours[kind(rgb)]++;
                    counted++;
                }
            }
        }
        for (int i = 0; i < colours.length; i++) {
            colours[i] /= Math.max(1, counted);
        }
        return new Sketch(colours, edges(brightness));
    }

    /** @return how much of this one's colours is there too, 0..1; {@code share} is how much of the other is the thing */
    double coloursIn(Sketch other, double share) {
        double both = 0;
        for (int i = 0; i < colours.length; i++) {
            both += Math.min(colours[i], other.colours[i] / share);
        }
        return both;
    }

    /** @return 1 for the same edges in the same places, 0 for none of them */
    double edgesLike(Sketch other) {
        if (isPlain() && other.isPlain()) {
            return 1;
        }
        double dot = 0;
        for (int i = 0; i < edges.length; i++) {
            dot += edges[i] * other.edges[i];
        }
        return dot;
    }

    private boolean isPlain() {
        return Arrays.stream(edges).allMatch(edge -> edge == 0);
    }

    private static double[] edges(double[][] brightness) {
        var edges = new double[FIELDS * FIELDS * DIRECTIONS];
        for (int y = 1; y < SIDE - 1; y++) {
            for (int x = 1; x < SIDE - 1; x++) {
                double across = brightness[y][x + 1] - brightness[y][x - 1];
                double down = brightness[y + 1][x] - brightness[y - 1][x];
                double turn = (Math.atan2(down, across) + Math.PI) / Math.PI % 1;
                int field = y * FIELDS / SIDE * FIELDS + x * FIELDS / SIDE;
                edges[field * DIRECTIONS + (int) (turn * DIRECTIONS)] += Math.hypot(across, down);
            }
        }
        double length = 0;
        for (double edge : edges) {
            length += edge * edge;
        }
        for (int i = 0; i < edges.length && length > 0; i++) {
            edges[i] /= Math.sqrt(length);
        }
        return edges;
    }

    private static int kind(int rgb) {
        int r = rgb >> 16 & 255;
        int g = rgb >> 8 & 255;
        int b = rgb & 255;
        int most = Math.max(r, Math.max(g, b));
        double saturation = most == 0 ? 0 : (most - Math.min(r, Math.min(g, b))) / (double) most;
        if (saturation < GREY_BELOW || most < 30) {
            return HUES * SATURATIONS + Math.min(GREYS - 1, most * GREYS / 256);
        }
        double hue = java.awt.Color.RGBtoHSB(r, g, b, new float[3])[0];
        int vivid = Math.min(SATURATIONS - 1, (int) ((saturation - GREY_BELOW) / (1 - GREY_BELOW) * SATURATIONS));
        return Math.min(HUES - 1, (int) (hue * HUES)) * SATURATIONS + vivid;
    }

    private static double bright(int rgb) {
        return .299 * (rgb >> 16 & 255) + .587 * (rgb >> 8 & 255) + .114 * (rgb & 255);
    }
}
