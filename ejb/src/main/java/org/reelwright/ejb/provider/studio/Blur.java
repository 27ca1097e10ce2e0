package org.reelwright.ejb.provider.studio;

import java.awt.image.BufferedImage;

/** Blurs in time that does not depend on the radius. */
final class Blur {

    private Blur() {}

    /** Averages over a square of {@code 2 * radius + 1}. */
    static float[] box(float[] values, int width, int height, int radius) {
        float[] across = new float[values.length];
        for (int y = 0; y < height; y++) {
            line(values, across, y * width, width, radius);
        }
        float[] both = new float[values.length];
        double[] sums = new double[width];
        for (int y = -radius; y <= radius; y++) {
            add(across, Math.max(0, Math.min(height - 1, y)) * width, 1, sums);
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                both[y * width + x] = (float) (sums[x] / (2 * radius + 1));
            }
            add(across, Math.min(height - 1, y + radius + 1) * width, 1, sums);
            add(across, Math.max(0, y - radius) * width, -1, sums);
        }
        return both;
    }

    private static void add(float[] values, int row, int sign, double[] sums) {
        for (int x = 0; x < sums.length; x++) {
            sums[x] += sign * values[row + x];
        }
    }

    /** Three boxes are nearly a Gaussian. Works on premultiplied alpha, so that no colour bleeds. */
    static BufferedImage soft(BufferedImage image, int radius) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
        float[][] channels = new float[4][argb.length];
        for (int i = 0; i < argb.length; i++) {
            float alpha = (argb[i] >>> 24) / 255f;
            channels[3][i] = alpha;
            for (int c = 0; c < 3; c++) {
                channels[c][i] = (argb[i] >> 16 - 8 * c & 255) * alpha;
            }
        }
        for (int c = 0; c < 4; c++) {
            for (int pass = 0; pass < 3; pass++) {
                channels[c] = box(channels[c], width, height, Math.max(1, radius / 2));
            }
        }
        for (int i = 0; i < argb.length; i++) {
            float alpha = channels[3][i];
            int colour = 0;
            for (int c = 0; alpha > 0 && c < 3; c++) {
                colour |= Math.max(0, Math.min(255, Math.round(channels[c][i] / alpha))) << 16 - 8 * c;
            }
            argb[i] = Math.round(Math.max(0, alpha) * 255) << 24 | colour;
        }
        var blurred = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        blurred.setRGB(0, 0, width, height, argb, 0, width);
        return blurred;
    }

    private static void line(float[] from, float[] to, int start, int length, int radius) {
        double sum = 0;
        for (int i = -radius; i <= radius; i++) {
            sum += from[start + Math.max(0, Math.min(length - 1, i))];
        }
        for (int i = 0; i < length; i++) {
            to[start + i] = (float) (sum / (2 * radius + 1));
            sum += from[start + Math.min(length - 1, i + radius + 1)] - from[start + Math.max(0, i - radius)];
        }
    }
}
