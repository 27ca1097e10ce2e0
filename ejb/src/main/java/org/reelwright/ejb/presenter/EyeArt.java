package org.reelwright.ejb.presenter;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** Eyes, open and closed, and what they look with. */
final class EyeArt {

    private static final Color IRIS = new Color(0x5a3d2b);
    private static final Color PUPIL = new Color(0x241812);

    private final Sheet sheet;
    private final Person person;
    private final double unit;
    private final double x;
    private final double y;

    EyeArt(Sheet sheet, Person person) {
        this.sheet = sheet;
        this.person = person;
        this.unit = sheet.unit();
        this.x = sheet.x();
        this.y = sheet.y();
    }

    /** @param lid 0 open, 1 half, 2 closed */
    BufferedImage eyes(int lid) {
        return sheet.part(g -> {
            for (int side : new int[] {-1, 1}) {
                double at = x + side * unit * .155;
                if (lid == 2) {
                    lash(g, at, y + unit * .018, unit * .012);
                } else {
                    g.setColor(new Color(0xfffdfa));
                    g.fill(Sheet.ellipse(at, y, unit * .122, unit * (lid == 1 ? .048 : .088)));
                    lash(g, at, y - unit * (lid == 1 ? .018 : .040), -unit * .022);
                }
            }
        });
    }

    private void lash(Graphics2D g, double at, double level, double bow) {
        g.setColor(Person.mixed(person.hair(), Color.BLACK, .35));
        g.setStroke(new BasicStroke((float) (unit * .026), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var lash = new Path2D.Double();
        lash.moveTo(at - unit * .066, level + unit * .012);
        lash.quadTo(at, level + bow, at + unit * .066, level + unit * .012);
        g.draw(lash);
    }

    BufferedImage pupils() {
        return sheet.part(g -> {
            for (int side : new int[] {-1, 1}) {
                double at = x + side * unit * .155;
                g.setColor(IRIS);
                g.fill(Sheet.circle(at, y + unit * .002, unit * .043));
                g.setColor(PUPIL);
                g.fill(Sheet.circle(at, y + unit * .002, unit * .027));
                g.setColor(new Color(0xfffdfa));
                g.fill(Sheet.circle(at - unit * .013, y - unit * .014, unit * .011));
            }
        });
    }
}
