package org.reelwright.ejb.provider.studio;

import static org.reelwright.ejb.provider.studio.Backdrop.colour;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Palette;

/** A plastered wall with an arch, a table, and window light falling across. */
final class WarmBackdrop implements Backdrop {

    @Override
    public void ground(Graphics2D g, int width, int height, Palette palette, Rectangle2D room) {
        Rgb wall = palette.ground();
        g.setPaint(new GradientPaint(
                0,
                0,
                colour(wall.mixedWith(Rgb.WHITE, .25)),
                width,
                height,
                colour(wall.mixedWith(palette.depth(), .35))));
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        double size = Math.max(width, height);
        g.setPaint(new Color(255, 250, 235, 95));
        for (int pane = 0; pane < 3; pane++) {
            double x = width * .30 + pane * size * .17;
            var light = new Path2D.Double();
            light.moveTo(x, 0);
            light.lineTo(x + size * .115, 0);
            light.lineTo(x + size * .115 - size * .34, height);
            light.lineTo(x - size * .34, height);
            light.closePath();
            g.fill(light);
        }
    }

    @Override
    public void shapes(Graphics2D g, int width, int height, Palette palette, Rectangle2D room) {
        double table = room.getY() + room.getHeight() * .86;
        double arch = Math.min(room.getWidth() * 1.02, width * .86);
        double top = room.getY() + room.getHeight() * .02;
        g.setPaint(new GradientPaint(
                0,
                (float) top,
                colour(palette.depth()),
                0,
                (float) table,
                colour(palette.depth().mixedWith(palette.ground(), .35))));
        g.fill(new RoundRectangle2D.Double(room.getCenterX() - arch / 2, top, arch, height, arch, arch));
        Rgb wood = palette.depth().mixedWith(new Rgb(216, 184, 146), .62);
        g.setPaint(
                new GradientPaint(0, (float) table, colour(wood.mixedWith(Rgb.WHITE, .22)), 0, height, colour(wood)));
        g.fill(new Rectangle2D.Double(-width * .1, table, width * 1.2, height));
    }
}
