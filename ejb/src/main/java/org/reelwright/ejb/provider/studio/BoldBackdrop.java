package org.reelwright.ejb.provider.studio;

import static org.reelwright.ejb.provider.studio.StageSet.colour;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Staging;

/** Flat colour, a raster of dots that grows towards one corner, one great disc, one slab: a poster. */
final class BoldBackdrop implements Backdrop {

    private final StageSet set;

    BoldBackdrop(StageSet set) {
        this.set = set;
    }

    @Override
    public void ground(Graphics2D g, Rectangle2D product) {
        g.setPaint(colour(set.palette().ground()));
        g.fill(set.frame());
        raster(g);
        if (!set.is(Staging.CLOSE_UP)) {
            slab(g);
        }
    }

    /** Tone upon tone, kept out of where words come. */
    private void raster(Graphics2D g) {
        double pitch = set.unit() / 30.;
        g.setPaint(colour(set.palette().depth()));
        for (int row = 0; row * pitch < set.height() + pitch; row++) {
            for (int column = 0; column * pitch < set.width() + pitch; column++) {
                double x = column * pitch + (row & 1) * pitch / 2;
                double y = row * pitch;
                double near = (x / set.width() + y / set.height()) / 2;
                double dot = pitch * .86 * Math.max(0, (near - .42) / .58);
                boolean words = set.quiet().stream().anyMatch(box -> new Rectangle2D.Double(
                                box.getX() - pitch,
                                box.getY() - pitch,
                                box.getWidth() + 2 * pitch,
                                box.getHeight() + 2 * pitch)
                        .contains(x, y));
                if (dot > pitch * .06 && !words) {
                    g.fill(new Ellipse2D.Double(x - dot / 2, y - dot / 2, dot, dot));
                }
            }
        }
    }

    private void slab(Graphics2D g) {
        double w = set.width();
        double h = set.height();
        var slab = new Path2D.Double();
        slab.moveTo(0, h * .925);
        slab.lineTo(w, h * .865);
        slab.lineTo(w, h);
        slab.lineTo(0, h);
        slab.closePath();
        boolean free = set.quiet().stream().noneMatch(box -> box.getHeight() > 0 && slab.intersects(box));
        if (free) {
            g.setPaint(colour(set.palette().accent()));
            g.fill(slab);
        }
    }

    @Override
    public void shapes(Graphics2D g, Rectangle2D product) {
        if (set.is(Staging.PRESENTER)) {
            return; // Behind a head, no more than slivers of a disc are seen.
        }
        double around = set.is(Staging.CLOSE_UP) ? .95 : 1.02;
        double size = Math.max(product.getWidth(), product.getHeight()) * around;
        size = Math.min(size, set.unit() * (set.is(Staging.CLOSE_UP) ? 1.15 : .84));
        size = set.is(Staging.CLOSE_UP) ? size : Math.min(size, 2 * set.clear(product));
        double x = product.getCenterX();
        double y = product.getCenterY();
        g.setPaint(colour(paper()));
        g.fill(new Ellipse2D.Double(x - size / 2, y - size / 2, size, size));
    }

    /** What a product of any colour stands out from. */
    private Rgb paper() {
        Rgb ground = set.palette().ground();
        return ground.luminance() > .82 ? set.palette().depth() : ground.mixedWith(Rgb.WHITE, .80);
    }
}
