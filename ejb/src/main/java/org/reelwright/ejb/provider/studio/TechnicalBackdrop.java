package org.reelwright.ejb.provider.studio;

import static org.reelwright.ejb.provider.studio.StageSet.colour;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Staging;

/** A drawing board: a fine grid, a lit field, the product's measures, and a line that leads to what is said of it. */
final class TechnicalBackdrop implements Backdrop {

    private static final int CELLS = 24;
    private static final int MAJOR = 4;

    /** Of the unit, between words and a line beneath them: a camera's drift brings the line nearer, not the words. */
    private static final double CLEAR = .034;

    private final StageSet set;

    TechnicalBackdrop(StageSet set) {
        this.set = set;
    }

    @Override
    public void ground(Graphics2D g, Rectangle2D product) {
        Rgb ground = set.palette().ground();
        Rgb depth = set.palette().depth();
        g.setPaint(colour(ground));
        g.fill(set.frame());
        double reach = Math.max(Math.max(product.getWidth(), product.getHeight()), set.unit() * .55);
        set.glow(g, product.getCenterX(), product.getCenterY(), reach * .98, reach * .98, depth, .95);
        set.glow(
                g,
                product.getCenterX(),
                product.getCenterY(),
                reach * .74,
                reach * .74,
                depth.mixedWith(Rgb.WHITE, .62),
                .95);
        grid(g, ground);
        ruler(g);
    }

    /** Along the left edge, and crosses where a draughtsman would prick the paper. */
    private void ruler(Graphics2D g) {
        double pitch = set.unit() / (double) CELLS;
        g.setColor(colour(set.palette().ground().mixedWith(set.palette().accent(), .75)));
        g.setStroke(new BasicStroke((float) Math.max(1, set.unit() * .0018)));
        for (int i = 0; i * pitch < set.height(); i++) {
            double length = pitch * (i % MAJOR == 0 ? .55 : .26);
            g.draw(new Line2D.Double(0, i * pitch, length, i * pitch));
        }
        double arm = pitch * .22;
        for (double x = MAJOR * pitch; x < set.width(); x += MAJOR * pitch) {
            for (double y = MAJOR * pitch; y < set.height(); y += MAJOR * pitch) {
                double px = x;
                double py = y;
                if (set.quiet().stream().noneMatch(box -> box.contains(px, py))) {
                    g.draw(new Line2D.Double(x - arm, y, x + arm, y));
                    g.draw(new Line2D.Double(x, y - arm, x, y + arm));
                }
            }
        }
    }

    private void grid(Graphics2D g, Rgb ground) {
        double pitch = set.unit() / (double) CELLS;
        Rgb line = ground.mixedWith(Rgb.WHITE, .5);
        int across = (int) Math.ceil(set.width() / pitch);
        int down = (int) Math.ceil(set.height() / pitch);
        for (int i = 0; i <= across; i++) {
            stroke(g, line, i % MAJOR == 0);
            g.draw(new Line2D.Double(i * pitch, 0, i * pitch, set.height()));
        }
        for (int i = 0; i <= down; i++) {
            stroke(g, line, i % MAJOR == 0);
            g.draw(new Line2D.Double(0, i * pitch, set.width(), i * pitch));
        }
    }

    private void stroke(Graphics2D g, Rgb line, boolean major) {
        g.setColor(colour(line, major ? .17 : .07));
        g.setStroke(new BasicStroke((float) Math.max(1, set.unit() * .0014)));
    }

    @Override
    public void shapes(Graphics2D g, Rectangle2D product) {
        g.setPaint(colour(set.palette().accent()));
        g.setStroke(new BasicStroke((float) Math.max(1.4, set.unit() * .0026)));
        if (set.is(Staging.CLOSE_UP)) {
            return;
        }
        double gap = set.unit() * .022;
        var around = new Rectangle2D.Double(
                product.getX() - gap,
                product.getY() - gap,
                product.getWidth() + 2 * gap,
                product.getHeight() + 2 * gap);
        corners(g, around);
        if (set.is(Staging.HERO) || set.is(Staging.ASIDE)) {
            measure(g, around);
            leader(g, around);
        }
    }

    private void corners(Graphics2D g, Rectangle2D box) {
        double arm = set.unit() * .036;
        for (int i = 0; i < 4; i++) {
            double x = i % 2 == 0 ? box.getX() : box.getMaxX();
            double y = i < 2 ? box.getY() : box.getMaxY();
            g.draw(new Line2D.Double(x, y, x + (i % 2 == 0 ? arm : -arm), y));
            g.draw(new Line2D.Double(x, y, x, y + (i < 2 ? arm : -arm)));
        }
    }

    /** Its height, as a draughtsman writes it, with a scale. */
    private void measure(Graphics2D g, Rectangle2D box) {
        boolean left = set.worded() && set.words().getX() > box.getCenterX();
        double x = left ? box.getX() - set.unit() * .028 : box.getMaxX() + set.unit() * .028;
        double tick = set.unit() * .011;
        if (x + tick > set.width() * .97 || x - tick < set.width() * .03) {
            return;
        }
        g.draw(new Line2D.Double(x, box.getY(), x, box.getMaxY()));
        int ticks = 24;
        for (int i = 0; i <= ticks; i++) {
            double y = box.getY() + box.getHeight() * i / ticks;
            double length = i % 6 == 0 ? tick * 1.8 : tick * .8;
            g.draw(new Line2D.Double(x - length / 2, y, x + length / 2, y));
        }
    }

    /** From the product to words above it; those below begin with a rule and a name, which it would cross. */
    private void leader(Graphics2D g, Rectangle2D box) {
        Rectangle2D words = set.words();
        if (!set.worded() || words.getY() > box.getY()) {
            return;
        }
        if (words.getX() > box.getCenterX() || words.getMaxX() < box.getCenterX()) {
            return;
        }
        double dot = set.unit() * .014;
        double fromX = box.getX() + box.getWidth() * .22;
        double fromY = box.getY();
        double toX = words.getX();
        double toY = words.getMaxY() + set.unit() * CLEAR;
        if (fromY - toY < set.unit() * .016) {
            return;
        }
        var line = new Path2D.Double();
        line.moveTo(fromX, fromY);
        line.lineTo(fromX - Math.abs(fromY - toY) * .6, toY);
        line.lineTo(toX, toY);
        g.draw(line);
        g.fill(new Ellipse2D.Double(fromX - dot / 2, fromY - dot / 2, dot, dot));
    }
}
