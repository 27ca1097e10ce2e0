package org.reelwright.ejb.presenter;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.image.BufferedImage;

/** What is behind a person: a wall, or a little light to stand out from what is there. */
final class GroundArt {

    private static final double LIT = 1.25;

    private GroundArt() {}

    static BufferedImage wall(Sheet sheet, Person person) {
        int width = sheet.width();
        int height = sheet.height();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = Sheet.smooth(image.createGraphics());
        Color wall = person.wall();
        g.setPaint(new GradientPaint(
                0, 0, Person.mixed(wall, Color.WHITE, .35), 0, height, Person.mixed(wall, person.jacket(), .16)));
        g.fillRect(0, 0, width, height);
        float radius = (float) (sheet.unit() * LIT);
        double level = sheet.y() - sheet.unit() * .05;
        g.setPaint(new RadialGradientPaint(
                (float) sheet.x(), (float) level, radius, new float[] {0, .985f, 1}, new Color[] {
                    Person.mixed(wall, Color.WHITE, .75),
                    Person.mixed(wall, Color.WHITE, .5),
                    new Color(255, 255, 255, 0)
                }));
        g.fill(Sheet.circle(sheet.x(), level, radius));
        g.dispose();
        return image;
    }

    /** Soft, without an edge. */
    static BufferedImage glow(Sheet sheet, Color ground) {
        return sheet.part(g -> {
            float radius = (float) (sheet.unit() * 1.5);
            g.setPaint(new RadialGradientPaint(
                    (float) sheet.x(),
                    (float) (sheet.y() + sheet.unit() * .35),
                    radius,
                    new float[] {0, .45f, 1},
                    new Color[] {Sheet.alpha(ground, 190), Sheet.alpha(ground, 130), Sheet.alpha(ground, 0)}));
            g.fill(Sheet.circle(sheet.x(), sheet.y() + sheet.unit() * .35, radius));
        });
    }
}
