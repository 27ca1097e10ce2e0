package org.reelwright.ejb.rendition;

import java.awt.image.BufferedImage;
import org.reelwright.domain.shared.Rgb;

/** The mean colour of what is not transparent in a logo. */
final class LogoColour {

    private LogoColour() {}

    static Rgb of(BufferedImage logo) {
        long red = 0;
        long green = 0;
        long blue = 0;
        long weight = 1;
        for (int y = 0; y < logo.getHeight(); y += 3) {
            for (int x = 0; x < logo.getWidth(); x += 3) {
                int argb = logo.getRGB(x, y);
                int alpha = argb >>> 24;
                red += (long) (argb >> 16 & 255) * alpha;
                green += (long) (argb >> 8 & 255) * alpha;
                blue += (long) (argb & 255) * alpha;
                weight += alpha;
            }
        }
        return new Rgb((int) (red / weight), (int) (green / weight), (int) (blue / weight));
    }
}
