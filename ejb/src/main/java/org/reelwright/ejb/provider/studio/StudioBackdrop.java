package org.reelwright.ejb.provider.studio;

import static org.reelwright.ejb.provider.studio.StageSet.colour;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Staging;

/** A seamless paper sweep in soft light from the left, a pale disc on the wall, and a round plinth. */
final class StudioBackdrop implements Backdrop {

    private static final double FLATNESS = .17;

    private final StageSet set;

    StudioBackdrop(StageSet set) {
        this.set = set;
    }

    @Override
    public void ground(Graphics2D g, Rectangle2D product) {
        Rgb ground = set.palette().ground();
        Rgb light = ground.mixedWith(Rgb.WHITE, .62);
        g.setPaint(
                new LinearGradientPaint(0, 0, set.width() * .35f, set.height(), new float[] {0, .45f, 1}, new Color[] {
                    colour(light),
                    colour(ground),
                    colour(ground.mixedWith(set.palette().depth(), .85))
                }));
        g.fill(set.frame());
        set.glow(g, set.width() * .12, set.height() * .10, set.width() * .95, set.height() * .62, Rgb.WHITE, .75);
        if (stands()) {
            double floor = product.getMaxY() - set.unit() * .05;
            set.soft(g, .10, c -> {
                c.setColor(colour(ground.mixedWith(Rgb.WHITE, .45)));
                c.fill(new Rectangle2D.Double(0, floor + set.unit() * .10, set.width(), set.unit() * .16));
            });
        }
    }

    @Override
    public void shapes(Graphics2D g, Rectangle2D product) {
        Rgb disc = set.palette().ground().mixedWith(set.palette().depth(), .55);
        Rgb lit = set.palette().ground().mixedWith(set.palette().accent(), .13);
        double size = Math.max(
                set.unit() * (set.is(Staging.END_CARD) ? .56 : .66),
                Math.min(product.getWidth(), product.getHeight()) * (set.is(Staging.CLOSE_UP) ? .92 : 1.12));
        boolean beside = set.worded()
                && (set.words().getX() > product.getCenterX() || set.words().getMaxX() < product.getCenterX());
        size = beside && !set.is(Staging.CLOSE_UP) ? Math.min(size, 2 * set.clear(product)) : size;
        double x = product.getCenterX() + (set.is(Staging.CLOSE_UP) ? set.unit() * .12 : 0);
        boolean above = set.worded() && set.words().getMaxY() < product.getCenterY();
        double y = Math.max(
                product.getCenterY() - (stands() ? size * .06 : 0),
                above ? set.words().getMaxY() + size / 2 - set.unit() * .01 : 0);
        g.setPaint(new GradientPaint(
                (float) (x - size / 2),
                (float) (y - size / 2),
                colour(lit.mixedWith(Rgb.WHITE, .25)),
                (float) (x + size / 3),
                (float) (y + size / 2),
                colour(disc.mixedWith(lit, .5))));
        g.fill(new Ellipse2D.Double(x - size / 2, y - size / 2, size, size));
    }

    /** The plinth's top is seen from a little above. */
    @Override
    public void base(Graphics2D g, Rectangle2D product) {
        if (!stands()) {
            return;
        }
        double broad = Math.max(set.unit() * .46, Math.min(product.getWidth() * 1.16, set.unit() * .80));
        double left = product.getCenterX() - broad / 2;
        double flat = broad * FLATNESS;
        double y = product.getMaxY() - flat * .58;
        double beyond = set.height() * (1 + StageSet.BEYOND);
        Rgb ground = set.palette().ground();
        Rgb top = ground.mixedWith(Rgb.WHITE, .72);
        Rgb side = ground.mixedWith(set.palette().depth(), .55);
        boolean low = set.worded() && set.is(Staging.ASIDE) && set.shape() == Shape.VERTICAL;
        double bottom = low ? y + flat / 2 + set.unit() * .020 : beyond;
        var body = new Path2D.Double();
        body.moveTo(left, y + flat / 2);
        body.lineTo(left, bottom);
        body.curveTo(
                left + broad * .2, bottom + flat * .5, left + broad * .8, bottom + flat * .5, left + broad, bottom);
        body.lineTo(left + broad, y + flat / 2);
        body.closePath();
        g.setPaint(new LinearGradientPaint(
                (float) left, 0, (float) (left + broad), 0, new float[] {0, .3f, .75f, 1}, new Color[] {
                    colour(side.mixedWith(Rgb.WHITE, .35)),
                    colour(ground.mixedWith(Rgb.WHITE, .55)),
                    colour(ground.mixedWith(set.palette().depth(), .25)),
                    colour(side)
                }));
        g.fill(body);
        g.setPaint(new GradientPaint(
                (float) left, 0, colour(top.mixedWith(Rgb.WHITE, .5)), (float) (left + broad), 0, colour(top)));
        g.fill(new Ellipse2D.Double(left, y, broad, flat));
    }

    private boolean stands() {
        return Setting.stands(set.order().look(), set.order().staging());
    }
}
