package org.reelwright.it.shared;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A product photo that nobody has to own: a red tin on a pale ground. */
public final class TestPhoto {

    private TestPhoto() {}

    public static byte[] jpeg() {
        var image = new BufferedImage(700, 700, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(new Color(240, 239, 236));
        g.fillRect(0, 0, 700, 700);
        g.setPaint(new Color(205, 203, 200));
        g.fill(new Ellipse2D.Double(240, 560, 260, 40));
        g.setPaint(new GradientPaint(230, 0, new Color(214, 48, 49), 470, 0, new Color(120, 20, 24)));
        g.fill(new RoundRectangle2D.Double(230, 180, 240, 400, 30, 30));
        g.setPaint(new Color(250, 240, 220));
        g.fill(new Ellipse2D.Double(290, 320, 120, 120));
        g.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
