package org.reelwright.ejb.provider.studio;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.image.ImageOrder;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Palette;
import org.reelwright.domain.storyboard.Staging;

/** The frame that is furnished, and what every backdrop paints with. */
record StageSet(ImageOrder order) {

    private static final int COARSE = 12;
    /** Beyond the frame, for a camera that moves. */
    static final double BEYOND = .08;

    int width() {
        return order.width();
    }

    int height() {
        return order.height();
    }

    int unit() {
        return Math.min(order.width(), order.height());
    }

    Palette palette() {
        return order.palette();
    }

    Shape shape() {
        return order.shape();
    }

    boolean is(Staging staging) {
        return order.staging() == staging;
    }

    boolean worded() {
        return order.copySpace().height() > 0;
    }

    Rectangle2D frame() {
        return new Rectangle2D.Double(0, 0, width(), height());
    }

    /** Where words or captions may come. */
    List<Rectangle2D> quiet() {
        var composition = order.composition();
        return List.of(pixels(order.copySpace()), pixels(composition.caption()));
    }

    Rectangle2D words() {
        return pixels(order.copySpace());
    }

    /** How far from its middle the product's surroundings may reach before they come under words. */
    double clear(Rectangle2D product) {
        Rectangle2D words = words();
        if (words.getHeight() == 0) {
            return Double.MAX_VALUE;
        }
        double x = product.getCenterX();
        double y = product.getCenterY();
        double across = Math.max(words.getX() - x, x - words.getMaxX());
        double down = Math.max(words.getY() - y, y - words.getMaxY());
        return Math.max(across, down) - unit() * .015;
    }

    private Rectangle2D pixels(Box box) {
        return new Rectangle2D.Double(
                box.x() * width(), box.y() * height(), box.width() * width(), box.height() * height());
    }

    /** Light that fades to all sides; its colour at the middle hides by {@code strength}. */
    void glow(Graphics2D g, double x, double y, double radiusX, double radiusY, Rgb colour, double strength) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.scale(radiusX, radiusY);
        g.setPaint(
                new RadialGradientPaint(new Point2D.Double(0, 0), 1, new float[] {0, .25f, .5f, .75f, 1}, new Color[] {
                    colour(colour, strength),
                    colour(colour, strength * .80),
                    colour(colour, strength * .42),
                    colour(colour, strength * .12),
                    colour(colour, 0)
                }));
        g.fill(new Rectangle2D.Double(-1, -1, 2, 2));
        g.setTransform(before);
    }

    /** Paints without edges. @param softness a share of the frame's shorter side */
    void soft(Graphics2D g, double softness, Consumer<Graphics2D> painter) {
        int w = Math.max(8, width() / COARSE);
        int h = Math.max(8, height() / COARSE);
        int radius = Math.max(1, (int) Math.round(softness * Math.min(w, h)));
        int pad = 2 * radius + 1;
        var coarse = new BufferedImage(w + 2 * pad, h + 2 * pad, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D c = Staged.graphics(coarse);
        c.translate(pad, pad);
        c.scale(w / (double) width(), h / (double) height());
        painter.accept(c);
        c.dispose();
        float[] box = new float[2 * radius + 1];
        Arrays.fill(box, 1f / box.length);
        BufferedImage blurred = coarse;
        for (int pass = 0; pass < 2; pass++) {
            blurred = new ConvolveOp(new Kernel(box.length, 1, box)).filter(blurred, null);
            blurred = new ConvolveOp(new Kernel(1, box.length, box)).filter(blurred, null);
        }
        Object before = g.getRenderingHint(RenderingHints.KEY_INTERPOLATION);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(blurred.getSubimage(pad, pad, w, h), 0, 0, width(), height(), null);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, before);
    }

    static Color colour(Rgb rgb) {
        return new Color(rgb.packed());
    }

    /** @param alpha 0..1 */
    static Color colour(Rgb rgb, double alpha) {
        return new Color(rgb.red(), rgb.green(), rgb.blue(), (int) Math.round(alpha * 255));
    }
}
