package org.reelwright.ejb.provider.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.image.Composition;
import org.reelwright.domain.image.ImageOrder;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.PaletteRule;
import org.reelwright.domain.storyboard.Staging;

class StagedTest {

    private static final Color PAPER = new Color(240, 240, 240);
    private static final Color RED = new Color(180, 40, 40);
    /** Share of its room that a print takes. */
    private static final double MUCH = .75;

    @Test
    void castsAShadowOnTheGroundUnderWhatStands() {
        CutOut box = CutOut.of(DrawnPhoto.of(PAPER, DrawnPhoto.filled(RED, new Rectangle2D.Double(150, 150, 200, 200)))
                .photo());
        ImageOrder order = order(Look.BOLD_TYPE, Shape.SQUARE, Staging.HERO);
        var staged = new Staged(order, box);

        BufferedImage product = staged.near();

        Box at = staged.box().orElseThrow();
        int foot = (int) ((at.y() + at.height()) * order.height());
        int middle = (int) ((at.x() + at.width() / 2) * order.width());
        assertThat(product.getRGB(middle, foot + 3) >>> 24).as("under the foot").isBetween(40, 220);
        assertThat(product.getRGB(middle, foot + order.height() / 12) >>> 24)
                .as("further below")
                .isLessThan(30);
        assertThat(product.getRGB(3, 3) >>> 24).as("far away").isZero();
    }

    @Test
    void castsNoShadowOnTheGroundInFrontOfWhatStandsFurtherBack() {
        var pair = new Area(new Rectangle2D.Double(120, 120, 140, 140));
        pair.add(new Area(new Rectangle2D.Double(140, 260, 130, 120)));
        pair.add(new Area(new Rectangle2D.Double(250, 80, 110, 100)));
        pair.add(new Area(new Rectangle2D.Double(290, 80, 70, 240)));
        CutOut cut =
                CutOut.of(DrawnPhoto.of(PAPER, DrawnPhoto.filled(RED, pair)).photo());
        ImageOrder order = order(Look.BOLD_TYPE, Shape.SQUARE, Staging.HERO);
        var staged = new Staged(order, cut);

        BufferedImage product = staged.near();

        Box at = staged.box().orElseThrow();
        int foot = (int) ((at.y() + at.height()) * order.height());
        int behind = (int) ((at.x() + at.width() * .85) * order.width());
        assertThat(product.getRGB(behind, foot) >>> 24).isLessThan(40);
    }

    @Test
    void saysWhyAProductCannotStandAloneWhereItShould() {
        CutOut cropped =
                CutOut.of(DrawnPhoto.of(PAPER, DrawnPhoto.filled(RED, new Ellipse2D.Double(150, 260, 300, 400)))
                        .photo());
        CutOut whole =
                CutOut.of(DrawnPhoto.of(PAPER, DrawnPhoto.filled(RED, new Rectangle2D.Double(150, 150, 200, 200)))
                        .photo());

        assertThat(new Staged(order(Look.BOLD_TYPE, Shape.SQUARE, Staging.HERO), cropped).doubts())
                .contains("the product is cut off by the photo's edge");
        assertThat(new Staged(order(Look.BOLD_TYPE, Shape.SQUARE, Staging.PHOTO), cropped).doubts())
                .isEmpty();
        assertThat(new Staged(order(Look.BOLD_TYPE, Shape.SQUARE, Staging.HERO), whole).doubts())
                .isEmpty();
    }

    /** As a hairdryer or a lamp has it. */
    @ParameterizedTest
    @EnumSource(Shape.class)
    void cutsNoHeadOffInACloseUp(Shape shape) {
        var lamp = new Area(new Rectangle2D.Double(100, 90, 300, 70));
        lamp.add(new Area(new Rectangle2D.Double(180, 150, 30, 260)));
        CutOut cut =
                CutOut.of(DrawnPhoto.of(PAPER, DrawnPhoto.filled(RED, lamp)).photo());

        Box at = new Staged(order(shape, Staging.CLOSE_UP), cut).box().orElseThrow();

        assertThat(cut.good()).isTrue();
        assertThat(at.height() / at.width() * shape.height(360) / shape.width(360))
                .as("hardly anything of it is beyond the frame")
                .isGreaterThan(.95);
    }

    /** One of the shape of what the words leave: in a square they stand beside it. */
    @ParameterizedTest
    @EnumSource(Shape.class)
    void showsAPhotoThatCannotBeCutOverTheFramesEdge(Shape shape) {
        CutOut busy = CutOut.of(busy(shape == Shape.SQUARE ? 600 : 900, 900));

        var staged = new Staged(order(shape, Staging.HERO), busy);

        assertThat(busy.good()).isFalse();
        assertThat(opaque(staged.near())).as("nothing pasted upon it").isZero();
        BufferedImage ground = staged.ground();
        assertThat(isBusy(ground, ground.getWidth() - 40, ground.getHeight() - 40))
                .isTrue();
    }

    @Test
    void printsAPhotoOfWhichTheFramesEdgeWouldTakeTooMuch() {
        ImageOrder order = order(Shape.SQUARE, Staging.HERO);
        var staged = new Staged(order, CutOut.of(busy(900, 900)));

        assertThat(opaque(staged.near())).isPositive();
        Box at = staged.box().orElseThrow();
        Rectangle2D room = Setting.whole(order);
        assertThat(at.width() * at.height()).isGreaterThan(MUCH * room.getWidth() * room.getHeight());
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void leavesTheGroundBareUnderWords(Shape shape) {
        ImageOrder order = order(shape, Staging.HERO);
        BufferedImage ground = new Staged(order, CutOut.of(busy(900, 900))).ground();

        Box words = order.copySpace();
        int x = (int) ((words.x() + words.width() * .7) * order.width());
        int y = (int) ((words.y() + words.height() * .5) * order.height());

        assertThat(isBusy(ground, x, y)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void fillsMuchOfTheRoomWithAPrintOnTheEndCard(Shape shape) {
        ImageOrder order = order(shape, Staging.END_CARD);

        Box at = new Staged(order, CutOut.of(busy(900, 700))).box().orElseThrow();

        Rectangle2D room = Setting.whole(order);
        assertThat(at.width() * at.height()).isGreaterThan(MUCH * room.getWidth() * room.getHeight());
        assertThat(room.contains(at.x() + .001, at.y() + .001, at.width() - .002, at.height() - .002))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void setsSeveralOfAProductSoThatNoneCoversAnotherOrFloatsAboveAShelf(Look look, Shape shape, double aspect) {
        ImageOrder order = order(look, shape, Staging.ARRAY);
        var shown = new java.awt.Rectangle(0, 0, (int) (400 * aspect), 400);

        List<Rectangle2D> places = Setting.of(order, shown).stream()
                .map(setting -> (Rectangle2D) setting.room())
                .toList();

        Box room = Composition.of(look, shape, Staging.ARRAY, true).room();
        var all = new Rectangle2D.Double(room.x() - .001, room.y() - .001, room.width() + .002, room.height() + .002);
        int many = look == Look.WARM_LIFESTYLE ? 2 : 3;
        assertThat(places).hasSize(many).allMatch(all::contains);
        for (int i = 0; i < many; i++) {
            assertThat(places.get(i).intersects(places.get((i + 1) % many))).isFalse();
        }
        if (many == 2) {
            assertThat(places).allMatch(place -> place.getMaxY() > all.getMaxY() - .03);
        }
        double large = places.get(many - 1).getWidth() * order.width() / 360;
        assertThat(large * large / aspect).as("the large one").isGreaterThan(many == 2 ? .025 : .04);
    }

    static Stream<Arguments> rooms() {
        return Stream.of(Look.BOLD_TYPE, Look.WARM_LIFESTYLE).flatMap(look -> Stream.of(Shape.values())
                .flatMap(shape -> Stream.of(.3, .7, 1., 1.5, 3.).map(aspect -> Arguments.of(look, shape, aspect))));
    }

    @Test
    void doesNotBlowASmallPhotoUpOverTheFrame() {
        var staged = new Staged(order(Shape.VERTICAL, Staging.HERO), CutOut.of(busy(100, 100)));

        assertThat(opaque(staged.near())).isPositive();
        assertThat(staged.box().orElseThrow().width()).isBetween(.4, .9);
    }

    private static BufferedImage busy(int width, int height) {
        var photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = photo.createGraphics();
        for (int y = 0; y < height; y += 10) {
            for (int x = 0; x < width; x += 10) {
                g.setColor((x + y) / 10 % 2 == 0 ? new Color(10, 120, 30) : new Color(240, 220, 60));
                g.fillRect(x, y, 10, 10);
            }
        }
        g.dispose();
        return photo;
    }

    /** Whether the photo's pattern is to be seen around here. */
    private static boolean isBusy(BufferedImage picture, int x, int y) {
        int least = 255;
        int most = 0;
        for (int dy = -20; dy < 20; dy++) {
            for (int dx = -20; dx < 20; dx++) {
                int green = picture.getRGB(x + dx, y + dy) >> 8 & 255;
                least = Math.min(least, green);
                most = Math.max(most, green);
            }
        }
        return most - least > 50;
    }

    private static int opaque(BufferedImage layer) {
        int count = 0;
        for (int y = 0; y < layer.getHeight(); y += 4) {
            for (int x = 0; x < layer.getWidth(); x += 4) {
                count += layer.getRGB(x, y) >>> 24 > 0 ? 1 : 0;
            }
        }
        return count;
    }

    private static ImageOrder order(Shape shape, Staging staging) {
        return order(Look.CLEAN_STUDIO, shape, staging);
    }

    private static ImageOrder order(Look look, Shape shape, Staging staging) {
        return new ImageOrder(
                new StoredFile("0", "image/jpeg", 0),
                shape,
                shape.width(360),
                shape.height(360),
                look,
                PaletteRule.of(look, List.of(new Rgb(46, 92, 138), new Rgb(232, 119, 34))),
                staging,
                Composition.of(look, shape, staging, true).words(),
                "",
                "",
                1);
    }
}
