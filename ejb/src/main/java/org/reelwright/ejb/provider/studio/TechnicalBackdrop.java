package org.reelwright.ejb.provider.studio;

import static org.reelwright.ejb.provider.studio.Backdrop.colour;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Palette;

/** A drawing board: a fine grid, a lit field, a dial with its ticks. */
final class TechnicalBackdrop implements Backdrop {

    @Override
    public void ground(Graphics2D g, int width, int height, Palette palette, Rectangle2D room) {
        g.setPaint(colour(palette.ground()));
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        Rgb glow = palette.depth().mixedWith(Rgb.WHITE, .74);
        g.setPaint(new RadialGradientPaint(
                (float) room.getCenterX(),
                (float) room.getCenterY(),
                (float) (Math.max(room.getWidth(), room.getHeight()) * .74),
                new float[] {0, .55f, 1},
                new Color[] {colour(glow, .98), colour(glow, .42), colour(glow, 0)}));
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        double pitch = Math.min(width, height) / 18.0;
        g.setStroke(new BasicStroke((float) Math.max(1, pitch * .02)));
        g.setPaint(new Color(255, 255, 255, 26));
        for (double x = width % pitch / 2; x < width; x += pitch) {
            g.draw(new Line2D.Double(x, 0, x, height));
        }
        for (double y = height % pitch / 2; y < height; y += pitch) {
            g.draw(new Line2D.Double(0, y, width, y));
        }
    }

    @Override
    public void shapes(Graphics2D g, int width, int height, Palette palette, Rectangle2D room) {
        double radius = Math.min(room.getWidth(), room.getHeight()) * .58;
        g.setPaint(colour(palette.accent(), .9));
        g.setStroke(new BasicStroke((float) Math.max(2, radius * .01)));
        g.draw(new Ellipse2D.Double(room.getCenterX() - radius, room.getCenterY() - radius, 2 * radius, 2 * radius));
        for (int tick = 0; tick < 72; tick++) {
            double angle = Math.toRadians(tick * 5);
            double outer = radius * (tick % 6 == 0 ? 1.09 : 1.05);
            g.draw(new Line2D.Double(
                    room.getCenterX() + Math.cos(angle) * radius * 1.02,
                    room.getCenterY() + Math.sin(angle) * radius * 1.02,
                    room.getCenterX() + Math.cos(angle) * outer,
                    room.getCenterY() + Math.sin(angle) * outer));
        }
    }
}
