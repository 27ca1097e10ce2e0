package org.reelwright.ejb.presenter;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** Hair: what is behind head and shoulders, and what is before the face. */
final class HairArt {

    private final Sheet sheet;
    private final Person person;
    private final double unit;
    private final double x;
    private final double y;

    HairArt(Sheet sheet, Person person) {
        this.sheet = sheet;
        this.person = person;
        this.unit = sheet.unit();
        this.x = sheet.x();
        this.y = sheet.y();
    }

    /** What of the hair is behind head and shoulders. */
    BufferedImage hairBehind() {
        return sheet.part(g -> {
            g.setColor(Person.mixed(person.hair(), Color.BLACK, .12));
            switch (person.cut()) {
                case BOB -> {
                    g.fill(Sheet.ellipse(x, y - unit * .09, unit * .98, unit * .98));
                    g.fill(new RoundRectangle2D.Double(
                            x - unit * .49, y - unit * .12, unit * .98, unit * .7, unit * .3, unit * .3));
                }
                case CLOUD -> cloud(g);
                case BUN -> g.fill(Sheet.circle(x, y - unit * .66, unit * .19));
                case SHORT -> g.fill(Sheet.ellipse(x, y - unit * .14, unit * .82, unit * .78));
            }
        });
    }

    private void cloud(Graphics2D g) {
        for (int i = 0; i < 15; i++) {
            double around = Math.PI * (.86 + i / 14. * 1.28);
            g.fill(Sheet.circle(
                    x + Math.cos(around) * unit * .44, y - unit * .12 + Math.sin(around) * unit * .42, unit * .2));
        }
        g.fill(Sheet.circle(x, y - unit * .16, unit * .52));
    }

    BufferedImage hair() {
        return sheet.part(g -> {
            var cap = new Path2D.Double();
            double w = unit * .41;
            double low = person.cut() == Person.Hair.BOB ? .04 : -.03;
            cap.moveTo(x - w, y + unit * low);
            cap.curveTo(x - w * 1.08, y - unit * .72, x + w * 1.08, y - unit * .72, x + w, y + unit * low);
            cap.curveTo(x + w * .9, y + unit * (low - .06), x + w * .86, y - unit * .12, x + w * .78, y - unit * .22);
            cap.curveTo(x + w * .3, y - unit * .25, x - w * .1, y - unit * .3, x - w * .3, y - unit * .36);
            cap.curveTo(x - w * .5, y - unit * .24, x - w * .72, y - unit * .2, x - w * .8, y - unit * .14);
            cap.curveTo(x - w * .86, y - unit * .04, x - w * .9, y + unit * (low - .06), x - w, y + unit * low);
            cap.closePath();
            g.setColor(person.hair());
            g.fill(cap);
            g.setColor(Sheet.alpha(person.light(), 150));
            g.setStroke(new BasicStroke((float) (unit * .022), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            var shine = new Path2D.Double();
            shine.moveTo(x - w * .55, y - unit * .4);
            shine.quadTo(x - w * .2, y - unit * .52, x + w * .25, y - unit * .5);
            g.draw(shine);
        });
    }
}
