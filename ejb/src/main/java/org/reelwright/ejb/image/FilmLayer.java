package org.reelwright.ejb.image;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Optional;

/**
 * A picture's layer, ready to be filmed: planes of BT.709 video-range YUV 4:2:0, colour already multiplied by alpha, no
 * larger than what shows. What reaches the frame's edge goes on beyond it, for a camera that moves.
 *
 * @param left where its first column stands in the frame, even, and possibly outside; the same for {@code top}
 * @param cover of {@code y}; none for a layer that hides everything, as {@code halfCover} of {@code u} and {@code v}
 */
public record FilmLayer(
        int left, int top, Plane y, Plane u, Plane v, Optional<Coverage> cover, Optional<Coverage> halfCover) {

    /** Share of a frame's side by which a camera may move it. */
    private static final double BEYOND = .07;

    private static final int MARGIN = 2;

    /** @param image as large as the frame, with or without alpha */
    public static FilmLayer of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] argb = argb(image);
        if (!image.getColorModel().hasAlpha() || isOpaque(argb)) {
            return developed(argb, width, new Rectangle(0, 0, width & ~1, height & ~1), width, height, true);
        }
        return developed(argb, width, shown(argb, width, height), width, height, false);
    }

    /** @param image words or a mark, of any size; @param left where it stands in the frame, as {@code top} */
    public static FilmLayer of(BufferedImage image, int left, int top) {
        int evenLeft = Math.floorDiv(left, 2) * 2;
        int evenTop = Math.floorDiv(top, 2) * 2;
        var even = new BufferedImage(
                image.getWidth() + left - evenLeft, image.getHeight() + top - evenTop, BufferedImage.TYPE_INT_ARGB);
        even.createGraphics().drawImage(image, left - evenLeft, top - evenTop, null);
        int width = even.getWidth();
        int height = even.getHeight();
        var area = new Rectangle(-MARGIN, -MARGIN, (width + 1 & ~1) + 2 * MARGIN, (height + 1 & ~1) + 2 * MARGIN);
        int[] argb = argb(even);
        FilmLayer layer = develop(argb, width, height, area, false, false);
        return new FilmLayer(
                layer.left + evenLeft, layer.top + evenTop, layer.y, layer.u, layer.v, layer.cover, layer.halfCover);
    }

    public boolean opaque() {
        return cover.isEmpty();
    }

    private static FilmLayer developed(int[] argb, int stride, Rectangle area, int width, int height, boolean opaque) {
        return develop(argb, stride, height, area, opaque, true);
    }

    /** Converts what lies in the area, which may be larger than the picture. */
    private static FilmLayer develop(
            int[] argb, int width, int height, Rectangle area, boolean opaque, boolean goesOn) {
        var developing = new Developing(area.width, area.height);
        for (int row = 0; row < area.height; row++) {
            for (int column = 0; column < area.width; column++) {
                int pixel = pixel(argb, width, height, area.x + column, area.y + row, goesOn);
                developing.put(column, row, opaque ? pixel | 0xff000000 : pixel);
            }
        }
        return new FilmLayer(
                area.x,
                area.y,
                developing.luma(),
                developing.blue(),
                developing.red(),
                opaque ? Optional.empty() : Optional.of(developing.cover()),
                opaque ? Optional.empty() : Optional.of(developing.halfCover()));
    }

    /** Beyond the picture its edge goes on, or there is nothing. */
    private static int pixel(int[] argb, int width, int height, int x, int y, boolean goesOn) {
        if (x >= 0 && y >= 0 && x < width && y < height) {
            return argb[y * width + x];
        }
        return goesOn ? argb[Math.max(0, Math.min(height - 1, y)) * width + Math.max(0, Math.min(width - 1, x))] : 0;
    }

    /** The pixels themselves where they are what we need: asking for them one by one takes ten times as long. */
    private static int[] argb(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_INT_ARGB
                        && image.getRaster().getDataBuffer() instanceof DataBufferInt pixels
                ? pixels.getData()
                : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static boolean isOpaque(int[] argb) {
        for (int pixel : argb) {
            if (pixel >>> 24 != 255) {
                return false;
            }
        }
        return true;
    }

    private static Rectangle shown(int[] argb, int width, int height) {
        int top = height;
        int bottom = 0;
        int left = width;
        int right = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (argb[y * width + x] >>> 24 > 0) {
                    top = Math.min(top, y);
                    bottom = y + 1;
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                }
            }
        }
        if (right <= left) {
            return new Rectangle(0, 0, MARGIN, MARGIN);
        }
        int x = even(left, width, left == 0, -1);
        int y = even(top, height, top == 0, -1);
        return new Rectangle(
                x, y, even(right, width, right == width, 1) - x, even(bottom, height, bottom == height, 1) - y);
    }

    private static int even(int edge, int side, boolean reached, int direction) {
        int by = reached ? (int) (side * BEYOND) : MARGIN;
        return Math.floorDiv(edge + direction * (by + 1), 2) * 2;
    }
}
