package org.reelwright.ejb.provider.studio;

import static org.reelwright.ejb.provider.studio.Backdrop.colour;

import java.awt.BasicStroke;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Palette;

/** Flat colour, one great light disc, one diagonal: a poster. */
final class BoldBackdrop implements Backdrop {

    @Override
    public void ground(Graphics2D g, int width, int height, Palette palette, Rectangle2D room) {
        g.setPaint(new GradientPaint(
                0,
                0,
                colour(palette.ground()),
                width,
                height,
                colour(palette.ground().mixedWith(palette.depth(), .5))));
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        var diagonal = new Path2D.Double();
        diagonal.moveTo(0, height);
        diagonal.lineTo(0, height * .80);
        diagonal.lineTo(width, height * .58);
        diagonal.lineTo(width, height);
        diagonal.closePath();
        g.setPaint(colour(palette.depth()));
        g.fill(diagonal);
    }

    @Override
    public void shapes(Graphics2D g, int width, int height, Palette palette, Rectangle2D room) {
        double size = Math.min(room.getWidth(), room.getHeight()) * 1.10;
        var disc = new Ellipse2D.Double(room.getCenterX() - size / 2, room.getCenterY() - size / 2, size, size);
        g.setPaint(colour(palette.ground().mixedWith(Rgb.WHITE, .86)));
        g.fill(disc);
        g.setStroke(new BasicStroke((float) (size * .028)));
        g.setPaint(colour(palette.accent()));
        double ring = size * 1.13;
        g.draw(new java.awt.geom.Arc2D.Double(
                room.getCenterX() - ring / 2,
                room.getCenterY() - ring / 2,
                ring,
                ring,
                200,
                130,
                java.awt.geom.Arc2D.OPEN));
    }
}
