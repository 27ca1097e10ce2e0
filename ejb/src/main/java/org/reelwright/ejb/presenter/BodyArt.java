package org.reelwright.ejb.presenter;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** Jacket, shirt and neck. */
final class BodyArt {

    private final Sheet sheet;
    private final Person person;
    private final double unit;
    private final double x;
    private final double y;

    BodyArt(Sheet sheet, Person person) {
        this.sheet = sheet;
        this.person = person;
        this.unit = sheet.unit();
        this.x = sheet.x();
        this.y = sheet.y();
    }

    BufferedImage body() {
        return sheet.part(g -> {
            double shoulder = y + unit * .82;
            double half = unit * .86;
            g.setPaint(new GradientPaint(
                    (float) (x - half),
                    (float) shoulder,
                    Person.mixed(person.jacket(), Color.WHITE, .08),
                    (float) (x + half),
                    (float) (shoulder + unit * 1.6),
                    Person.mixed(person.jacket(), Color.BLACK, .14)));
            var jacket = new Path2D.Double();
            jacket.moveTo(x - half - unit * .1, sheet.height() + unit);
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
                    sheet.height() + unit);
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
        g.setColor(person.shirt());
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
        g.setColor(Person.mixed(person.skin(), person.shade(), .35));
        g.fill(neck);
        var shadow = new Area(neck);
        shadow.intersect(new Area(Sheet.ellipse(x, y + unit * .34, unit * .6, unit * .42)));
        g.setColor(person.shade());
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
        g.setColor(person.fold());
        g.fill(lapel);
    }

    /** Where the jacket meets, below the lapels. */
    private void closing(Graphics2D g, double shoulder) {
        g.setColor(person.fold());
        g.setStroke(new BasicStroke((float) (unit * .016), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(x, shoulder + unit * 1.06, x + unit * .015, sheet.height() + unit));
        g.fill(Sheet.circle(x + unit * .05, shoulder + unit * 1.28, unit * .026));
    }

    private void sleeves(Graphics2D g, double shoulder) {
        g.setColor(person.fold());
        g.setStroke(new BasicStroke((float) (unit * .016), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int side : new int[] {-1, 1}) {
            var seam = new Path2D.Double();
            seam.moveTo(x + side * unit * .62, shoulder + unit * .62);
            seam.quadTo(x + side * unit * .57, shoulder + unit * 1.1, x + side * unit * .6, sheet.height());
            g.draw(seam);
        }
    }
}
