package org.reelwright.ejb.rendition;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.reelwright.domain.shared.Rgb;

/**
 * Colour for words, by what lies behind them.
 *
 * @param plate whether no colour can be read well everywhere there, so that a plate must go between
 */
record Ink(Rgb rgb, boolean plate) {

    /** WCAG 2.2 AA for text. */
    private static final double READABLE = 4.5;

    /** It is asked for more than that, for other words may cover other points of the same place. */
    private static final double WISHED = 4.8;

    private static final int STEP = 6;

    /** @param wished is taken when it can be read */
    static Ink upon(Backdrop behind, Rectangle area, Rgb wished) {
        for (Rgb candidate : List.of(wished, Rgb.WHITE, new Rgb(18, 18, 22))) {
            if (nearlyWorst(behind, area, candidate, seen -> seen) >= WISHED) {
                return new Ink(candidate, false);
            }
        }
        return new Ink(wished, true);
    }

    /** How well this ink can be read there. */
    double contrast(Backdrop behind, Rectangle2D area) {
        return nearlyWorst(behind, area.getBounds(), rgb, seen -> seen);
    }

    /** As {@link #contrast}, upon a plate. */
    double contrastUpon(Color plate, Backdrop behind, Rectangle2D area) {
        Rgb colour = Rgb.of(plate.getRGB() & 0xffffff);
        double share = plate.getAlpha() / 255.0;
        return nearlyWorst(behind, area.getBounds(), rgb, seen -> seen.mixedWith(colour, share));
    }

    Color colour() {
        return new Color(rgb.packed());
    }

    /** The contrast that 95 in a hundred points reach, of film in its worst frame: a highlight of a few pixels does not hide a word. */
    private static double nearlyWorst(Backdrop behind, Rectangle area, Rgb ink, UnaryOperator<Rgb> plate) {
        return behind.least(frame -> nearlyWorst(frame, area, ink, plate));
    }

    private static double nearlyWorst(BufferedImage behind, Rectangle area, Rgb ink, UnaryOperator<Rgb> plate) {
        Rectangle seen = area.intersection(new Rectangle(behind.getWidth(), behind.getHeight()));
        if (seen.isEmpty()) {
            return 0;
        }
        double[] contrasts = new double[((seen.width + STEP - 1) / STEP) * ((seen.height + STEP - 1) / STEP)];
        int count = 0;
        for (int y = seen.y; y < seen.y + seen.height; y += STEP) {
            for (int x = seen.x; x < seen.x + seen.width; x += STEP) {
                contrasts[count++] = ink.contrastWith(plate.apply(Rgb.of(behind.getRGB(x, y) & 0xffffff)));
            }
        }
        Arrays.sort(contrasts, 0, count);
        return contrasts[count / 20];
    }
}
