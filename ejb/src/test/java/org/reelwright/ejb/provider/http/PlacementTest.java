package org.reelwright.ejb.provider.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.image.Box;

class PlacementTest {

    private static final Box UPPER = new Box(.1, .1, .8, .4);

    /** Its product takes the middle half. */
    private final RemotePicture picture = new RemotePicture(read());

    @Test
    void movesAProductOutOfTheWayOfWords() {
        Box product = ProductSpot.in(picture.within(UPPER).image()).orElseThrow();

        assertThat(product.y()).isBetween(.08, .13);
        assertThat(product.y() + product.height()).isLessThan(.53);
        assertThat(product.x() + product.width() / 2).isBetween(.45, .55);
    }

    @Test
    void letsTheGroundGoOnAroundIt() {
        BufferedImage moved = picture.within(UPPER).image();

        assertThat(moved.getRGB(2, 2)).isEqualTo(picture.image().getRGB(2, 2));
        assertThat(moved.getRGB(100, 638)).isEqualTo(picture.image().getRGB(2, 2));
    }

    @Test
    void leavesAPictureAloneWhoseProductStandsWell() {
        assertThat(picture.within(new Box(.2, .2, .6, .6))).isSameAs(picture);
    }

    @Test
    void leavesAPictureAloneThatWouldBecomeTooSmall() {
        assertThat(picture.within(new Box(.1, .1, .8, .1))).isSameAs(picture);
    }

    private static BufferedImage read() {
        try {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(Media.picture(360, 640)));
            var plain = new BufferedImage(360, 640, BufferedImage.TYPE_INT_RGB);
            plain.createGraphics().drawImage(read, 0, 0, null);
            return plain;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
