package org.reelwright.ejb.provider.studio;

import static org.reelwright.ejb.provider.studio.StageSet.colour;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Staging;

/** A plastered wall with a niche, morning light through a window and leaves, and a wooden table. */
final class WarmBackdrop implements Backdrop {

    private static final Rgb SUN = new Rgb(255, 246, 222);
    private static final Rgb OAK = new Rgb(206, 164, 118);
    private static final double TABLE = .066;

    private final StageSet set;

    WarmBackdrop(StageSet set) {
        this.set = set;
    }

    @Override
    public void ground(Graphics2D g, Rectangle2D product) {
        Rgb wall = set.palette().ground();
        Rgb shade = wall.mixedWith(set.palette().depth(), .42);
        g.setPaint(new LinearGradientPaint(set.width(), 0, 0, set.height(), new float[] {0, .55f, 1}, new Color[] {
            colour(wall.mixedWith(SUN, .5)), colour(wall.mixedWith(shade, .45)), colour(shade)
        }));
        g.fill(set.frame());
        if (!set.is(Staging.CLOSE_UP)) {
            niche(g, product);
        }
        set.soft(g, .010, this::window);
        set.soft(g, .018, this::leaves);
    }

    /** Round above, and in the shade. */
    private void niche(Graphics2D g, Rectangle2D product) {
        double broad = Math.min(Math.max(product.getWidth() * 1.15, set.unit() * .60), set.unit() * .86);
        boolean beside = set.worded()
                && (set.words().getX() > product.getCenterX() || set.words().getMaxX() < product.getCenterX());
        broad = beside ? Math.min(broad, 2 * set.clear(product)) : broad;
        double top = product.getCenterY() - Math.max(product.getHeight() * .62, broad * .5);
        Rectangle2D words = set.words();
        boolean above = words.getHeight() > 0 && words.getMaxY() < product.getY() + 1;
        top = above ? Math.max(top, words.getMaxY() + set.unit() * .012) : top;
        var arch = new Path2D.Double();
        double x = product.getCenterX() - broad / 2;
        arch.append(new java.awt.geom.Arc2D.Double(x, top, broad, broad, 180, -180, java.awt.geom.Arc2D.OPEN), false);
        arch.lineTo(x + broad, set.height() * 1.1);
        arch.lineTo(x, set.height() * 1.1);
        arch.closePath();
        Rgb deep = set.palette().depth();
        g.setPaint(new GradientPaint(
                (float) x,
                (float) top,
                colour(deep.mixedWith(new Rgb(90, 60, 40), .16)),
                (float) (x + broad),
                (float) (top + broad * 1.3),
                colour(deep.mixedWith(set.palette().ground(), .32))));
        g.fill(arch);
        g.setStroke(new BasicStroke((float) (set.unit() * .006)));
        g.setColor(colour(SUN, .55));
        g.draw(new java.awt.geom.Arc2D.Double(x, top, broad, broad, 100, -100, java.awt.geom.Arc2D.OPEN));
    }

    /** Six panes of light, thrown aslant. */
    private void window(Graphics2D g) {
        double u = set.unit();
        double left = set.width() * .50;
        double top = set.height() * (set.width() > set.height() ? -.06 : .02);
        AffineTransform slant = AffineTransform.getTranslateInstance(left, top);
        slant.shear(-.42, .16);
        Graphics2D w = (Graphics2D) g.create();
        w.transform(slant);
        w.setColor(colour(SUN, .58));
        for (int column = 0; column < 3; column++) {
            for (int row = 0; row < 3; row++) {
                w.fill(new Rectangle2D.Double(column * u * .25, row * u * .36, u * .225, u * .33));
            }
        }
        w.dispose();
    }

    /** The shadow of a branch before the window. */
    private void leaves(Graphics2D g) {
        var chance = new Random(7);
        double u = set.unit();
        g.setColor(colour(set.palette().depth().mixedWith(new Rgb(70, 52, 36), .40), .38));
        double x = set.width() * 1.04;
        double y = set.height() * .02;
        for (int i = 0; i < 16; i++) {
            x -= u * .042;
            y += u * (.030 + .012 * chance.nextDouble());
            double side = i % 2 == 0 ? -1 : 1;
            Graphics2D leaf = (Graphics2D) g.create();
            leaf.translate(x, y);
            leaf.rotate(Math.PI * .80 + side * (.75 + .3 * chance.nextDouble()));
            double length = u * (.11 + .06 * chance.nextDouble());
            leaf.fill(new Ellipse2D.Double(0, -length * .16, length, length * .32));
            leaf.dispose();
        }
    }

    @Override
    public void shapes(Graphics2D g, Rectangle2D product) {}

    @Override
    public void base(Graphics2D g, Rectangle2D product) {
        if (!Setting.stands(set.order().look(), set.order().staging())) {
            return;
        }
        Rgb wood = set.palette().depth().mixedWith(OAK, .70);
        double beyond = StageSet.BEYOND * set.width();
        double back = product.getMaxY() - set.unit() * TABLE * .42;
        boolean front = set.shape() == Shape.VERTICAL;
        double edge = front ? back + set.unit() * TABLE : set.height() * 1.15;
        double across = set.width() + 2 * beyond;
        g.setPaint(new GradientPaint(
                0, (float) back, colour(wood.mixedWith(SUN, .42)), 0, (float) edge, colour(wood.mixedWith(SUN, .18))));
        g.fill(new Rectangle2D.Double(-beyond, back, across, edge - back + 1));
        g.setPaint(new GradientPaint(
                0,
                (float) edge,
                colour(wood.mixedWith(SUN, .10)),
                0,
                set.height(),
                colour(wood.mixedWith(new Rgb(120, 78, 46), .22))));
        g.fill(new Rectangle2D.Double(-beyond, edge, across, set.height() * 1.2 - edge));
        grain(g, wood, edge);
        g.setColor(colour(wood.mixedWith(SUN, .48)));
        g.fill(new Rectangle2D.Double(-beyond, edge - set.unit() * .002, across, set.unit() * .006));
    }

    private void grain(Graphics2D g, Rgb wood, double edge) {
        var chance = new Random(11);
        g.setStroke(new BasicStroke((float) Math.max(1, set.unit() * .0022)));
        g.setColor(colour(wood.mixedWith(new Rgb(120, 78, 46), .30), .30));
        for (double y = edge + set.unit() * .03;
                y < set.height() * 1.08;
                y += set.unit() * (.02 + .035 * chance.nextDouble())) {
            double bend = set.unit() * .03 * (chance.nextDouble() - .5);
            g.draw(new CubicCurve2D.Double(
                    -set.width() * .1,
                    y,
                    set.width() * .3,
                    y + bend,
                    set.width() * .7,
                    y - bend,
                    set.width() * 1.1,
                    y + bend * .4));
        }
    }
}
