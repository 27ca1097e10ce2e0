package org.reelwright.ejb.provider.studio;

import static org.reelwright.ejb.provider.studio.StageSet.colour;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Random;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Staging;

/** A sheet of cut-out shapes in bright colours, and a soft white blob for the product. */
final class PlayfulBackdrop implements Backdrop {

    private static final double CELL = .215;

    private final StageSet set;
    private final List<Rgb> colours;

    PlayfulBackdrop(StageSet set) {
        this.set = set;
        Rgb ground = set.palette().ground();
        this.colours = List.of(
                set.palette().depth(),
                bright(ground, .42f, .52f, 1f),
                Rgb.WHITE,
                bright(ground, .86f, .50f, 1f),
                bright(ground, .58f, .58f, .96f));
    }

    /** Of a hue that goes with the ground's. */
    private static Rgb bright(Rgb ground, float turn, float saturation, float brightness) {
        float[] hsb = Color.RGBtoHSB(ground.red(), ground.green(), ground.blue(), null);
        return Rgb.of(
                Color.HSBtoRGB(hsb[0] + turn, hsb[1] < .06 ? saturation * .2f : saturation, brightness) & 0xffffff);
    }

    @Override
    public void ground(Graphics2D g, Rectangle2D product) {
        g.setPaint(colour(set.palette().ground()));
        g.fill(set.frame());
        double cell = set.unit() * CELL;
        var chance = new Random(set.order().seed() * 31 + set.order().staging().ordinal());
        for (double y = -cell * .5; y < set.height() + cell; y += cell) {
            for (double x = -cell * .5; x < set.width() + cell; x += cell) {
                int kind = chance.nextInt(7);
                Rgb colour = colours.get(chance.nextInt(colours.size()));
                int turn = chance.nextInt(4);
                var place = new Rectangle2D.Double(x + cell * .12, y + cell * .12, cell * .76, cell * .76);
                if (free(place, product)) {
                    piece(g, kind, colour, turn, place);
                }
            }
        }
    }

    private boolean free(Rectangle2D place, Rectangle2D product) {
        boolean words = set.quiet().stream().anyMatch(box -> box.getHeight() > 0 && box.intersects(place));
        double far = Math.hypot(place.getCenterX() - product.getCenterX(), place.getCenterY() - product.getCenterY());
        return !words && far > radius(product) * .98 && !product.intersects(place);
    }

    private void piece(Graphics2D g, int kind, Rgb colour, int turn, Rectangle2D at) {
        Graphics2D p = (Graphics2D) g.create();
        p.rotate(turn * Math.PI / 2, at.getCenterX(), at.getCenterY());
        p.setPaint(colour(colour));
        double side = at.getWidth();
        p.setStroke(new BasicStroke((float) (side * .13), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        switch (kind) {
            case 0 -> p.fill(new Arc2D.Double(at.getX() - side, at.getY(), 2 * side, 2 * side, 0, 90, Arc2D.PIE));
            case 1 -> p.fill(new Arc2D.Double(at.getX(), at.getY() + side * .25, side, side, 0, 180, Arc2D.PIE));
            case 2 ->
                p.draw(new Ellipse2D.Double(at.getX() + side * .18, at.getY() + side * .18, side * .64, side * .64));
            case 3 -> p.draw(wave(at));
            case 4 -> dots(p, at);
            case 5 -> {
                double c = side * .26;
                p.draw(new Line2D.Double(at.getCenterX() - c, at.getCenterY(), at.getCenterX() + c, at.getCenterY()));
                p.draw(new Line2D.Double(at.getCenterX(), at.getCenterY() - c, at.getCenterX(), at.getCenterY() + c));
            }
            default ->
                p.fill(new Ellipse2D.Double(at.getX() + side * .22, at.getY() + side * .22, side * .56, side * .56));
        }
        p.dispose();
    }

    private static Path2D wave(Rectangle2D at) {
        var wave = new Path2D.Double();
        double step = at.getWidth() / 4;
        wave.moveTo(at.getX(), at.getCenterY());
        for (int i = 0; i < 4; i++) {
            double x = at.getX() + i * step;
            double lift = at.getHeight() * (i % 2 == 0 ? -.24 : .24);
            wave.curveTo(
                    x + step * .35,
                    at.getCenterY() + lift,
                    x + step * .65,
                    at.getCenterY() + lift,
                    x + step,
                    at.getCenterY());
        }
        return wave;
    }

    private static void dots(Graphics2D g, Rectangle2D at) {
        double dot = at.getWidth() * .15;
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                g.fill(new Ellipse2D.Double(
                        at.getX() + at.getWidth() * (.1 + .3 * column),
                        at.getY() + at.getHeight() * (.1 + .3 * row),
                        dot,
                        dot));
            }
        }
    }

    @Override
    public void shapes(Graphics2D g, Rectangle2D product) {
        double radius = radius(product);
        g.setPaint(colour(colours.get(1)));
        g.fill(blob(product.getCenterX() + radius * .06, product.getCenterY() + radius * .07, radius, 1.1));
        g.setPaint(colour(Rgb.WHITE));
        g.fill(blob(product.getCenterX(), product.getCenterY(), radius, .6));
    }

    private double radius(Rectangle2D product) {
        double most = Math.max(product.getWidth(), product.getHeight()) * .54;
        double free =
                set.is(Staging.CLOSE_UP) ? set.unit() * .62 : Math.min(set.unit() * .44, set.clear(product) * .94);
        return Math.min(most, free);
    }

    private static Path2D blob(double x, double y, double radius, double phase) {
        var path = new Path2D.Double();
        for (int degree = 0; degree < 360; degree += 3) {
            double t = Math.toRadians(degree);
            double r = radius * (1 + .055 * Math.sin(3 * t + phase) + .035 * Math.cos(5 * t + phase));
            if (degree == 0) {
                path.moveTo(x + r * Math.cos(t), y + r * Math.sin(t));
            } else {
                path.lineTo(x + r * Math.cos(t), y + r * Math.sin(t));
            }
        }
        path.closePath();
        return path;
    }
}
