package org.reelwright.ejb.provider.studio;

import static org.reelwright.ejb.provider.studio.Backdrop.colour;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Palette;

/** A seamless paper sweep, lit from above, and a low round plinth. */
final class StudioBackdrop implements Backdrop {

    @Override
    public void ground(Graphics2D g, int width, int height, Palette palette, Rectangle2D room) {
        double floor = room.getY() + room.getHeight() * .80;
        Rgb light = palette.ground().mixedWith(Rgb.WHITE, .55);
        g.setPaint(new GradientPaint(0, 0, colour(palette.ground()), 0, (float) floor, colour(light)));
        g.fill(new Rectangle2D.Double(0, 0, width, floor));
        g.setPaint(new GradientPaint(0, (float) floor, colour(light), 0, height, colour(palette.depth())));
        g.fill(new Rectangle2D.Double(0, floor, width, height - floor));
        float radius = (float) Math.max(room.getWidth(), room.getHeight());
        g.setPaint(new RadialGradientPaint(
                (float) room.getCenterX(), (float) room.getCenterY(), radius, new float[] {0, 1}, new Color[] {
                    new Color(255, 255, 255, 170), new Color(255, 255, 255, 0)
                }));
        g.fill(new Rectangle2D.Double(0, 0, width, height));
    }

    @Override
    public void shapes(Graphics2D g, int width, int height, Palette palette, Rectangle2D room) {
        double size = Math.min(room.getWidth(), room.getHeight()) * 1.16;
        g.setPaint(colour(palette.accent(), .16));
        g.fill(new Ellipse2D.Double(room.getCenterX() - size / 2, room.getCenterY() - size * .56, size, size));
    }
}
