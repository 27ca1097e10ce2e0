package org.reelwright.ejb.image;

/**
 * Turns sRGB with alpha into BT.709 video-range YUV 4:2:0, multiplied by alpha. Chroma of four pixels is averaged with their
 * alpha, so that what is transparent lends no colour.
 */
final class Developing {

    /** BT.709's weights, in 65536ths. */
    private static final int RED = 13933;

    private static final int GREEN = 46871;
    private static final int BLUE = 4732;

    private final int width;
    private final int height;
    private final byte[] luma;
    private final byte[] alpha;
    private final int[] blue;
    private final int[] red;
    private final int[] cover;

    /** Both even. */
    Developing(int width, int height) {
        this.width = width;
        this.height = height;
        luma = new byte[width * height];
        alpha = new byte[luma.length];
        blue = new int[width / 2 * (height / 2)];
        red = new int[blue.length];
        cover = new int[blue.length];
    }

    void put(int x, int y, int argb) {
        int a = argb >>> 24;
        int r = argb >> 16 & 255;
        int b = argb & 255;
        int bright = RED * r + GREEN * (argb >> 8 & 255) + BLUE * b >> 8;
        int at = y * width + x;
        luma[at] = (byte) (((bright * 219 / 255 + (16 << 8)) * a / 255 + 128) >> 8);
        alpha[at] = (byte) a;
        int half = y / 2 * (width / 2) + x / 2;
        cover[half] += a;
        blue[half] += ((b << 8) - bright) * a / 255;
        red[half] += ((r << 8) - bright) * a / 255;
    }

    Plane luma() {
        return Plane.of(luma, width, height);
    }

    Plane blue() {
        return chroma(blue, 1.8556);
    }

    Plane red() {
        return chroma(red, 1.5748);
    }

    Coverage cover() {
        return new Coverage(Plane.of(alpha, width, height));
    }

    Coverage halfCover() {
        byte[] quarters = new byte[cover.length];
        for (int i = 0; i < quarters.length; i++) {
            quarters[i] = (byte) ((cover[i] + 2) / 4);
        }
        return new Coverage(Plane.of(quarters, width / 2, height / 2));
    }

    private Plane chroma(int[] sums, double range) {
        byte[] values = new byte[sums.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) Math.round((128. * cover[i] / 255 + sums[i] / 256. / range * 224 / 255) / 4);
        }
        return Plane.of(values, width / 2, height / 2);
    }
}
