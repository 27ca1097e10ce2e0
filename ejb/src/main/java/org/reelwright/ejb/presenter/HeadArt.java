package org.reelwright.ejb.presenter;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** The head, and what does not move within the face. */
final class HeadArt {

    private final Sheet sheet;
    private final Person person;
    private final double unit;
    private final double x;
    private final double y;

    HeadArt(Sheet sheet, Person person) {
        this.sheet = sheet;
        this.person = person;
        this.unit = sheet.unit();
        this.x = sheet.x();
        this.y = sheet.y();
    }

    BufferedImage head() {
        return sheet.part(g -> {
            if (person.cut() != Person.Hair.BOB) {
                g.setColor(person.shade());
                g.fill(Sheet.ellipse(x - unit * .375, y + unit * .03, unit * .13, unit * .2));
                g.fill(Sheet.ellipse(x + unit * .375, y + unit * .03, unit * .13, unit * .2));
            }
            g.setColor(person.skin());
            g.fill(face());
            Area shade = new Area(face());
            shade.subtract(new Area(Sheet.ellipse(x - unit * .05, y - unit * .05, unit * .78, unit * 1.12)));
            g.setColor(Sheet.alpha(person.shade(), 110));
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

    /** What does not move within the face. */
    BufferedImage features() {
        return sheet.part(g -> {
            blush(g, x - unit * .215);
            blush(g, x + unit * .215);
            g.setColor(person.shade());
            g.setStroke(new BasicStroke((float) (unit * .02), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            var nose = new Path2D.Double();
            nose.moveTo(x + unit * .012, y + unit * .02);
            nose.quadTo(x + unit * .055, y + unit * .12, x - unit * .008, y + unit * .135);
            g.draw(nose);
        });
    }

    /** Without an edge. */
    private void blush(Graphics2D g, double at) {
        float radius = (float) (unit * .115);
        g.setPaint(
                new RadialGradientPaint((float) at, (float) (y + unit * .165), radius, new float[] {0, 1}, new Color[] {
                    Sheet.alpha(person.lip(), 44), Sheet.alpha(person.lip(), 0)
                }));
        g.fill(Sheet.circle(at, y + unit * .165, radius));
    }

    BufferedImage glasses() {
        return sheet.part(g -> {
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
        return sheet.part(g -> {
            g.setColor(Person.mixed(person.hair(), person.skin(), .12));
            g.setStroke(new BasicStroke((float) (unit * .03), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            for (int side : new int[] {-1, 1}) {
                var brow = new Path2D.Double();
                brow.moveTo(x + side * unit * .09, y - unit * .138);
                brow.quadTo(x + side * unit * .17, y - unit * .184, x + side * unit * .245, y - unit * .118);
                g.draw(brow);
            }
        });
    }
}
