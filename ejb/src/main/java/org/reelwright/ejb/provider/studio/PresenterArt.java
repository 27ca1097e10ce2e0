package org.reelwright.ejb.provider.studio;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/**
 * Draws a presenter in flat shapes with few details: a face that does not try to look real is not uncanny. Each part is a
 * picture of its own, as large as the frame, for a rig to move.
 */
final class PresenterArt {

    private final PresenterCast cast;
    private final int width;
    private final int height;
    /** Height of the head, in pixels: the measure of everything. */
    final double unit;

    private final double x;
    private final double y;

    PresenterArt(PresenterCast cast, int width, int height) {
        this.cast = cast;
        this.width = width;
        this.height = height;
        this.unit = Math.min(width * .47, height * .42);
        this.x = width * .5;
        this.y = height > width ? height * .40 : height * .42;
    }

    BufferedImage wall() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = smooth(image.createGraphics());
        Color wall = cast.wall();
        g.setPaint(new GradientPaint(
                0,
                0,
                PresenterCast.mixed(wall, Color.WHITE, .35),
                0,
                height,
                PresenterCast.mixed(wall, cast.jacket, .16)));
        g.fillRect(0, 0, width, height);
        float radius = (float) (unit * 1.25);
        g.setPaint(new RadialGradientPaint(
                (float) x, (float) (y - unit * .05), radius, new float[] {0, .985f, 1}, new Color[] {
                    PresenterCast.mixed(wall, Color.WHITE, .75),
                    PresenterCast.mixed(wall, Color.WHITE, .5),
                    new Color(255, 255, 255, 0)
                }));
        g.fill(circle(x, y - unit * .05, radius));
        g.dispose();
        return image;
    }

    /** What of the hair is behind head and shoulders. */
    BufferedImage hairBehind() {
        return part(g -> {
            g.setColor(PresenterCast.mixed(cast.hair, Color.BLACK, .12));
            switch (cast.cut) {
                case BOB -> {
                    g.fill(ellipse(x, y - unit * .09, unit * .98, unit * .98));
                    g.fill(new RoundRectangle2D.Double(
                            x - unit * .49, y - unit * .12, unit * .98, unit * .7, unit * .3, unit * .3));
                }
                case CLOUD -> cloud(g);
                case BUN -> g.fill(circle(x, y - unit * .66, unit * .19));
                case SHORT -> g.fill(ellipse(x, y - unit * .14, unit * .82, unit * .78));
            }
        });
    }

    private void cloud(Graphics2D g) {
        for (int i = 0; i < 15; i++) {
            double around = Math.PI * (.86 + i / 14. * 1.28);
            g.fill(circle(
                    x + Math.cos(around) * unit * .44, y - unit * .12 + Math.sin(around) * unit * .42, unit * .2));
        }
        g.fill(circle(x, y - unit * .16, unit * .52));
    }

    BufferedImage body() {
        return part(g -> {
            double shoulder = y + unit * .82;
            double half = unit * .86;
            g.setColor(cast.jacket);
            var jacket = new Path2D.Double();
            jacket.moveTo(x - half - unit * .1, height + unit);
            jacket.curveTo(
                    x - half - unit * .05,
                    shoulder + unit * .35,
                    x - half * .95,
                    shoulder + unit * .02,
                    x - unit * .3,
                    shoulder - unit * .12);
            jacket.lineTo(x + unit * .3, shoulder - unit * .12);
            jacket.curveTo(
                    x + half * .95,
                    shoulder + unit * .02,
                    x + half + unit * .05,
                    shoulder + unit * .35,
                    x + half + unit * .1,
                    height + unit);
            jacket.closePath();
            g.fill(jacket);
            shirt(g, shoulder);
            neck(g);
            lapel(g, shoulder, -1);
            lapel(g, shoulder, 1);
            closing(g, shoulder);
            sleeves(g, shoulder);
        });
    }

    private void shirt(Graphics2D g, double shoulder) {
        g.setColor(cast.shirt);
        var shirt = new Path2D.Double();
        shirt.moveTo(x - unit * .3, shoulder - unit * .14);
        shirt.lineTo(x + unit * .3, shoulder - unit * .14);
        shirt.lineTo(x, shoulder + unit * 1.1);
        shirt.closePath();
        g.fill(shirt);
    }

    private void neck(Graphics2D g) {
        double w = unit * .3;
        var neck = new Path2D.Double();
        neck.moveTo(x - w / 2, y + unit * .25);
        neck.lineTo(x + w / 2, y + unit * .25);
        neck.lineTo(x + w / 2, y + unit * .66);
        neck.curveTo(x + w * .3, y + unit * .9, x - w * .3, y + unit * .9, x - w / 2, y + unit * .66);
        neck.closePath();
        g.setColor(PresenterCast.mixed(cast.skin, cast.shade(), .35));
        g.fill(neck);
        var shadow = new Area(neck);
        shadow.intersect(new Area(ellipse(x, y + unit * .34, unit * .6, unit * .42)));
        g.setColor(cast.shade());
        g.fill(shadow);
    }

    private void lapel(Graphics2D g, double shoulder, int side) {
        var lapel = new Path2D.Double();
        lapel.moveTo(x + side * unit * .3, shoulder - unit * .17);
        lapel.lineTo(x + side * unit * .44, shoulder + unit * .16);
        lapel.lineTo(x + side * unit * .36, shoulder + unit * .26);
        lapel.lineTo(x + side * unit * .42, shoulder + unit * .34);
        lapel.lineTo(x, shoulder + unit * 1.12);
        lapel.lineTo(x + side * unit * .2, shoulder + unit * .2);
        lapel.closePath();
        g.setColor(cast.fold());
        g.fill(lapel);
    }

    /** Where the jacket meets, below the lapels. */
    private void closing(Graphics2D g, double shoulder) {
        g.setColor(cast.fold());
        g.setStroke(new BasicStroke((float) (unit * .016), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(x, shoulder + unit * 1.06, x + unit * .015, height + unit));
        g.fill(circle(x + unit * .05, shoulder + unit * 1.28, unit * .026));
    }

    private void sleeves(Graphics2D g, double shoulder) {
        g.setColor(cast.fold());
        g.setStroke(new BasicStroke((float) (unit * .016), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int side : new int[] {-1, 1}) {
            var seam = new Path2D.Double();
            seam.moveTo(x + side * unit * .62, shoulder + unit * .62);
            seam.quadTo(x + side * unit * .57, shoulder + unit * 1.1, x + side * unit * .6, height);
            g.draw(seam);
        }
    }

    BufferedImage head() {
        return part(g -> {
            if (cast.cut != PresenterCast.Hair.BOB) {
                g.setColor(cast.shade());
                g.fill(ellipse(x - unit * .375, y + unit * .03, unit * .13, unit * .2));
                g.fill(ellipse(x + unit * .375, y + unit * .03, unit * .13, unit * .2));
            }
            g.setColor(cast.skin);
            g.fill(face());
            Area shade = new Area(face());
            shade.subtract(new Area(ellipse(x - unit * .05, y - unit * .05, unit * .78, unit * 1.12)));
            g.setColor(alpha(cast.shade(), 110));
            g.fill(shade);
        });
    }

    private Path2D face() {
        var face = new Path2D.Double();
        double w = unit * .37;
        face.moveTo(x - w, y - unit * .12);
        face.curveTo(x - w, y - unit * .56, x + w, y - unit * .56, x + w, y - unit * .12);
        face.curveTo(x + w, y + unit * .22, x + w * .62, y + unit * .5, x, y + unit * .5);
        face.curveTo(x - w * .62, y + unit * .5, x - w, y + unit * .22, x - w, y - unit * .12);
        face.closePath();
        return face;
    }

    BufferedImage hair() {
        return part(g -> {
            var cap = new Path2D.Double();
            double w = unit * .41;
            double low = cast.cut == PresenterCast.Hair.BOB ? .04 : -.03;
            cap.moveTo(x - w, y + unit * low);
            cap.curveTo(x - w * 1.08, y - unit * .72, x + w * 1.08, y - unit * .72, x + w, y + unit * low);
            cap.curveTo(x + w * .9, y + unit * (low - .06), x + w * .86, y - unit * .12, x + w * .78, y - unit * .22);
            cap.curveTo(x + w * .3, y - unit * .25, x - w * .1, y - unit * .3, x - w * .3, y - unit * .36);
            cap.curveTo(x - w * .5, y - unit * .24, x - w * .72, y - unit * .2, x - w * .8, y - unit * .14);
            cap.curveTo(x - w * .86, y - unit * .04, x - w * .9, y + unit * (low - .06), x - w, y + unit * low);
            cap.closePath();
            g.setColor(cast.hair);
            g.fill(cap);
            g.setColor(alpha(cast.light(), 150));
            g.setStroke(new BasicStroke((float) (unit * .022), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            var shine = new Path2D.Double();
            shine.moveTo(x - w * .55, y - unit * .4);
            shine.quadTo(x - w * .2, y - unit * .52, x + w * .25, y - unit * .5);
            g.draw(shine);
        });
    }

    /** What does not move within the face. */
    BufferedImage features() {
        return part(g -> {
            g.setColor(alpha(cast.lip, 46));
            g.fill(ellipse(x - unit * .21, y + unit * .16, unit * .15, unit * .09));
            g.fill(ellipse(x + unit * .21, y + unit * .16, unit * .15, unit * .09));
            g.setColor(cast.shade());
            g.setStroke(new BasicStroke((float) (unit * .02), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            var nose = new Path2D.Double();
            nose.moveTo(x + unit * .012, y + unit * .02);
            nose.quadTo(x + unit * .055, y + unit * .12, x - unit * .008, y + unit * .135);
            g.draw(nose);
        });
    }

    BufferedImage glasses() {
        return part(g -> {
            g.setColor(new Color(0x2a2a33));
            g.setStroke(new BasicStroke((float) (unit * .018)));
            g.draw(new RoundRectangle2D.Double(
                    x - unit * .265, y - unit * .085, unit * .22, unit * .17, unit * .12, unit * .12));
            g.draw(new RoundRectangle2D.Double(
                    x + unit * .045, y - unit * .085, unit * .22, unit * .17, unit * .12, unit * .12));
            var bridge = new Path2D.Double();
            bridge.moveTo(x - unit * .045, y - unit * .02);
            bridge.quadTo(x, y - unit * .05, x + unit * .045, y - unit * .02);
            g.draw(bridge);
        });
    }

    BufferedImage brows() {
        return part(g -> {
            g.setColor(PresenterCast.mixed(cast.hair, cast.skin, .12));
            g.setStroke(new BasicStroke((float) (unit * .03), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            for (int side : new int[] {-1, 1}) {
                var brow = new Path2D.Double();
                brow.moveTo(x + side * unit * .09, y - unit * .128);
                brow.quadTo(x + side * unit * .17, y - unit * .168, x + side * unit * .245, y - unit * .122);
                g.draw(brow);
            }
        });
    }

    /** @param lid 0 open, 1 half, 2 closed */
    BufferedImage eyes(int lid) {
        return part(g -> {
            for (int side : new int[] {-1, 1}) {
                double at = x + side * unit * .155;
                if (lid == 2) {
                    lash(g, at, y + unit * .018, unit * .012);
                } else {
                    g.setColor(new Color(0xfffdfa));
                    g.fill(ellipse(at, y, unit * .125, unit * (lid == 1 ? .05 : .098)));
                    lash(g, at, y - unit * (lid == 1 ? .02 : .046), -unit * .022);
                }
            }
        });
    }

    private void lash(Graphics2D g, double at, double level, double bow) {
        g.setColor(PresenterCast.mixed(cast.hair, Color.BLACK, .35));
        g.setStroke(new BasicStroke((float) (unit * .021), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var lash = new Path2D.Double();
        lash.moveTo(at - unit * .066, level + unit * .012);
        lash.quadTo(at, level + bow, at + unit * .066, level + unit * .012);
        g.draw(lash);
    }

    BufferedImage pupils() {
        return part(g -> {
            for (int side : new int[] {-1, 1}) {
                double at = x + side * unit * .155;
                g.setColor(new Color(0x34251d));
                g.fill(circle(at, y + unit * .002, unit * .04));
                g.setColor(new Color(0xfffdfa));
                g.fill(circle(at - unit * .013, y - unit * .014, unit * .011));
            }
        });
    }

    BufferedImage mouth(MouthShape shape) {
        return part(g -> shape.draw(g, x, y + unit * .29, unit * .2, cast.lip));
    }

    /** A forearm and an open hand, as they are when raised. */
    BufferedImage hand() {
        return part(g -> {
            double hx = x + unit * .74;
            double hy = y + unit * 1.02;
            g.setColor(cast.fold());
            var sleeve = new Path2D.Double();
            sleeve.moveTo(hx - unit * .16, hy + unit * .34);
            sleeve.lineTo(hx + unit * .15, hy + unit * .3);
            sleeve.lineTo(hx + unit * .36, height + unit);
            sleeve.lineTo(hx - unit * .14, height + unit);
            sleeve.closePath();
            g.fill(sleeve);
            g.setColor(cast.shirt);
            g.fill(new RoundRectangle2D.Double(
                    hx - unit * .15, hy + unit * .27, unit * .29, unit * .09, unit * .05, unit * .05));
            g.setColor(cast.skin);
            g.fill(new RoundRectangle2D.Double(hx - unit * .13, hy, unit * .25, unit * .3, unit * .14, unit * .14));
            fingers(g, hx, hy);
        });
    }

    private void fingers(Graphics2D g, double hx, double hy) {
        g.setStroke(new BasicStroke((float) (unit * .068), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double[][] ends = {{-.105, -.13}, {-.04, -.19}, {.03, -.185}, {.1, -.125}};
        for (double[] end : ends) {
            g.draw(new Line2D.Double(
                    hx + unit * end[0] * .8, hy + unit * .06, hx + unit * end[0] * 1.15, hy + unit * end[1]));
        }
        g.draw(new Line2D.Double(hx - unit * .09, hy + unit * .16, hx - unit * .2, hy + unit * .03));
    }

    private BufferedImage part(Consumer<Graphics2D> drawing) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = smooth(image.createGraphics());
        drawing.accept(g);
        g.dispose();
        return image;
    }

    private static Graphics2D smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return g;
    }

    private static Ellipse2D ellipse(double x, double y, double w, double h) {
        return new Ellipse2D.Double(x - w / 2, y - h / 2, w, h);
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return ellipse(x, y, radius * 2, radius * 2);
    }

    private static Color alpha(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }
}
