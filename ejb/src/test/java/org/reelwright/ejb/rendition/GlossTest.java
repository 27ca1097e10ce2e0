package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.image.Picture;
import org.reelwright.ejb.image.FilmLayer;

class GlossTest {

    private static final int SIDE = 200;

    @Test
    void isSeenByTheLampsThatASurfaceShows() {
        assertThat(glossy(Color.DARK_GRAY, g -> g.fillRect(80, 60, 20, 30))).isTrue();
    }

    @Test
    void isNotOnCloth() {
        assertThat(glossy(Color.DARK_GRAY, g -> {})).isFalse();
    }

    @Test
    void isNotWhatIsWhiteAnyway() {
        assertThat(glossy(Color.WHITE, g -> g.fillRect(80, 60, 20, 30))).isFalse();
        assertThat(glossy(Color.DARK_GRAY, g -> g.fillRect(60, 40, 80, 60)))
                .as("a label")
                .isFalse();
    }

    @Test
    void isNotThatOfWhatTheProductStandsOn() {
        assertThat(glossy(Color.DARK_GRAY, g -> g.fillRect(20, 170, 160, 20))).isFalse();
    }

    private static boolean glossy(Color body, Consumer<Graphics2D> lights) {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setColor(body);
        g.fillRect(50, 30, 100, 140);
        g.setColor(Color.WHITE);
        lights.accept(g);
        g.dispose();
        var picture = new Picture(
                new StoredFile("0".repeat(64), "image/jpeg", 1),
                SIDE,
                SIDE,
                List.of(),
                Optional.of(new Box(.25, .15, .5, .7)));
        return Gloss.of(FilmLayer.of(image), picture);
    }
}
