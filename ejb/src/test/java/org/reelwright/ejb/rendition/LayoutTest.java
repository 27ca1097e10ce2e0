package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.campaign.LabelRule;
import org.reelwright.domain.campaign.SafeZone;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.image.Composition;
import org.reelwright.domain.rendition.AiLabel;
import org.reelwright.domain.rendition.TextKind;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Motion;
import org.reelwright.domain.storyboard.Palette;
import org.reelwright.domain.storyboard.PaletteRule;
import org.reelwright.domain.storyboard.Staging;
import org.reelwright.ejb.asset.Workshop;
import org.reelwright.ejb.provider.studio.Studio;
import org.reelwright.ejb.shot.CameraMove;

/** Every look in every shape and staging, with easy and with hard words. */
class LayoutTest {

    private static final int SHORT_SIDE = 270;
    private static final double NEAR = .9;
    private static final double LONGEST_SECONDS = 5.7;
    private static final String SIXTY = "The Everlasting Northern Lights Insulated Travel Mug, Large";
    private static final String MUST = "Offer valid in participating stores while stocks last. Terms and conditions"
            + " apply; see the website for details and for the full list of excluded items.";

    private static final Still.Copy EASY = new Still.Copy(
            "Watch",
            "Take a closer look",
            "Some things are worth a second look.",
            "Make it yours",
            "$109.99",
            "example.com",
            "Terms apply.");

    private static final List<Still.Copy> COPIES = List.of(
            EASY,
            new Still.Copy(
                    SIXTY,
                    "This gold-tone stainless steel watch works with most of your outfits",
                    "And there is more: it keeps tea warm for six long hours, and never leaks.",
                    "Discover the whole collection today",
                    "$12,499.00",
                    "shop.a-rather-long-company-name.example.com",
                    MUST),
            new Still.Copy("X", "Go", "Yes.", "Go", "", "", ""),
            new Still.Copy(
                    "北欧极光保温杯大号旅行装",
                    "清晨的第一杯茶，六小时依然温热。",
                    "看一看，它的每一个细节。",
                    "立即拥有",
                    "¥199",
                    "example.com",
                    "活动以门店实际情况为准，库存有限，售完即止。"));

    private static final List<List<Rgb>> BRANDS = List.of(
            List.of(),
            List.of(new Rgb(255, 0, 0), new Rgb(0, 200, 0)),
            List.of(new Rgb(255, 240, 0)),
            List.of(Rgb.BLACK, Rgb.WHITE),
            List.of(new Rgb(128, 128, 128), new Rgb(127, 127, 127)));

    @TempDir
    private static Path folder;

    private static Still.Maker maker;

    @BeforeAll
    static void photograph() throws IOException {
        var photo = new BufferedImage(500, 500, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = photo.createGraphics();
        g.setColor(new Color(238, 238, 236));
        g.fillRect(0, 0, 500, 500);
        g.setColor(new Color(176, 96, 40));
        g.fillRoundRect(150, 100, 200, 300, 40, 40);
        g.dispose();
        FileStore files = Workshop.files(folder);
        Path file = files.workspace().resolve("photo");
        ImageIO.write(photo, "png", file.toFile());
        maker = new Still.Maker(
                files,
                Studio.image(files),
                files.keep(file, "image/png"),
                SHORT_SIDE,
                Optional.of(whiteLogo()),
                AiLabel.of(LabelRule.EU_AI_ACT, Language.ENGLISH, 15_000));
    }

    private static BufferedImage whiteLogo() {
        var logo = new BufferedImage(300, 90, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = logo.createGraphics();
        g.setColor(Color.WHITE);
        g.fillOval(0, 0, 90, 90);
        g.fillRect(110, 20, 190, 50);
        g.dispose();
        return logo;
    }

    static Stream<Arguments> scenes() {
        return Stream.of(Look.values()).flatMap(look -> Stream.of(Shape.values())
                .flatMap(shape -> Stream.of(Staging.values()).map(staging -> Arguments.of(look, shape, staging))));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void wordsCanBeReadAndKeepToTheirPlace(Look look, Shape shape, Staging staging) {
        var softly = new SoftAssertions();
        for (int i = 0; i < COPIES.size(); i++) {
            Still still = still(look, shape, staging, COPIES.get(i), BRANDS.get(0));
            judge(softly, still, shape, moving(look, staging));
        }
        softly.assertAll();
    }

    static Stream<Arguments> uprightScenes() {
        return scenes().filter(scene -> scene.get()[1] == Shape.VERTICAL && scene.get()[2] != Staging.PRESENTER);
    }

    /** In the area of Reels and Shorts, where there is less of it. */
    @ParameterizedTest
    @MethodSource("uprightScenes")
    void wordsCanBeReadInReelsToo(Look look, Shape shape, Staging staging) {
        var softly = new SoftAssertions();
        for (Still.Copy copy : COPIES) {
            Palette palette = PaletteRule.of(look, BRANDS.get(0), List.of(new Rgb(176, 96, 40)));
            Still still = maker.make(look, palette, shape, staging, copy, SafeZone.REELS);
            judge(softly, still, shape, moving(look, staging));
            Rectangle2D free = pixels(
                    new Box(.06, .15, .76, .50),
                    still.picture().getWidth(),
                    still.picture().getHeight());
            for (SetText text : texts(still)) {
                softly.assertThat(grown(free, 2).contains(text.area()))
                        .as("%s in %s", text, free)
                        .isTrue();
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void wordsCanBeReadInAnyBrandsColours(Look look) {
        var softly = new SoftAssertions();
        for (Staging staging : List.of(Staging.HERO, Staging.ASIDE, Staging.END_CARD)) {
            BRANDS.forEach(brand -> judge(
                    softly, still(look, Shape.VERTICAL, staging, EASY, brand), Shape.VERTICAL, moving(look, staging)));
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void aPictureWithoutAHeadlineHasItsCaption(Look look, Shape shape, Staging staging) {
        Still still = still(look, shape, staging, EASY.headed(""), List.of());
        var softly = new SoftAssertions();
        judge(softly, still, shape, moving(look, staging));
        softly.assertAll();

        assertThat(texts(still)).anyMatch(text -> text.kind() != TextKind.LOGO && text.kind() != TextKind.AI_LABEL);
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void aPostersWordIsNeverBehindTheHeadline(Shape shape) {
        int width = shape.width(SHORT_SIDE);
        int height = shape.height(SHORT_SIDE);
        var setter = new TypeSetter(
                shape, width, height, Look.BOLD_TYPE, PaletteRule.of(Look.BOLD_TYPE, List.of()), Optional.empty());
        for (Staging staging : List.of(Staging.HERO, Staging.ASIDE)) {
            Box words = Composition.of(Look.BOLD_TYPE, shape, staging, true).words();
            for (String word : List.of("SUNGLASSES", "MUG", "北欧极光")) {
                Painted poster = setter.backdropWord(word, staging, true);
                var area = new Rectangle2D.Double(
                        poster.x(),
                        poster.y(),
                        poster.image().getWidth(),
                        poster.image().getHeight());

                assertThat(shared(area, pixels(words, width, height)))
                        .as("%s in %s", word, staging)
                        .isLessThan(1);
            }
        }
    }

    private static Still still(Look look, Shape shape, Staging staging, Still.Copy copy, List<Rgb> brand) {
        return maker.make(look, PaletteRule.of(look, brand, List.of(new Rgb(176, 96, 40))), shape, staging, copy);
    }

    private static List<SetText> texts(Still still) {
        return still.words().stream()
                .flatMap(painted -> painted.texts().stream())
                .toList();
    }

    /** All of the frame over which a product is seen, in each way that the camera may go; an end card holds still. */
    private static Function<Box, List<Box>> moving(Look look, Staging staging) {
        List<Motion> motions = staging == Staging.END_CARD ? List.of(Motion.HOLD) : List.of(Motion.values());
        return product -> motions.stream()
                .map(motion -> CameraMove.course(look, motion, NEAR, product, LONGEST_SECONDS))
                .toList();
    }

    private static void judge(SoftAssertions softly, Still still, Shape shape, Function<Box, List<Box>> moving) {
        int width = still.picture().getWidth();
        int height = still.picture().getHeight();
        Rectangle2D safe = pixels(Composition.safe(shape), width, height);
        List<SetText> texts = texts(still);
        for (SetText text : texts) {
            boolean logo = text.kind() == TextKind.LOGO;
            softly.assertThat(text.contrast()).as("contrast of %s", text).isGreaterThanOrEqualTo(logo ? 2 : 4.5);
            boolean inACorner = shape != Shape.VERTICAL && (logo || text.kind() == TextKind.AI_LABEL);
            softly.assertThat(inACorner || grown(safe, 2).contains(text.area()))
                    .as("safe: %s in %s", text, safe)
                    .isTrue();
            if (logo) {
                continue;
            }
            double least = text.kind() == TextKind.DISCLAIMER ? .020 : text.kind() == TextKind.AI_LABEL ? .022 : .025;
            softly.assertThat(text.px()).as("size of %s", text).isGreaterThanOrEqualTo(least * SHORT_SIDE - .5);
            still.product().map(moving).orElse(List.of()).forEach(course -> softly.assertThat(
                            shared(text.area(), pixels(course, width, height)))
                    .as("%s upon the product while it moves: %s", text, course)
                    .isLessThan(1));
        }
        for (int i = 0; i < texts.size(); i++) {
            for (SetText other : texts.subList(i + 1, texts.size())) {
                softly.assertThat(shared(texts.get(i).area(), other.area()))
                        .as("%s and %s", texts.get(i), other)
                        .isLessThan(1);
            }
        }
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        Rectangle2D both = one.createIntersection(other);
        return both.getWidth() > 0 && both.getHeight() > 0 ? both.getWidth() * both.getHeight() : 0;
    }

    private static Rectangle2D grown(Rectangle2D area, double by) {
        return new Rectangle2D.Double(
                area.getX() - by, area.getY() - by, area.getWidth() + 2 * by, area.getHeight() + 2 * by);
    }

    private static Rectangle2D pixels(Box box, int width, int height) {
        return new Rectangle2D.Double(box.x() * width, box.y() * height, box.width() * width, box.height() * height);
    }
}
