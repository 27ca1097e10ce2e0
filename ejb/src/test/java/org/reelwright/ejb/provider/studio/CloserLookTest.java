package org.reelwright.ejb.provider.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class CloserLookTest {

    private static final Color PAPER = new Color(240, 240, 238);

    @Test
    void givesTheProductOfALargePhotoAllItsPixels() {
        CutOut cut = CutOut.of(striped(2800, new Rectangle(700, 900, 900, 700)));

        assertThat(cut.good()).isTrue();
        assertThat(cut.bounds().width).isBetween(894, 906);
        assertThat(cut.bounds().height).isBetween(694, 706);
        assertThat(contrast(cut)).as("its fine stripes").isGreaterThan(60);
    }

    @Test
    void isContentWithWhatItCanWorkAt() {
        CutOut cut = CutOut.of(striped(2800, new Rectangle(200, 200, 2000, 2000)));

        assertThat(cut.image().getWidth()).isEqualTo(CloserLook.LARGEST_SIDE);
        assertThat(cut.bounds().width).isBetween(990, 1010);
    }

    @Test
    void takesNoSecondLookAtASmallPhoto() {
        CutOut cut = CutOut.of(striped(1000, new Rectangle(300, 300, 300, 300)));

        assertThat(cut.image().getWidth()).isEqualTo(1000);
    }

    /** In lines of two pixels, light and dark. */
    private static BufferedImage striped(int side, Rectangle product) {
        var photo = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = photo.createGraphics();
        g.setColor(PAPER);
        g.fillRect(0, 0, side, side);
        g.setColor(new Color(150, 20, 30));
        g.fill(product);
        g.setColor(new Color(250, 90, 90));
        for (int x = product.x + 20; x < product.x + product.width - 20; x += 4) {
            g.fillRect(x, product.y + 20, 2, product.height - 40);
        }
        g.dispose();
        return photo;
    }

    /** Between neighbouring stripes in the middle of it, 0..255. */
    private static int contrast(CutOut cut) {
        int y = (int) cut.bounds().getCenterY();
        int least = 255;
        int most = 0;
        for (int x = (int) cut.bounds().getCenterX(); x < cut.bounds().getCenterX() + 8; x++) {
            int green = cut.image().getRGB(x, y) >> 8 & 255;
            least = Math.min(least, green);
            most = Math.max(most, green);
        }
        return most - least;
    }
}
