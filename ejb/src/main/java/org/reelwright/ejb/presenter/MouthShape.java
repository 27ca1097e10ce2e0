package org.reelwright.ejb.presenter;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * How a drawn mouth looks for a kind of sound, a few shapes as animators have used them since the 1920s (the Preston Blair
 * set). Sizes are in widths of the mouth at rest.
 */
public enum MouthShape {
    /** Closed, with the hint of a smile. */
    REST(1.12, 0, 0, false),
    /** m, b, p: pressed. */
    PRESSED(.86, 0, 0, false),
    /** f, v: teeth on the lip. */
    BITTEN(.86, .16, 1, false),
    /** s, t, d, k, ch and most others: teeth nearly together. */
    TEETH(1, .24, .8, false),
    /** e, i: wide. */
    WIDE(1.1, .34, .34, false),
    /** l, th, n: open a little, with the tongue. */
    TONGUE(.96, .36, .26, true),
    /** a, softly. */
    OPEN(.96, .5, .24, true),
    /** a, loudly. */
    WIDE_OPEN(1, .74, .2, true),
    /** o. */
    ROUND(.66, .56, 0, true),
    /** u, w, q. */
    SMALL_ROUND(.42, .36, 0, false);

    private static final Color INSIDE = new Color(0x5a1f26);
    private static final Color TEETH_COLOUR = new Color(0xfdf8f2);
    private static final Color TONGUE_COLOUR = new Color(0xc9616b);

    /** How far the corners go up while somebody speaks: people who like what they talk about smile all the time. */
    private static final double SMILE = .11;

    /** Narrower than this, lips are pursed, and smile no more. */
    private static final double ROUNDED = .7;

    private final double wide;
    private final double high;
    private final double teeth;
    private final boolean tongue;

    MouthShape(double wide, double high, double teeth, boolean tongue) {
        this.wide = wide;
        this.high = high;
        this.teeth = teeth;
        this.tongue = tongue;
    }

    boolean isOpen() {
        return high > 0;
    }

    /** @param unit pixels of the mouth's width at rest; @param lip colour of the lips */
    void draw(Graphics2D g, double x, double y, double unit, Color lip) {
        double w = wide * unit;
        double h = high * unit;
        if (!isOpen()) {
            closed(g, x, y, w, unit, lip);
            return;
        }
        Path2D outline = outline(x, y, w, h);
        g.setColor(INSIDE);
        g.fill(outline);
        if (tongue) {
            clipped(g, outline, new Ellipse2D.Double(x - w * .3, y + h * .3, w * .6, h * .6), TONGUE_COLOUR);
        }
        if (teeth > 0) {
            double top = y - h * .42;
            clipped(g, outline, new Rectangle2D.Double(x - w * .4, top - h, w * .8, h + h * teeth * .6), TEETH_COLOUR);
        }
        g.setColor(lip);
        g.setStroke(new BasicStroke((float) (unit * .085), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(outline);
    }

    private void closed(Graphics2D g, double x, double y, double w, double unit, Color lip) {
        double smile = this == REST ? unit * .2 : unit * .05;
        var line = new Path2D.Double();
        line.moveTo(x - w / 2, y - smile * .5);
        line.quadTo(x, y + smile * 1.6, x + w / 2, y - smile * .5);
        g.setColor(lip);
        g.setStroke(new BasicStroke(
                (float) (unit * (this == REST ? .11 : .14)), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(line);
    }

    /** Flatter above than below, as mouths are. */
    private Path2D outline(double x, double y, double w, double h) {
        var path = new Path2D.Double();
        double lift = wide < ROUNDED ? 0 : Math.min(h * .3, w * SMILE);
        path.moveTo(x - w / 2, y - lift);
        path.curveTo(x - w * .34, y - h * .5, x + w * .34, y - h * .5, x + w / 2, y - lift);
        path.curveTo(x + w * .4, y + h * .78, x - w * .4, y + h * .78, x - w / 2, y - lift);
        path.closePath();
        return path;
    }

    private static void clipped(Graphics2D g, Path2D within, java.awt.Shape shape, Color colour) {
        var area = new Area(within);
        area.intersect(new Area(shape));
        g.setColor(colour);
        g.fill(area);
    }
}
