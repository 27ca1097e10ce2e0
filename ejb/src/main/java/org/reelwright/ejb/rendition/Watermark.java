package org.reelwright.ejb.rendition;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** A name all over a frame, for copies that only one person is meant to see. */
public final class Watermark {

    private static final double SIZE = .045;
    private static final double TILT = Math.toRadians(-24);
    private static final double ROWS_APART = 5.2;
    private static final double WORDS_APART = 2.5;
    private static final Color INK = new Color(255, 255, 255, 92);
    private static final Color EDGE = new Color(0, 0, 0, 76);
    private static final String UNSHOWABLE = "—";

    private Watermark() {}

    /** @param width pixels, as is {@code height}; @return transparent where nothing is written */
    public static BufferedImage sheet(String name, int width, int height) {
        var sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float size = (float) (Math.min(width, height) * SIZE);
        Face face = Typefaces.note();
        String shown = face.showable(name);
        write(g, face.layout(shown.isEmpty() ? UNSHOWABLE : shown, size, Integer.MAX_VALUE), width, height, size);
        g.dispose();
        return sheet;
    }

    private static void write(Graphics2D g, TextLayout text, int width, int height, float size) {
        g.rotate(TILT, width / 2.0, height / 2.0);
        g.setStroke(new BasicStroke(Math.max(1, size * .06f)));
        double reach = Math.hypot(width, height);
        double step = text.getAdvance() + WORDS_APART * size;
        int row = 0;
        for (double y = height / 2.0 - reach / 2; y < height / 2.0 + reach / 2; y += ROWS_APART * size) {
            double start = width / 2.0 - reach / 2 - (row++ % 2) * step / 2;
            for (double x = start; x < width / 2.0 + reach / 2; x += step) {
                stamp(g, text.getOutline(AffineTransform.getTranslateInstance(x, y)));
            }
        }
    }

    private static void stamp(Graphics2D g, Shape word) {
        g.setColor(EDGE);
        g.draw(word);
        g.setColor(INK);
        g.fill(word);
    }
}
