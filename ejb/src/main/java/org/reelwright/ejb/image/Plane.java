package org.reelwright.ejb.image;

/**
 * One channel of a layer, one byte a sample, with a row and a column more than it shows, so that interpolation needs no
 * test for the edge.
 */
public record Plane(byte[] samples, int width, int height, int stride) {

    static Plane of(byte[] values, int width, int height) {
        int stride = width + 1;
        byte[] samples = new byte[stride * (height + 1)];
        for (int y = 0; y <= height; y++) {
            int row = Math.min(y, height - 1) * width;
            System.arraycopy(values, row, samples, y * stride, width);
            samples[y * stride + width] = values[row + width - 1];
        }
        return new Plane(samples, width, height, stride);
    }

    /** As it was given to {@link #of}. */
    byte[] values() {
        byte[] values = new byte[width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(samples, y * stride, values, y * width, width);
        }
        return values;
    }
}
