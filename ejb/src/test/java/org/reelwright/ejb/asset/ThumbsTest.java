package org.reelwright.ejb.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.asset.StoredFile;

class ThumbsTest {

    @TempDir
    Path folder;

    private final Thumbs thumbs = new Thumbs();

    @BeforeEach
    void open() {
        thumbs.files = Workshop.files(folder);
        thumbs.data = Workshop.data(folder);
    }

    @Test
    void areAsLargeAsAskedAndMadeOnce() throws IOException {
        StoredFile photo = kept(2000, 1000, BufferedImage.TYPE_INT_RGB);

        Path small = thumbs.of(photo, 320).orElseThrow();
        BufferedImage seen = ImageIO.read(small.toFile());
        var made = Files.getLastModifiedTime(small);

        assertThat(seen.getWidth()).isEqualTo(320);
        assertThat(seen.getHeight()).isEqualTo(160);
        assertThat(Files.size(small)).isLessThan(20_000);
        assertThat(Files.getLastModifiedTime(thumbs.of(photo, 320).orElseThrow()))
                .isEqualTo(made);
    }

    @Test
    void showASeeThroughPictureUponLightGround() throws IOException {
        StoredFile logo = kept(700, 700, BufferedImage.TYPE_INT_ARGB);

        BufferedImage seen = ImageIO.read(thumbs.of(logo, 320).orElseThrow().toFile());

        assertThat(seen.getRGB(10, 10) & 0xFF).isGreaterThan(230);
    }

    @Test
    void aSmallPictureIsNotBlownUp() throws IOException {
        BufferedImage seen = ImageIO.read(thumbs.of(kept(100, 80, BufferedImage.TYPE_INT_RGB), 320)
                .orElseThrow()
                .toFile());

        assertThat(seen.getWidth()).isEqualTo(100);
    }

    @Test
    void thereIsNoneOfAFilm() throws IOException {
        Path file = Files.writeString(thumbs.files.workspace().resolve("film"), "no picture");

        assertThat(thumbs.of(thumbs.files.keep(file, "video/mp4"), 320)).isEmpty();
    }

    private StoredFile kept(int width, int height, int type) throws IOException {
        Path file = thumbs.files.workspace().resolve("picture.png");
        ImageIO.write(new BufferedImage(width, height, type), "png", file.toFile());
        return thumbs.files.keep(file, "image/png");
    }
}
