package org.reelwright.ejb.shot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Motion;
import org.reelwright.ejb.image.FilmLayer;

class FrameCanvasTest {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 160;
    private static final CameraMove STILL = new CameraMove(1, 0, 0);

    private final FrameCanvas canvas = new FrameCanvas(WIDTH, HEIGHT);

    @Test
    void showsALayerAsItIsWhenNothingMoves() {
        BufferedImage noise = noise();

        canvas.film(List.of(new FrameCanvas.Seen(FilmLayer.of(noise), STILL)));

        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                assertThat(luma(x, y)).isCloseTo(luma(noise.getRGB(x, y)), within(1.5));
            }
        }
    }

    @Test
    void laysWordsLargerAboutTheirOwnMiddle() {
        var square = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = square.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 20, 20);
        g.dispose();
        FilmLayer layer = FilmLayer.of(square, 50, 70);

        canvas.lay(layer, 0, 0, 2, 1);

        assertThat(luma(60, 80)).isGreaterThan(230);
        assertThat(luma(43, 63)).isGreaterThan(230);
        assertThat(luma(77, 97)).isGreaterThan(230);
        assertThat(luma(36, 80)).isLessThan(20);
        assertThat(luma(84, 80)).isLessThan(20);
    }

    /** What hides other things is left out of what is laid: that must never show. */
    @ParameterizedTest
    @EnumSource(Motion.class)
    void showsTheSameWhetherOrNotWhatIsHiddenIsLaid(Motion motion) {
        FilmLayer glass = FilmLayer.of(disc(110, 120));
        FilmLayer disc = FilmLayer.of(disc(70, 255));
        var oneByOne = new FrameCanvas(WIDTH, HEIGHT);
        for (int frame = 0; frame < 20; frame++) {
            double share = frame / 19.;
            canvas.film(List.of(new FrameCanvas.Seen(FilmLayer.of(plain(Color.GRAY)), STILL)));
            oneByOne.film(List.of(new FrameCanvas.Seen(FilmLayer.of(plain(Color.GRAY)), STILL)));
            var layers = List.of(
                    new FrameCanvas.Seen(glass, CameraMove.at(Look.CLEAN_STUDIO, motion, .35, true, share)),
                    new FrameCanvas.Seen(disc, CameraMove.at(Look.CLEAN_STUDIO, motion, .9, true, share)));

            canvas.film(layers);
            layers.forEach(layer -> oneByOne.film(List.of(layer)));

            assertThat(canvas.y().samples()).isEqualTo(oneByOne.y().samples());
            assertThat(canvas.u().samples()).isEqualTo(oneByOne.u().samples());
        }
    }

    @Test
    void laysAGroundAnewOnlyWhenItHasMovedByMoreThanTheEyeCanFollow() {
        FilmLayer ground = FilmLayer.of(noise());
        FilmLayer disc = FilmLayer.of(disc(20, 255));
        canvas.film(seen(ground, disc, 1));
        byte[] before = canvas.y().samples().clone();

        canvas.film(seen(ground, disc, 1.001));
        byte[] hardly = canvas.y().samples().clone();
        canvas.film(seen(ground, disc, 1.02));

        assertThat(hardly).isEqualTo(before);
        assertThat(canvas.y().samples()).isNotEqualTo(before);
    }

    private static List<FrameCanvas.Seen> seen(FilmLayer ground, FilmLayer disc, double zoom) {
        return List.of(new FrameCanvas.Seen(ground, new CameraMove(zoom, 0, 0)), new FrameCanvas.Seen(disc, STILL));
    }

    @Test
    void blendsByCoverAndStrength() {
        canvas.film(List.of(new FrameCanvas.Seen(FilmLayer.of(plain(Color.BLACK)), STILL)));
        var white = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = white.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 20, 20);
        g.dispose();

        canvas.lay(FilmLayer.of(white, 31, 41), 0, 0, .5);

        assertThat(luma(40, 50)).isCloseTo(16 + 219 / 2., within(2.));
        assertThat(luma(29, 50)).isEqualTo(16);
        assertThat(luma(53, 50)).isEqualTo(16);
    }

    /** Stretches that hide the same all along are laid by shorter ways: at a seam between two of them that must not show. */
    @Test
    void blendsWhatIsEvenAsItBlendsSinglePixels() {
        canvas.film(List.of(new FrameCanvas.Seen(FilmLayer.of(plain(Color.BLACK)), STILL)));
        int[] covers = {0, 255, 128, 40, 0, 200};
        var stripes = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                stripes.setRGB(x, y, covers[(x / 20 + y / 40) % covers.length] << 24 | 0xffffff);
            }
        }

        canvas.lay(FilmLayer.of(stripes, 0, 0), .5, .25, 1, .75);

        for (int y = 1; y < HEIGHT; y++) {
            for (int x = 1; x < WIDTH; x++) {
                double upper = (cover(stripes, x - 1, y - 1) + cover(stripes, x, y - 1)) / 2;
                double lower = (cover(stripes, x - 1, y) + cover(stripes, x, y)) / 2;
                double seen = 16 + 219 * .75 * (upper * .25 + lower * .75) / 255;
                assertThat(luma(x, y)).as(x + ", " + y).isCloseTo(seen, within(2.));
            }
        }
    }

    private static double cover(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) >>> 24;
    }

    @Test
    void movesByPartsOfAPixel() {
        canvas.film(List.of(new FrameCanvas.Seen(FilmLayer.of(plain(Color.BLACK)), STILL)));
        var white = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = white.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 20, 20);
        g.dispose();

        canvas.lay(FilmLayer.of(white, 30, 40), .25, 0, 1);

        assertThat(luma(30, 50)).isCloseTo(16 + 219 * .75, within(2.5));
        assertThat(luma(50, 50)).isCloseTo(16 + 219 * .25, within(2.5));
    }

    @Test
    void readsBackWhatItWrites() throws IOException {
        canvas.film(List.of(new FrameCanvas.Seen(FilmLayer.of(noise()), STILL)));
        var written = new ByteArrayOutputStream();
        canvas.writeTo(written);
        var other = new FrameCanvas(WIDTH, HEIGHT);

        var in = new ByteArrayInputStream(written.toByteArray());

        assertThat(other.readFrom(in)).isTrue();
        assertThat(other.v().samples()).isEqualTo(canvas.v().samples());
        assertThat(other.readFrom(in)).isFalse();
        assertThat(other.y().samples()).isEqualTo(canvas.y().samples());
    }

    private double luma(int x, int y) {
        return canvas.y().samples()[y * WIDTH + x] & 255;
    }

    private static double luma(int rgb) {
        double luma = .2126 * (rgb >> 16 & 255) + .7152 * (rgb >> 8 & 255) + .0722 * (rgb & 255);
        return 16 + luma * 219 / 255;
    }

    private static BufferedImage plain(Color colour) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(colour);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.dispose();
        return image;
    }

    private static BufferedImage noise() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var chance = new Random(5);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, chance.nextInt(1 << 24));
            }
        }
        return image;
    }

    private static BufferedImage disc(int size, int alpha) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(30, 160, 220, alpha));
        g.fillOval((WIDTH - size) / 2, (HEIGHT - size) / 2, size, size);
        g.dispose();
        return image;
    }
}
