package org.reelwright.ejb.presenter;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** A forearm and an open hand, as they are when raised. */
final class HandArt {

    private final Sheet sheet;
    private final Person person;
    private final double unit;
    private final double x;
    private final double y;

    HandArt(Sheet sheet, Person person) {
        this.sheet = sheet;
        this.person = person;
        this.unit = sheet.unit();
        this.x = sheet.x();
        this.y = sheet.y();
    }

    /** A forearm and an open hand, as they are when raised. */
    BufferedImage hand() {
        return sheet.part(g -> {
            double hx = x + unit * .74;
            double hy = y + unit * 1.02;
            g.setColor(Person.mixed(person.jacket(), Color.BLACK, .07));
            var sleeve = new Path2D.Double();
            sleeve.moveTo(hx - unit * .16, hy + unit * .34);
            sleeve.lineTo(hx + unit * .15, hy + unit * .3);
            sleeve.lineTo(hx + unit * .36, sheet.height() + unit);
            sleeve.lineTo(hx - unit * .14, sheet.height() + unit);
            sleeve.closePath();
            g.fill(sleeve);
            g.setColor(person.shirt());
            g.fill(new RoundRectangle2D.Double(
                    hx - unit * .15, hy + unit * .27, unit * .29, unit * .09, unit * .05, unit * .05));
            g.setColor(person.skin());
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
}
