package org.reelwright.ejb.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.rendition.FilmProvenance;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.asset.Workshop;
import org.reelwright.ejb.rendition.Provenances;
import org.reelwright.ejb.rendition.Stamping;
import org.reelwright.ejb.rendition.Watermark;

class WatermarkedCopyTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;
    private static final int GREY = 0x60;

    @TempDir
    Path folder;

    private FileStore files;
    private Provenances provenances;
    private final WatermarkedCopy copies = new WatermarkedCopy();

    @BeforeEach
    void equip() {
        files = Workshop.files(folder);
        provenances = Stamping.provenances(files);
        copies.files = files;
        copies.ffmpeg = Workshop.ffmpeg();
        copies.provenances = provenances;
    }

    @Test
    void bearsTheNameOnItsFramesAndStillSaysWhoMadeIt() throws IOException {
        FilmFiles film = film(true);

        StoredFile copy = copies.of(film, "Ann 李");

        assertThat(copy.hash()).isNotEqualTo(film.film().hash());
        assertThat(provenances.intact(copy)).isTrue();
        assertThat(written(film.film())).isZero();
        assertThat(written(copy))
                .as("share of a grey film that is written upon")
                .isGreaterThan(.02);
        assertThat(copies.of(film, "Bob").hash()).isNotEqualTo(copy.hash());
    }

    @Test
    void isSignedAgainWhereFilmsAreSigned() throws IOException {
        FilmFiles film = film(true);
        Path seen = folder.resolve("seen");
        copies.provenances = Stamping.signing(files, "cp $1 $3; echo signed >> " + seen);

        copies.of(film, "Ann");

        assertThat(seen).hasContent("signed");
    }

    @Test
    void isNotMadeOfAFilmThatSaysNothing() throws IOException {
        FilmFiles film = film(false);

        assertThatThrownBy(() -> copies.of(film, "Ann"))
                .isInstanceOfSatisfying(OutsideTrouble.class, trouble -> assertThat(trouble.worthRetrying())
                        .isFalse());
    }

    @Test
    void hasTheNameInEveryCornerSoThatNoneCanBeCutAway() {
        BufferedImage sheet = Watermark.sheet("Ann", WIDTH, HEIGHT);
        for (int x = 0; x < WIDTH; x += WIDTH / 4) {
            for (int y = 0; y < HEIGHT; y += HEIGHT / 2) {
                assertThat(written(sheet.getSubimage(x, y, WIDTH / 4, HEIGHT / 2)))
                        .as("at %s, %s", x, y)
                        .isPositive();
            }
        }
    }

    @Test
    void hasSomethingOnItEvenForANameThatNoFontCanShow() {
        assertThat(written(Watermark.sheet("\ud83e\uddd1", WIDTH, HEIGHT))).isPositive();
    }

    private FilmFiles film(boolean says) throws IOException {
        Path made = files.workspace().resolve("film.mp4");
        String grey = "color=0x606060:s=" + WIDTH + "x" + HEIGHT + ":r=30:d=0.4";
        copies.ffmpeg.run(
                List.of("-f", "lavfi", "-i", grey, "-c:v", "libx264", "-pix_fmt", "yuv420p", made.toString()));
        if (says) {
            provenances.carry(FilmProvenance.of(true, List.of(), "test", "1"), made);
        }
        StoredFile kept = files.keep(made, "video/mp4");
        return new FilmFiles(kept, kept, kept, WIDTH, HEIGHT, 400, 100);
    }

    private double written(StoredFile film) throws IOException {
        Path frame = files.workspace().resolve("frame.png");
        copies.ffmpeg.run(List.of(
                "-f", "mov", "-i", files.path(film).toString(), "-frames:v", "1", "-update", "1", frame.toString()));
        BufferedImage picture = ImageIO.read(frame.toFile());
        int[] pixels = picture.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
        long other = Arrays.stream(pixels)
                .filter(pixel -> Math.abs((pixel >> 8 & 0xff) - GREY) > 12)
                .count();
        return (double) other / pixels.length;
    }

    private static long written(BufferedImage part) {
        int[] pixels = part.getRGB(0, 0, part.getWidth(), part.getHeight(), null, 0, part.getWidth());
        return Arrays.stream(pixels).filter(pixel -> pixel >>> 24 > 60).count();
    }
}
