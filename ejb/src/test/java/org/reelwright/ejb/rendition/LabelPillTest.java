package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.reelwright.domain.campaign.LabelRule;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.image.Composition;
import org.reelwright.domain.rendition.AiLabel;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Palette;
import org.reelwright.domain.storyboard.PaletteRule;
import org.reelwright.domain.storyboard.Staging;

class LabelPillTest {

    private static final String LONGEST_WORDS = "Keeps every drink hot for the whole of a long day";

    /** Measured in the pixels, as somebody with a ruler would. */
    @Property(tries = 60)
    void everyCharacterIsAsHighAsTheRuleSays(
            @ForAll LabelRule rule, @ForAll Language language, @ForAll Shape shape, @ForAll Resolution resolution) {
        AiLabel.of(rule, language, 15_000).ifPresent(label -> {
            Painted pill = setter(shape, resolution, label).aiLabel(Staging.HERO, true);
            int lowest = lowestCapital(pill.image());
            assertThat(lowest).isGreaterThanOrEqualTo((int) Math.floor(label.height() * resolution.shortSide));
        });
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void liesInTheFrameAndTouchesNeitherLogoNorWords(
            @ForAll LabelRule rule,
            @ForAll Language language,
            @ForAll Shape shape,
            @ForAll Resolution resolution,
            @ForAll Staging staging) {
        AiLabel.of(rule, language, 15_000).ifPresent(label -> {
            TypeSetter setter = setter(shape, resolution, label);
            Backdrop picture = Backdrop.of(plain(shape, resolution, Color.WHITE));
            Rectangle pill = area(setter.aiLabel(staging, true));

            assertThat(new Rectangle(shape.width(resolution.shortSide), shape.height(resolution.shortSide))
                            .contains(pill))
                    .isTrue();
            var others = new LinkedHashMap<String, Painted>();
            if (staging != Staging.CLOSE_UP) {
                others.put(
                        "logo",
                        setter.logo(new BufferedImage(800, 200, BufferedImage.TYPE_INT_ARGB), staging, true, picture));
            }
            if (staging == Staging.END_CARD) {
                others.put("name", setter.endName(LONGEST_WORDS, "$9", "x.y", LONGEST_WORDS, picture));
                others.put("action", setter.endAction(LONGEST_WORDS, "Go", "$9", "x.y", LONGEST_WORDS, picture));
            } else {
                others.put("caption", setter.caption(LONGEST_WORDS, staging, true, picture));
                others.put("headline", setter.headline(LONGEST_WORDS, "Cup", staging, picture));
            }
            others.forEach((what, painted) -> assertThat(pill.intersects(area(painted)))
                    .as("%s %s: %s upon %s", shape, what, pill, area(painted))
                    .isFalse());
        });
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void neverLiesUponTheProduct(
            @ForAll LabelRule rule,
            @ForAll Language language,
            @ForAll Shape shape,
            @ForAll Staging staging,
            @ForAll boolean worded,
            @ForAll Look look) {
        AiLabel.of(rule, language, 15_000).ifPresent(label -> {
            Rectangle2D pill = setter(shape, Resolution.HALF, label, look)
                    .aiLabel(staging, worded)
                    .texts()
                    .get(0)
                    .area();
            Box room = Composition.of(look, shape, staging, worded).room();
            double width = shape.width(Resolution.HALF.shortSide);
            double height = shape.height(Resolution.HALF.shortSide);

            assertThat(pill.intersects(
                            room.x() * width, room.y() * height, room.width() * width, room.height() * height))
                    .as("%s in %s of %s, %s", pill, room, look, staging)
                    .isFalse();
        });
    }

    @Property(tries = 40)
    void canBeReadUponAnyColour(
            @ForAll @IntRange(max = 0xffffff) int behind, @ForAll Shape shape, @ForAll LabelRule rule) {
        AiLabel.of(rule, Language.CHINESE, 15_000).ifPresent(label -> {
            Painted pill = setter(shape, Resolution.FULL, label).aiLabel(Staging.HERO, true);
            BufferedImage seen =
                    new BufferedImage(pill.image().getWidth(), pill.image().getHeight(), BufferedImage.TYPE_INT_RGB);
            var g = seen.createGraphics();
            g.setColor(new Color(behind));
            g.fillRect(0, 0, seen.getWidth(), seen.getHeight());
            g.drawImage(pill.image(), 0, 0, null);
            g.dispose();

            Rgb glass = Rgb.of(seen.getRGB(seen.getWidth() / 2, 8) & 0xffffff);
            assertThat(new Rgb(250, 250, 252).contrastWith(glass)).isGreaterThan(4.5);
        });
    }

    enum Resolution {
        FULL(1080),
        HALF(540);

        private final int shortSide;

        Resolution(int shortSide) {
            this.shortSide = shortSide;
        }
    }

    private static TypeSetter setter(Shape shape, Resolution resolution, AiLabel label) {
        return setter(shape, resolution, label, Look.CLEAN_STUDIO);
    }

    private static TypeSetter setter(Shape shape, Resolution resolution, AiLabel label, Look look) {
        Palette palette = PaletteRule.of(look, java.util.List.of(new Rgb(46, 92, 138)));
        return new TypeSetter(
                shape,
                shape.width(resolution.shortSide),
                shape.height(resolution.shortSide),
                look,
                palette,
                Optional.of(label));
    }

    private static BufferedImage plain(Shape shape, Resolution resolution, Color colour) {
        var image = new BufferedImage(
                shape.width(resolution.shortSide), shape.height(resolution.shortSide), BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(colour);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.dispose();
        return image;
    }

    private static Rectangle area(Painted painted) {
        return new Rectangle(
                painted.x(),
                painted.y(),
                painted.image().getWidth(),
                painted.image().getHeight());
    }

    /** The height of the A, which is the first stretch of columns with ink: no ideograph is lower. */
    private static int lowestCapital(BufferedImage pill) {
        int[] columns = IntStream.range(4, pill.getWidth() - 4)
                .dropWhile(x -> ink(pill, x).length == 0)
                .takeWhile(x -> ink(pill, x).length > 0)
                .toArray();
        int[] rows = IntStream.of(columns)
                .flatMap(x -> IntStream.of(ink(pill, x)))
                .sorted()
                .toArray();
        return rows[rows.length - 1] - rows[0] + 1;
    }

    private static int[] ink(BufferedImage pill, int x) {
        return IntStream.range(4, pill.getHeight() - 4)
                .filter(y -> isInk(pill.getRGB(x, y)))
                .toArray();
    }

    private static boolean isInk(int argb) {
        return (argb >>> 24) > 180 && (argb & 0xff) > 150;
    }
}
