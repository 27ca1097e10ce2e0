package org.reelwright.ejb.provider.studio;

import java.awt.image.BufferedImage;

/**
 * A picture's layer as planes of BT.709 video-range YUV 4:2:0, colour already multiplied by its alpha.
 *
 * @param top rows above are transparent, as are those from {@code bottom} on; the same for {@code left} and {@code right}
 */
record FilmLayer(
        Plane y,
        Plane u,
        Plane v,
        Plane alpha,
        Plane halfAlpha,
        boolean opaque,
        int top,
        int bottom,
        int left,
        int right) {

    static FilmLayer of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
        int[] y = new int[argb.length];
        int[] u = new int[argb.length];
        int[] v = new int[argb.length];
        int[] a = new int[argb.length];
        for (int i = 0; i < argb.length; i++) {
            int alpha = argb[i] >>> 24;
            double r = argb[i] >> 16 & 255;
            double g = argb[i] >> 8 & 255;
            double b = argb[i] & 255;
            double luma = .2126 * r + .7152 * g + .0722 * b;
            a[i] = alpha;
            y[i] = (int) Math.round((16 + luma * 219 / 255) * alpha / 255);
            u[i] = (int) Math.round((128 + (b - luma) / 1.8556 * 224 / 255) * alpha / 255);
            v[i] = (int) Math.round((128 + (r - luma) / 1.5748 * 224 / 255) * alpha / 255);
        }
        Edges edges = Edges.of(argb, width, height);
        boolean opaque = java.util.Arrays.stream(a).allMatch(alpha -> alpha == 255);
        return new FilmLayer(
                Plane.of(width, height, y),
                Plane.halved(width, height, u),
                Plane.halved(width, height, v),
                Plane.of(width, height, a),
                Plane.halved(width, height, a),
                opaque,
                edges.top,
                edges.bottom,
                edges.left,
                edges.right);
    }

    private record Edges(int top, int bottom, int left, int right) {

        static Edges of(int[] argb, int width, int height) {
            int top = height;
            int bottom = 0;
            int left = width;
            int right = 0;
            for (int i = 0; i < argb.length; i++) {
                if (argb[i] >>> 24 > 0) {
                    top = Math.min(top, i / width);
                    bottom = Math.max(bottom, i / width + 1);
                    left = Math.min(left, i % width);
                    right = Math.max(right, i % width + 1);
                }
            }
            return new Edges(top, bottom, left, right);
        }
    }
}
