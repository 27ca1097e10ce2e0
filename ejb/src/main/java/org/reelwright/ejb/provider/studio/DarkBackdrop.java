package org.reelwright.ejb.provider.studio;

import static org.reelwright.ejb.provider.studio.Backdrop.colour;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Palette;

/** A dark room with one soft light behind the product, and a thin ring. */
final class DarkBackdrop implements Backdrop {

    @Override
    public void ground(Graphics2D g, int width, int height, Palette palette, Rectangle2D room) {
        g.setPaint(colour(palette.ground()));
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        Rgb glow = palette.depth().mixedWith(Rgb.WHITE, .78);
        float radius = (float) (Math.max(room.getWidth(), room.getHeight()) * 1.0);
        g.setPaint(new RadialGradientPaint(
                (float) room.getCenterX(), (float) (room.getCenterY()), radius, new float[] {0, .5f, 1}, new Color[] {
                    colour(glow, .96), colour(glow.mixedWith(palette.depth(), .6), .62), colour(palette.depth(), 0)
                }));
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        double floor = room.getY() + room.getHeight() * .84;
        g.setPaint(new GradientPaint(0, (float) floor, new Color(0, 0, 0, 70), 0, height, new Color(0, 0, 0, 190)));
        g.fill(new Rectangle2D.Double(0, floor, width, height - floor));
    }

    @Override
    public void shapes(Graphics2D g, int width, int height, Palette palette, Rectangle2D room) {
        double size = Math.min(room.getWidth(), room.getHeight()) * 1.18;
        g.setStroke(new BasicStroke((float) Math.max(2, size * .006)));
        g.setPaint(colour(palette.accent(), .85));
        g.draw(new Ellipse2D.Double(room.getCenterX() - size / 2, room.getCenterY() - size * .54, size, size));
    }
}
