package org.reelwright.ejb.storyboard;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reelwright.domain.shared.Rgb;

/** The colours that lead in a picture: how much of it a colour covers, times how colourful it is. */
public final class Swatches {

    private static final int SIDE = 48;
    private static final int MOST = 3;

    private Swatches() {}

    /** The most telling first. */
    public static List<Rgb> of(BufferedImage picture) {
        BufferedImage small = small(picture);
        Map<Integer, Double> weights = new HashMap<>();
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int pixel = small.getRGB(x, y);
                weights.merge(pixel & 0xe0e0e0, colourful(Rgb.of(pixel & 0xffffff)), Double::sum);
            }
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(entry -> Rgb.of(entry.getKey() | 0x101010))
                .toList();
    }

    private static BufferedImage small(BufferedImage whole) {
        var small = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(whole, 0, 0, SIDE, SIDE, null);
        graphics.dispose();
        return small;
    }

    private static double colourful(Rgb colour) {
        int most = Math.max(colour.red(), Math.max(colour.green(), colour.blue()));
        int least = Math.min(colour.red(), Math.min(colour.green(), colour.blue()));
        return .02 + (most - least) / 255.0;
    }
}
