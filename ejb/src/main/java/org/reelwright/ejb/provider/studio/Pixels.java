package org.reelwright.ejb.provider.studio;

import java.awt.image.BufferedImage;

/**
 * A picture's pixels in rows.
 *
 * @param argb one int a pixel
 */
record Pixels(int[] argb, int width, int height) {

    static Pixels of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new Pixels(image.getRGB(0, 0, width, height, null, 0, width), width, height);
    }

    /** @param c 0 red, 1 green, 2 blue, -1 alpha. @return 0..255 */
    int channel(int i, int c) {
        return argb[i] >> 16 - 8 * c & 255;
    }

    int count() {
        return argb.length;
    }

    boolean isRim(int i) {
        int x = i % width;
        int y = i / width;
        return x == 0 || y == 0 || x == width - 1 || y == height - 1;
    }

    /** Where the four neighbours lie. At the rim, a neighbour that is not there is the pixel itself. */
    int neighbour(int i, int side) {
        return switch (side) {
            case 0 -> i % width > 0 ? i - 1 : i;
            case 1 -> i % width < width - 1 ? i + 1 : i;
            case 2 -> i >= width ? i - width : i;
            default -> i < argb.length - width ? i + width : i;
        };
    }

    BufferedImage image() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        return image;
    }
}
