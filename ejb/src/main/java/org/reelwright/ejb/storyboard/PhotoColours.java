package org.reelwright.ejb.storyboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.ejb.asset.Photos;

/** The colours that lead in a product's photo, for brands that name none. */
@ApplicationScoped
class PhotoColours {

    private static final int SIDE = 48;
    private static final int MOST = 3;

    @Inject
    private Photos photos;

    @Inject
    private FileStore files;

    /** The most telling first: how much of the picture a colour covers, times how colourful it is. */
    List<Rgb> of(UUID photo) {
        BufferedImage small = small(photo);
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

    private BufferedImage small(UUID photo) {
        try {
            BufferedImage whole = ImageIO.read(files.path(photos.file(photo)).toFile());
            var small = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = small.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(whole, 0, 0, SIDE, SIDE, null);
            graphics.dispose();
            return small;
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot read the photo", e);
        }
    }

    private static double colourful(Rgb colour) {
        int most = Math.max(colour.red(), Math.max(colour.green(), colour.blue()));
        int least = Math.min(colour.red(), Math.min(colour.green(), colour.blue()));
        return .02 + (most - least) / 255.0;
    }
}
