package org.reelwright.ejb.shot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.ejb.image.FilmLayer;

class LightTest {

    private static final int SIDE = 120;
    private static final CameraMove STILL = new CameraMove(1, 0, 0);
    private static final Beam BEAM = new Beam(.11, .45, .42);

    private final FrameCanvas canvas = new FrameCanvas(SIDE, SIDE);
    private final FrameCanvas.Seen seen = new FrameCanvas.Seen(FilmLayer.of(disc()), STILL);

    @BeforeEach
    void film() {
        var ground = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        canvas.film(List.of(new FrameCanvas.Seen(FilmLayer.of(ground), STILL), seen));
    }

    @Test
    void brightensTheProductWhereItFallsAndNothingElse() {
        int middle = at(60, 60);
        int corner = at(2, 2);

        Light.sweep(canvas, seen, Optional.empty(), BEAM, .5);

        assertThat(at(60, 60)).isGreaterThan(middle + 30);
        assertThat(at(2, 2)).isEqualTo(corner);
    }

    @Test
    void hasLeftTheProductWhenItIsBehindIt() {
        int middle = at(60, 60);

        Light.sweep(canvas, seen, Optional.empty(), BEAM, 1);

        assertThat(at(60, 60)).isEqualTo(middle);
    }

    @Test
    void leavesInTheDarkWhatItHasNotFoundYet() {
        int middle = at(60, 60);
        int corner = at(2, 2);

        Light.find(canvas, seen, Optional.empty(), .5);

        assertThat(at(36, 60)).as("what it has passed").isEqualTo(middle);
        assertThat(at(84, 60)).as("what lies before it").isLessThan(30);
        assertThat(at(2, 2)).as("what is not of the product").isEqualTo(corner);
    }

    @Test
    void changesNothingOnceItHasFoundAll() {
        byte[] before = canvas.y().samples().clone();

        Light.find(canvas, seen, Optional.empty(), 1);

        assertThat(canvas.y().samples()).isEqualTo(before);
    }

    @Test
    void dimsTowardsBlack() {
        int middle = at(60, 60);

        Light.dim(canvas, .5);

        assertThat(at(60, 60)).isBetween(16, middle - 20);
        assertThat(at(2, 2)).isEqualTo(16);
    }

    private int at(int x, int y) {
        return canvas.y().samples()[y * SIDE + x] & 255;
    }

    private static BufferedImage disc() {
        var disc = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = disc.createGraphics();
        g.setColor(new Color(120, 120, 120));
        g.fillOval(30, 30, 60, 60);
        g.dispose();
        return disc;
    }
}
