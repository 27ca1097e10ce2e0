package org.reelwright.ejb.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.asset.StoredFile;

class LayerFileTest {

    @TempDir
    private Path folder;

    @Test
    void keepsEverySampleOfALayer() throws IOException {
        FilmLayer layer = FilmLayer.of(disc());
        Path file = folder.resolve("layer");

        LayerFile.write(layer, file);
        FilmLayer read = LayerFile.read(new StoredFile("0", LayerFile.MEDIA_TYPE, Files.size(file)), file);

        assertThat(read.left()).isEqualTo(layer.left());
        assertThat(read.top()).isEqualTo(layer.top());
        assertThat(read.y().samples()).isEqualTo(layer.y().samples());
        assertThat(read.u().samples()).isEqualTo(layer.u().samples());
        assertThat(read.v().samples()).isEqualTo(layer.v().samples());
        assertThat(read.cover().orElseThrow().alpha().samples())
                .isEqualTo(layer.cover().orElseThrow().alpha().samples());
    }

    @Test
    void readsThePicturesOfOtherMakers() throws IOException {
        Path file = folder.resolve("picture");
        var picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", file.toFile());

        FilmLayer read = LayerFile.read(new StoredFile("0", "image/png", Files.size(file)), file);

        assertThat(read.opaque()).isTrue();
        assertThat(read.y().width()).isEqualTo(64);
        assertThat(read.y().samples()).containsOnly(16);
    }

    @Test
    void isNoLargerThanWhatShows() {
        FilmLayer layer = FilmLayer.of(disc());

        assertThat(layer.opaque()).isFalse();
        assertThat(layer.left()).isBetween(34, 39).matches(left -> left % 2 == 0);
        assertThat(layer.y().width()).isBetween(20, 30);
    }

    @Test
    void goesOnBeyondTheEdgeThatItReaches() {
        var picture = new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = picture.createGraphics();
        g.setColor(Color.RED);
        g.fillRect(150, 40, 50, 20);
        g.dispose();

        FilmLayer layer = FilmLayer.of(picture);

        assertThat(layer.left() + layer.y().width()).isGreaterThan(210);
        assertThat(layer.top()).isGreaterThanOrEqualTo(36);
    }

    private static BufferedImage disc() {
        var picture = new BufferedImage(120, 80, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = picture.createGraphics();
        g.setColor(new Color(200, 40, 60, 180));
        g.fillOval(40, 30, 20, 20);
        g.dispose();
        return picture;
    }
}
