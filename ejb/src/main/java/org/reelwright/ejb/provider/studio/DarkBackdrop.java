package org.reelwright.ejb.provider.studio;

import static org.reelwright.ejb.provider.studio.StageSet.colour;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Staging;

/** A dark room, one light from above, a hairline of metal around the product, and a slab of polished stone. */
final class DarkBackdrop implements Backdrop {

    private static final Rgb WARM_WHITE = new Rgb(255, 238, 214);

    private final StageSet set;

    DarkBackdrop(StageSet set) {
        this.set = set;
    }

    @Override
    public void ground(Graphics2D g, Rectangle2D product) {
        Rgb ground = set.palette().ground();
        g.setPaint(colour(ground));
        g.fill(set.frame());
        Rgb air = set.palette().depth();
        if (!set.is(Staging.CLOSE_UP)) {
            set.soft(g, .045, c -> cone(c, product, air));
        }
        double reach = Math.max(product.getWidth(), product.getHeight());
        set.glow(
                g,
                product.getCenterX(),
                product.getCenterY(),
                Math.max(reach, set.unit() * .5) * .92,
                Math.max(reach, set.unit() * .5) * .80,
                air.mixedWith(WARM_WHITE, .14),
                .94);
        set.glow(
                g,
                product.getCenterX(),
                product.getCenterY(),
                Math.max(reach, set.unit() * .5) * .60,
                Math.max(reach, set.unit() * .5) * .56,
                air.mixedWith(WARM_WHITE, .52),
                .96);
    }

    /** What the lamp lights on its way down. */
    private void cone(Graphics2D g, Rectangle2D product, Rgb air) {
        double x = product.getCenterX();
        double foot = Math.max(product.getWidth() * .62, set.unit() * .30);
        var cone = new Path2D.Double();
        cone.moveTo(x - set.unit() * .05, -set.height() * .05);
        cone.lineTo(x + set.unit() * .05, -set.height() * .05);
        cone.lineTo(x + foot, product.getMaxY());
        cone.lineTo(x - foot, product.getMaxY());
        cone.closePath();
        g.setPaint(new LinearGradientPaint(0, 0, 0, (float) product.getMaxY(), new float[] {0, .5f, 1}, new Color[] {
            colour(air.mixedWith(WARM_WHITE, .10), .10), colour(air, .45), colour(air.mixedWith(WARM_WHITE, .2), .62)
        }));
        g.fill(cone);
    }

    @Override
    public void shapes(Graphics2D g, Rectangle2D product) {
        double size = Math.max(Math.min(product.getWidth(), product.getHeight()) * 1.12, set.unit() * .52);
        size = Math.min(size, 2 * set.clear(product));
        double x = product.getCenterX() - size / 2;
        double y = product.getCenterY() - size / 2;
        g.setPaint(colour(set.palette().accent()));
        g.setStroke(new BasicStroke((float) Math.max(1.2, set.unit() * .0024)));
        Rectangle2D words = set.words();
        boolean above = words.getHeight() > 0 && words.getMaxY() > y && words.getY() < product.getY();
        if (set.is(Staging.CLOSE_UP)) {
            return;
        }
        double gap = above ? 38 : 24;
        g.draw(new Arc2D.Double(x, y, size, size, 90 + gap, 180 - 2 * gap + 40, Arc2D.OPEN));
        g.draw(new Arc2D.Double(x, y, size, size, 270 + gap - 40, 180 - 2 * gap + 40, Arc2D.OPEN));
    }

    @Override
    public void base(Graphics2D g, Rectangle2D product) {
        if (!Setting.stands(set.order().look(), set.order().staging())) {
            return;
        }
        double beyond = StageSet.BEYOND * set.width();
        double back = product.getMaxY() - set.unit() * .030;
        double front = product.getMaxY() + set.unit() * (set.shape() == Shape.VERTICAL ? .036 : .016);
        Rgb ground = set.palette().ground();
        Rgb stone = set.palette().depth();
        double across = set.width() + 2 * beyond;
        float centre = (float) (product.getCenterX() / set.width());
        float middle = Math.max(.2f, Math.min(.8f, centre));
        g.setPaint(across(ground.mixedWith(stone, .35), stone.mixedWith(WARM_WHITE, .34), middle));
        g.fill(new Rectangle2D.Double(-beyond, back, across, front - back + 1));
        g.setPaint(across(ground.mixedWith(Rgb.BLACK, .35), ground.mixedWith(stone, .42), middle));
        g.fill(new Rectangle2D.Double(-beyond, front, across, set.height() * 1.1 - front));
        g.setPaint(across(ground.mixedWith(stone, .5), set.palette().accent(), middle));
        g.fill(new Rectangle2D.Double(-beyond, front, across, Math.max(1.2, set.unit() * .0022)));
    }

    private LinearGradientPaint across(Rgb edge, Rgb lit, float middle) {
        return new LinearGradientPaint(
                0, 0, set.width(), 0, new float[] {0, middle, 1}, new Color[] {colour(edge), colour(lit), colour(edge)
                });
    }
}
