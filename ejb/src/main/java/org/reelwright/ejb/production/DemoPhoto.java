package org.reelwright.ejb.production;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;

/** Draws the demo campaign's product, a steel travel flask on a pale table, as a photograph would show it. */
final class DemoPhoto {

    private static final int SIZE = 1200;
    private static final Color BODY = new Color(0x1f5c57);

    private DemoPhoto() {}

    static BufferedImage draw() {
        var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        room(g);
        g.drawImage(shadow(), 0, 0, null);
        body(g);
        collar(g);
        lid(g);
        g.dispose();
        return image;
    }

    private static void room(Graphics2D g) {
        g.setPaint(new RadialGradientPaint(SIZE * .45f, SIZE * .4f, SIZE * .85f, new float[] {0, 1}, new Color[] {
            new Color(0xfafaf8), new Color(0xe9e8e4)
        }));
        g.fillRect(0, 0, SIZE, SIZE);
    }

    /** A soft pool under the flask, falling to the right, away from the light. */
    private static BufferedImage shadow() {
        var shade = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = shade.createGraphics();
        g.setColor(new Color(60, 55, 45, 120));
        g.fill(new Ellipse2D.Double(425, 1030, 390, 62));
        g.dispose();
        float[] box = new float[31];
        Arrays.fill(box, 1f / 31);
        var across = new ConvolveOp(new Kernel(31, 1, box), ConvolveOp.EDGE_NO_OP, null);
        var down = new ConvolveOp(new Kernel(1, 31, box), ConvolveOp.EDGE_NO_OP, null);
        return down.filter(across.filter(down.filter(across.filter(shade, null), null), null), null);
    }

    private static void body(Graphics2D g) {
        var outline = new Path2D.Double();
        outline.moveTo(470, 330);
        outline.curveTo(440, 380, 425, 410, 425, 470);
        outline.lineTo(425, 1020);
        outline.curveTo(425, 1052, 445, 1066, 478, 1068);
        outline.lineTo(722, 1068);
        outline.curveTo(755, 1066, 775, 1052, 775, 1020);
        outline.lineTo(775, 470);
        outline.curveTo(775, 410, 760, 380, 730, 330);
        outline.closePath();
        round(g, outline, 425, 775, BODY);
        g.setClip(outline);
        g.setColor(new Color(255, 255, 255, 38));
        g.fill(new RoundRectangle2D.Double(468, 400, 30, 640, 30, 30));
        g.setColor(new Color(255, 255, 255, 225));
        g.setStroke(new BasicStroke(9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var peak = new Path2D.Double();
        peak.moveTo(556, 760);
        peak.lineTo(592, 700);
        peak.lineTo(612, 732);
        peak.lineTo(630, 706);
        peak.lineTo(660, 760);
        g.draw(peak);
        g.setClip(null);
    }

    private static void collar(Graphics2D g) {
        round(g, new RoundRectangle2D.Double(466, 300, 268, 42, 18, 18), 466, 734, new Color(0xb9bdbf));
    }

    private static void lid(Graphics2D g) {
        round(g, new RoundRectangle2D.Double(478, 168, 244, 140, 46, 46), 478, 722, new Color(0x2b2f31));
        g.setColor(new Color(255, 255, 255, 30));
        for (int groove = 0; groove < 12; groove++) {
            g.fillRect(500 + groove * 18, 214, 5, 78);
        }
        g.setColor(new Color(0xd98e3f));
        g.fill(new RoundRectangle2D.Double(478, 292, 244, 12, 6, 6));
    }

    /** Fills a shape as light from the left shows a cylinder. */
    private static void round(Graphics2D g, Shape shape, float left, float right, Color colour) {
        g.setPaint(new LinearGradientPaint(left, 0, right, 0, new float[] {0, .13f, .27f, .55f, .9f, 1}, new Color[] {
            shade(colour, .62),
            shade(colour, 1.12),
            shade(colour, 1.42),
            shade(colour, 1),
            shade(colour, .52),
            shade(colour, .66)
        }));
        g.fill(shape);
    }

    private static Color shade(Color colour, double light) {
        return new Color(
                (int) Math.min(255, colour.getRed() * light), (int) Math.min(255, colour.getGreen() * light), (int)
                        Math.min(255, colour.getBlue() * light));
    }
}
