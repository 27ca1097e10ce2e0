package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.PaletteRule;
import org.reelwright.domain.storyboard.Staging;

/** By the pixels of what is painted, as an eye would look at it. */
class LogoGroundTest {

    /** Wide enough that none of them is scaled down to the frame's height alone. */
    private static final int WIDE = 300;

    private static final int HIGH = 90;

    /** What a brand may upload. */
    enum Logo {
        WHITE(g -> bars(g, Color.WHITE, Color.WHITE)),
        BLACK(g -> bars(g, Color.BLACK, Color.BLACK)),
        HALF_BLACK_HALF_WHITE(g -> bars(g, Color.BLACK, Color.WHITE)),
        YELLOW_AND_NAVY(g -> bars(g, new Color(255, 221, 0), new Color(0, 0, 90)));

        private final Consumer<Graphics2D> painter;

        Logo(Consumer<Graphics2D> painter) {
            this.painter = painter;
        }

        private static void bars(Graphics2D g, Color left, Color right) {
            g.setColor(left);
            g.fillRect(10, 10, 120, 70);
            g.setColor(right);
            g.fillRect(170, 10, 120, 70);
        }

        BufferedImage image() {
            var image = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_ARGB);
            Graphics2D g = image.createGraphics();
            painter.accept(g);
            g.dispose();
            return image;
        }
    }

    @ParameterizedTest
    @EnumSource(Logo.class)
    void everyPartOfALogoIsSeenUponAnyGround(Logo logo) {
        for (Color ground : List.of(Color.WHITE, Color.BLACK, new Color(128, 128, 128), new Color(240, 200, 40))) {
            BufferedImage frame = plain(ground);
            Painted painted = setter().logo(logo.image(), Staging.HERO, true, Backdrop.of(frame));
            paint(painted, frame);

            SetText set = painted.texts().get(0);
            int y = (int) set.area().getCenterY();
            int left = (int) set.area().getX();
            double scale = set.area().getWidth() / WIDE;
            Rgb between = at(frame, left + 150 * scale, y);
            assertThat(at(frame, left + 70 * scale, y).contrastWith(between))
                    .as("left half of %s upon %s", logo, ground)
                    .isGreaterThan(2);
            assertThat(at(frame, left + 230 * scale, y).contrastWith(between))
                    .as("right half of %s upon %s", logo, ground)
                    .isGreaterThan(2);
            assertThat(set.contrast()).isBetween(2., 21.);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Logo.class,
            names = {"BLACK", "HALF_BLACK_HALF_WHITE"})
    void aLogoThatBringsItsOwnGroundGetsNoOther(Logo logo) {
        var card = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = card.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, WIDE, HIGH);
        g.drawImage(logo.image(), 0, 0, null);
        g.dispose();
        BufferedImage frame = plain(Color.WHITE);

        Painted painted = setter().logo(card, Staging.HERO, true, Backdrop.of(frame));
        paint(painted, frame);

        assertThat(corners(painted)).as("nothing around it").containsOnly(0);
        assertThat(painted.texts().get(0).contrast()).isGreaterThan(15);
    }

    @ParameterizedTest
    @EnumSource(value = Logo.class, names = "BLACK")
    void aLogoThatIsSeenAsItIsStandsBare(Logo logo) {
        Painted painted = setter().logo(logo.image(), Staging.HERO, true, Backdrop.of(plain(Color.WHITE)));

        assertThat(corners(painted)).containsOnly(0);
    }

    private static IntStream corners(Painted painted) {
        int middle = painted.image().getHeight() / 2;
        return IntStream.of(
                painted.image().getRGB(1, middle),
                painted.image().getRGB(painted.image().getWidth() - 2, middle));
    }

    private static Rgb at(BufferedImage frame, double x, int y) {
        return Rgb.of(frame.getRGB((int) x, y) & 0xffffff);
    }

    private static void paint(Painted painted, BufferedImage frame) {
        Graphics2D g = frame.createGraphics();
        g.drawImage(painted.image(), painted.x(), painted.y(), null);
        g.dispose();
    }

    private static TypeSetter setter() {
        return new TypeSetter(
                Shape.VERTICAL,
                1080,
                1920,
                Look.CLEAN_STUDIO,
                PaletteRule.of(Look.CLEAN_STUDIO, List.of()),
                Optional.empty());
    }

    private static BufferedImage plain(Color ground) {
        var frame = new BufferedImage(1080, 1920, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = frame.createGraphics();
        g.setColor(ground);
        g.fillRect(0, 0, 1080, 1920);
        g.dispose();
        return frame;
    }
}
