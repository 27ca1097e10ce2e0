package org.reelwright.ejb.provider.studio;

/**
 * One channel of a picture, with a border repeated so that interpolation needs no test for the edge.
 *
 * @param samples 0..255, rows of {@code stride}
 */
record Plane(byte[] samples, int width, int height, int stride) {

    static final int BORDER = 2;

    static Plane of(int width, int height, int[] values) {
        int stride = width + BORDER;
        byte[] samples = new byte[stride * (height + BORDER)];
        for (int y = 0; y < height + BORDER; y++) {
            int row = Math.min(y, height - 1) * width;
            for (int x = 0; x < stride; x++) {
                samples[y * stride + x] = (byte) values[row + Math.min(x, width - 1)];
            }
        }
        return new Plane(samples, width, height, stride);
    }

    /** Averages two by two, as 4:2:0 chroma is sited for MPEG-4 (near enough). */
    static Plane halved(int width, int height, int[] values) {
        int[] half = new int[width / 2 * (height / 2)];
        for (int y = 0; y < height / 2; y++) {
            for (int x = 0; x < width / 2; x++) {
                int at = 2 * y * width + 2 * x;
                half[y * (width / 2) + x] =
                        (values[at] + values[at + 1] + values[at + width] + values[at + width + 1] + 2) / 4;
            }
        }
        return of(width / 2, height / 2, half);
    }
}
