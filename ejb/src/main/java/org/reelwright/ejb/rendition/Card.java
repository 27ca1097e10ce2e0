package org.reelwright.ejb.rendition;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import org.reelwright.domain.image.Box;
import org.reelwright.ejb.shot.FrameCanvas;
import org.reelwright.ejb.shot.Surface;

/** A small screen with round corners, upon a frame. */
final class Card {

    private static final double ROUND = .18;
    private static final int OPAQUE = 255;

    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final byte[] cover;

    private Card(int left, int top, int width, int height) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.cover = cover(width, height);
    }

    /** @param box shares of a frame of these pixels */
    static Card of(Box box, int width, int height) {
        return new Card(
                (int) (box.x() * width) & ~1,
                (int) (box.y() * height) & ~1,
                (int) (box.width() * width) & ~1,
                (int) (box.height() * height) & ~1);
    }

    FrameCanvas canvas() {
        return new FrameCanvas(width, height);
    }

    private static byte[] cover(int width, int height) {
        var mask = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = mask.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        double round = Math.min(width, height) * ROUND;
        g.setColor(Color.WHITE);
        g.fill(new RoundRectangle2D.Double(0, 0, width, height, round, round));
        g.dispose();
        byte[] cover = new byte[width * height];
        for (int i = 0; i < cover.length; i++) {
            cover[i] = (byte) (mask.getRGB(i % width, i / width) >>> 24);
        }
        return cover;
    }

    /** @param opacity 0..1 */
    void lay(FrameCanvas screen, FrameCanvas upon, double opacity) {
        lay(screen.y(), upon.y(), 1, opacity);
        lay(screen.u(), upon.u(), 2, opacity);
        lay(screen.v(), upon.v(), 2, opacity);
    }

    private void lay(Surface screen, Surface upon, int divisor, double opacity) {
        int strength = (int) Math.round(opacity * OPAQUE);
        for (int row = 0; row < screen.height(); row++) {
            int to = (row + top / divisor) * upon.width() + left / divisor;
            for (int column = 0; column < screen.width(); column++) {
                int hides = (cover[row * divisor * width + column * divisor] & OPAQUE) * strength / OPAQUE;
                int old = upon.samples()[to + column] & OPAQUE;
                int now = screen.samples()[row * screen.width() + column] & OPAQUE;
                upon.samples()[to + column] = (byte) (old + (now - old) * hides / OPAQUE);
            }
        }
    }
}
