package org.reelwright.ejb.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class StillsTest {

    @Test
    void fillsAnUprightFrameFromTheMiddleOfAWideStill() {
        var still = new BufferedImage(160, 90, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = still.createGraphics();
        g.setColor(Color.RED);
        g.fillRect(0, 0, 50, 90);
        g.setColor(Color.GREEN);
        g.fillRect(50, 0, 60, 90);
        g.setColor(Color.BLUE);
        g.fillRect(110, 0, 50, 90);
        g.dispose();

        BufferedImage frame = Stills.filling(still, 90, 160);

        assertThat(frame.getWidth()).isEqualTo(90);
        assertThat(frame.getHeight()).isEqualTo(160);
        for (int x : new int[] {2, 45, 87}) {
            for (int y : new int[] {2, 80, 157}) {
                assertThat(new Color(frame.getRGB(x, y))).isEqualTo(Color.GREEN);
            }
        }
    }
}
