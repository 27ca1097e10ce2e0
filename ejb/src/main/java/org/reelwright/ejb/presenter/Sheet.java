package org.reelwright.ejb.presenter;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.reelwright.domain.image.Stand;

/**
 * What a person's parts are drawn on: each is a picture of its own, as large as the frame, for a rig to move.
 *
 * @param unit pixels of the head's height, the measure of everything
 * @param x of the head's middle, in pixels, as is {@code y}
 */
record Sheet(int width, int height, double unit, double x, double y) {

    static Sheet of(Stand stand, int width, int height) {
        return new Sheet(width, height, stand.unit() * height, stand.x() * width, stand.y() * height);
    }

    BufferedImage part(Consumer<Graphics2D> drawing) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = smooth(image.createGraphics());
        drawing.accept(g);
        g.dispose();
        return image;
    }

    static Graphics2D smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return g;
    }

    static Ellipse2D ellipse(double x, double y, double w, double h) {
        return new Ellipse2D.Double(x - w / 2, y - h / 2, w, h);
    }

    static Ellipse2D circle(double x, double y, double radius) {
        return ellipse(x, y, radius * 2, radius * 2);
    }

    static Color alpha(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }
}
