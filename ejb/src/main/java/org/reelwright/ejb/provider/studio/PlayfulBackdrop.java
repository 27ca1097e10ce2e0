package org.reelwright.ejb.provider.studio;

import static org.reelwright.ejb.provider.studio.Backdrop.colour;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Palette;

/** A field of dots, a soft blob, and a few confetti strokes. */
final class PlayfulBackdrop implements Backdrop {

    @Override
    public void ground(Graphics2D g, int width, int height, Palette palette, Rectangle2D room) {
        g.setPaint(colour(palette.ground()));
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        double pitch = Math.min(width, height) / 11.0;
        g.setPaint(colour(palette.depth(), .38));
        for (int row = -1; row * pitch < height + pitch; row++) {
            for (int column = -1; column * pitch < width + pitch; column++) {
                double x = column * pitch + (row & 1) * pitch / 2;
                double dot = pitch * .17;
                g.fill(new Ellipse2D.Double(x, row * pitch, dot, dot));
            }
        }
    }

    @Override
    public void shapes(Graphics2D g, int width, int height, Palette palette, Rectangle2D room) {
        double radius = Math.min(room.getWidth(), room.getHeight()) * .60;
        g.setPaint(colour(palette.ground().mixedWith(Rgb.WHITE, .72)));
        g.fill(blob(room.getCenterX(), room.getCenterY(), radius));
        g.setPaint(colour(palette.accent()));
        g.setStroke(new BasicStroke((float) (radius * .045), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i < 7; i++) {
            double angle = i * 2 * Math.PI / 7 + .4;
            double x = room.getCenterX() + Math.cos(angle) * radius * 1.16;
            double y = room.getCenterY() + Math.sin(angle) * radius * 1.16;
            double dash = radius * .07;
            g.draw(new java.awt.geom.Line2D.Double(
                    x, y, x + Math.cos(angle * 2.3) * dash, y + Math.sin(angle * 2.3) * dash));
        }
    }

    private static Path2D blob(double x, double y, double radius) {
        var path = new Path2D.Double();
        for (int degree = 0; degree < 360; degree += 3) {
            double t = Math.toRadians(degree);
            double r = radius * (1 + .07 * Math.sin(3 * t + .6) + .04 * Math.cos(5 * t));
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
