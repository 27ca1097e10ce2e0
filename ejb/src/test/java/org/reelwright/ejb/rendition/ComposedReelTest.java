package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Motion;
import org.reelwright.ejb.image.FilmLayer;
import org.reelwright.ejb.shot.FrameCanvas;

class ComposedReelTest {

    private static final int SIDE = 400;
    private static final int FPS = 30;
    private static final int BLACK = 16;

    /** Stands upon a board that belongs to the same layer. */
    private static final Rectangle PRODUCT = new Rectangle(140, 100, 120, 160);

    private static final Rectangle BOARD = new Rectangle(60, 260, 280, 40);

    @ParameterizedTest
    @EnumSource(
            value = Motion.class,
            names = {"DRIFT_LEFT", "DRIFT_RIGHT"})
    void whatIsNearMovesMoreThanWhatIsBehindIt(Motion motion) {
        List<FrameCanvas> film = film(clip(Look.WARM_LIFESTYLE, motion), bars(), 60, 31);

        double far = centre(film.get(30), 40) - centre(film.get(0), 40);
        double between = centre(film.get(30), 180) - centre(film.get(0), 180);
        double near = centre(film.get(30), 320) - centre(film.get(0), 320);

        assertThat(far).as("what is far away").isZero();
        assertThat(Math.abs(between)).as("what is between, in pixels").isGreaterThan(.5);
        assertThat(Math.abs(near)).as("what is near, in pixels").isGreaterThan(2 * Math.abs(between));
        assertThat(Math.signum(near)).isEqualTo(Math.signum(between));
    }

    @Test
    void depthsPartByPartsOfAPixelInEachFrame() {
        List<FrameCanvas> film = film(clip(Look.WARM_LIFESTYLE, Motion.DRIFT_LEFT), bars(), 60, 16);

        for (int i = 1; i < film.size(); i++) {
            double between = centre(film.get(i - 1), 180) - centre(film.get(i), 180);
            double near = centre(film.get(i - 1), 320) - centre(film.get(i), 320);

            assertThat(near).as("pixels in frame %d", i).isBetween(.05, .5);
            assertThat(between).as("pixels in frame %d", i).isBetween(.01, near * .8);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DARK_PREMIUM", "TECHNICAL", "CLEAN_STUDIO"})
    void aLightPassesOverTheProductFromLeftToRightAndOverNothingElse(Look look) {
        List<FrameCanvas> lit = film(clip(look, Motion.HOLD), product(), 14, 29);
        List<FrameCanvas> plain = film(clip(look, Motion.HOLD, new Box(0, 0, 0, 0)), product(), 14, 29);
        var places = new ArrayList<Double>();
        for (int i = 0; i < lit.size(); i++) {
            int[] gain = gain(lit.get(i), plain.get(i));
            assertThat(elsewhere(gain))
                    .as("light beside the product in frame %d", i)
                    .isZero();
            middle(gain).ifPresent(places::add);
        }

        assertThat(places).hasSizeGreaterThan(8).isSorted();
        assertThat(places.get(0)).isLessThan(PRODUCT.x + PRODUCT.width * .3);
        assertThat(places.get(places.size() - 1)).isGreaterThan(PRODUCT.x + PRODUCT.width * .7);
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DARK_PREMIUM", "TECHNICAL", "CLEAN_STUDIO"},
            mode = Mode.EXCLUDE)
    void noLightPassesWhereThePicturesAreFlat(Look look) {
        List<FrameCanvas> lit = film(clip(look, Motion.HOLD), product(), 14, 29);
        List<FrameCanvas> plain = film(clip(look, Motion.HOLD, new Box(0, 0, 0, 0)), product(), 14, 29);

        for (int i = 0; i < lit.size(); i++) {
            assertThat(lit.get(i).y().samples()).isEqualTo(plain.get(i).y().samples());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"CLEAN_STUDIO", "WARM_LIFESTYLE", "DARK_PREMIUM"})
    void aBeamFindsWhatStoodInTheDark(Look look) {
        List<FrameCanvas> film = film(clip(look, Motion.REVEAL), product(), 0, 40);

        assertThat(light(film.get(0), PRODUCT)).as("at first").isLessThan(30);
        assertThat(light(film.get(17), left(PRODUCT)))
                .as("where the beam has been")
                .isGreaterThan(light(film.get(17), right(PRODUCT)) + 30);
        assertThat(light(film.get(39), PRODUCT)).as("at last").isGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"BOLD_TYPE", "PLAYFUL_PATTERN", "TECHNICAL"})
    void blocksFallOpenOneAfterTheOther(Look look) {
        List<FrameCanvas> film = film(clip(look, Motion.REVEAL), product(), 0, 25);
        List<FrameCanvas> whole = film(clip(look, Motion.PUSH_IN, new Box(0, 0, 0, 0)), product(), 0, 25);

        List<Double> shown = IntStream.range(0, film.size())
                .mapToObj(i -> light(film.get(i)) / light(whole.get(i)))
                .toList();

        assertThat(shown.get(0)).as("at first").isLessThan(.2);
        assertThat(shown).isSorted();
        assertThat(shown.get(8)).as("on the way").isBetween(.3, .9);
        assertThat(film.get(24).y().samples()).isEqualTo(whole.get(24).y().samples());
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void whatIsRevealedIsThenSeenAsBySlowlyComingNearer(Look look) {
        List<FrameCanvas> film = film(clip(look, Motion.REVEAL), product(), 45, 3);
        List<FrameCanvas> pushed = film(clip(look, Motion.PUSH_IN, new Box(0, 0, 0, 0)), product(), 45, 3);

        for (int i = 0; i < film.size(); i++) {
            assertThat(film.get(i).y().samples()).isEqualTo(pushed.get(i).y().samples());
            assertThat(film.get(i).u().samples()).isEqualTo(pushed.get(i).u().samples());
        }
    }

    private static List<FrameCanvas> film(Clip.Composed clip, List<ComposedReel.Lit> layers, int from, int frames) {
        var film = new ArrayList<FrameCanvas>();
        try (var reel = new ComposedReel(clip, layers, FPS, from)) {
            for (int i = 0; i < frames; i++) {
                var canvas = new FrameCanvas(SIDE, SIDE);
                reel.next(canvas);
                film.add(canvas);
            }
        }
        return film;
    }

    /** One bar below the other, each in a depth of its own, far to near. */
    private static List<ComposedReel.Lit> bars() {
        return List.of(
                lit(0, BufferedImage.TYPE_INT_RGB, g -> g.fillRect(180, 20, 40, 40)),
                lit(.35, BufferedImage.TYPE_INT_ARGB, g -> g.fillRect(180, 160, 40, 40)),
                lit(.9, BufferedImage.TYPE_INT_ARGB, g -> g.fillRect(180, 300, 40, 40)));
    }

    /** Grey, with a bright spot, on its board, before a black wall. */
    private static List<ComposedReel.Lit> product() {
        return List.of(
                lit(0, BufferedImage.TYPE_INT_RGB, g -> {}),
                lit(.35, BufferedImage.TYPE_INT_ARGB, g -> {}),
                lit(.9, BufferedImage.TYPE_INT_ARGB, g -> {
                    g.setColor(new Color(120, 120, 120));
                    g.fill(BOARD);
                    g.fill(PRODUCT);
                    g.setColor(Color.WHITE);
                    g.fillRect(PRODUCT.x + 50, PRODUCT.y + 40, 20, 20);
                }));
    }

    private static ComposedReel.Lit lit(double nearness, int type, Consumer<Graphics2D> painter) {
        var image = new BufferedImage(SIDE, SIDE, type);
        Graphics2D g = image.createGraphics();
        painter.accept(g);
        g.dispose();
        return new ComposedReel.Lit(FilmLayer.of(image), nearness, false);
    }

    private static Clip.Composed clip(Look look, Motion motion) {
        double side = SIDE;
        return clip(
                look, motion, new Box(PRODUCT.x / side, PRODUCT.y / side, PRODUCT.width / side, PRODUCT.height / side));
    }

    private static Clip.Composed clip(Look look, Motion motion, Box product) {
        var flat = new StoredFile("0".repeat(64), "image/jpeg", 1);
        return new Clip.Composed(new Picture(flat, SIDE, SIDE, List.of(), Optional.of(product)), look, motion, 3000);
    }

    /** Where along this row most of the light is. */
    private static double centre(FrameCanvas frame, int row) {
        double sum = 0;
        double places = 0;
        for (int x = 0; x < SIDE; x++) {
            int light = at(frame, x, row) - BLACK;
            sum += light;
            places += light * (x + .5);
        }
        return places / sum;
    }

    private static int[] gain(FrameCanvas lit, FrameCanvas plain) {
        return IntStream.range(0, SIDE * SIDE)
                .map(i -> (lit.y().samples()[i] & 255) - (plain.y().samples()[i] & 255))
                .toArray();
    }

    /** All change outside of the product, which the camera brings a little nearer meanwhile. */
    private static long elsewhere(int[] gain) {
        var grown = new Rectangle(PRODUCT);
        grown.grow(8, 8);
        grown.height = PRODUCT.y + PRODUCT.height + 3 - grown.y;
        return IntStream.range(0, gain.length)
                .filter(i -> !grown.contains(i % SIDE, i / SIDE))
                .map(i -> Math.abs(gain[i]))
                .sum();
    }

    private static Optional<Double> middle(int[] gain) {
        double sum = IntStream.of(gain).sum();
        double places = IntStream.range(0, gain.length)
                .mapToDouble(i -> gain[i] * (double) (i % SIDE))
                .sum();
        return sum > 400 ? Optional.of(places / sum) : Optional.empty();
    }

    private static Rectangle left(Rectangle of) {
        return new Rectangle(of.x, of.y, of.width / 4, of.height);
    }

    private static Rectangle right(Rectangle of) {
        return new Rectangle(of.x + of.width * 3 / 4, of.y, of.width / 4, of.height);
    }

    private static double light(FrameCanvas frame, Rectangle area) {
        double sum = 0;
        for (int y = area.y; y < area.y + area.height; y++) {
            for (int x = area.x; x < area.x + area.width; x++) {
                sum += at(frame, x, y);
            }
        }
        return sum / area.width / area.height;
    }

    private static double light(FrameCanvas frame) {
        return light(frame, new Rectangle(0, 0, SIDE, SIDE)) - BLACK;
    }

    private static int at(FrameCanvas frame, int x, int y) {
        return frame.y().samples()[y * SIDE + x] & 255;
    }
}
