package org.reelwright.ejb.provider.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaliencyTest {

    @ParameterizedTest
    @CsvSource({".5625,60", ".5625,430", "1,40", "1,500", "1.7,250"})
    void cropsToAnyShapeAroundTheProduct(double aspect, int x) {
        var photo = new BufferedImage(700, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = photo.createGraphics();
        g.setColor(new Color(225, 225, 220));
        g.fillRect(0, 0, 700, 400);
        g.setColor(new Color(40, 60, 150));
        g.fillOval(x, 130, 150, 150);
        g.dispose();
        var saliency = new Saliency(photo);

        Rectangle crop = saliency.crop(aspect);

        assertThat(crop.width / (double) crop.height).isBetween(aspect * .98, aspect * 1.02);
        assertThat(new Rectangle(0, 0, 700, 400).contains(crop)).isTrue();
        assertThat(crop.contains(x, 130, 150, 150)).isTrue();
        assertThat(saliency.kept(crop)).isGreaterThan(.95);
    }
}
