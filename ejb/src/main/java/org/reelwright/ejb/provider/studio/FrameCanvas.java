package org.reelwright.ejb.provider.studio;

import java.io.IOException;
import java.io.OutputStream;

/** One frame in the making: planar YUV 4:2:0, on which layers are laid with sub-pixel interpolation. */
final class FrameCanvas {

    private final int width;
    private final int height;
    private final byte[] y;
    private final byte[] u;
    private final byte[] v;

    FrameCanvas(int width, int height) {
        this.width = width;
        this.height = height;
        y = new byte[width * height];
        u = new byte[width / 2 * (height / 2)];
        v = new byte[u.length];
    }

    void lay(FilmLayer layer, CameraMove move) {
        lay(y, width, height, layer.y(), layer.opaque() ? null : layer.alpha(), layer, move, 1);
        lay(u, width / 2, height / 2, layer.u(), layer.opaque() ? null : layer.halfAlpha(), layer, move, 2);
        lay(v, width / 2, height / 2, layer.v(), layer.opaque() ? null : layer.halfAlpha(), layer, move, 2);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(y);
        out.write(u);
        out.write(v);
    }

    /** @param divisor of the layer's bounds for this plane: chroma has half the size */
    private static void lay(
            byte[] out, int w, int h, Plane plane, Plane alpha, FilmLayer layer, CameraMove move, int divisor) {
        int step = (int) Math.round(65536 / move.zoom());
        long originX = Math.round(65536 * (w / 2.0 - (w / 2.0 + move.dx() * w) / move.zoom()));
        long originY = Math.round(65536 * (h / 2.0 - (h / 2.0 + move.dy() * h) / move.zoom()));
        int top = alpha == null ? 0 : first(layer.top() / divisor, originY, step);
        int bottom = alpha == null ? h : Math.min(h, first(layer.bottom() / divisor + 1, originY, step) + 1);
        int left = alpha == null ? 0 : first(layer.left() / divisor, originX, step);
        int right = alpha == null ? w : Math.min(w, first(layer.right() / divisor + 1, originX, step) + 1);
        for (int row = top; row < bottom; row++) {
            long sy = clamp(originY + (long) row * step, h);
            if (alpha == null) {
                copyRow(out, row * w, w, plane, sy, originX, step);
            } else {
                blendRow(out, row * w, w, left, right, plane, alpha, sy, originX, step);
            }
        }
    }

    private static void copyRow(byte[] out, int to, int w, Plane plane, long sy, long originX, int step) {
        byte[] s = plane.samples();
        int fy = (int) (sy >> 8) & 255;
        int row = (int) (sy >> 16) * plane.stride();
        int below = row + plane.stride();
        for (int x = 0; x < w; x++) {
            int sx = (int) clamp(originX + (long) x * step, w);
            int i = sx >> 16;
            int fx = sx >> 8 & 255;
            int upper = (s[row + i] & 255) * (256 - fx) + (s[row + i + 1] & 255) * fx;
            int lower = (s[below + i] & 255) * (256 - fx) + (s[below + i + 1] & 255) * fx;
            out[to + x] = (byte) (upper * (256 - fy) + lower * fy + 32768 >> 16);
        }
    }

    private static void blendRow(
            byte[] out, int to, int w, int left, int right, Plane plane, Plane alpha, long sy, long originX, int step) {
        byte[] s = plane.samples();
        byte[] a = alpha.samples();
        int fy = (int) (sy >> 8) & 255;
        int row = (int) (sy >> 16) * plane.stride();
        int below = row + plane.stride();
        for (int x = left; x < right; x++) {
            int sx = (int) clamp(originX + (long) x * step, w);
            int i = sx >> 16;
            int fx = sx >> 8 & 255;
            int cover = mix(a, row + i, below + i, fx, fy);
            if (cover > 0) {
                int colour = mix(s, row + i, below + i, fx, fy);
                int under = out[to + x] & 255;
                out[to + x] = (byte) Math.min(255, colour + (under * (255 - cover) + 127) / 255);
            }
        }
    }

    private static int mix(byte[] s, int at, int below, int fx, int fy) {
        int upper = (s[at] & 255) * (256 - fx) + (s[at + 1] & 255) * fx;
        int lower = (s[below] & 255) * (256 - fx) + (s[below + 1] & 255) * fx;
        return upper * (256 - fy) + lower * fy + 32768 >> 16;
    }

    /** The first output row or column that shows this source row or column. */
    private static int first(int source, long origin, int step) {
        return (int) Math.max(0, Math.floorDiv(((long) source << 16) - origin, step) - 1);
    }

    private static long clamp(long at, int size) {
        return Math.max(0, Math.min(at, (long) (size - 1) << 16));
    }
}
