package org.reelwright.ejb.provider.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Area;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutOutTest {

    private static final Color PAPER = new Color(240, 240, 238);

    @ParameterizedTest
    @CsvSource({"240,240,238", "255,255,255", "190,192,196", "30,90,200", "24,24,26", "250,205,40"})
    void cutsARingOffAPlainWallOfAnyColour(int red, int green, int blue) {
        DrawnPhoto photo = ring(new Color(red, green, blue), .35);

        CutOut cut = CutOut.of(photo.photo());

        assertThat(cut.good()).as("%s", cut.confidence()).isTrue();
        assertThat(photo.agreement(cut)).isGreaterThan(.96);
        assertThat(alpha(cut, 250, 250)).as("the hole").isZero();
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "255,255,255", "230,30,90", "128,128,128"})
    void bringsNothingOfTheOldBackgroundAlong(int red, int green, int blue) {
        DrawnPhoto photo = ring(PAPER, .3);

        assertThat(photo.halo(CutOut.of(photo.photo()), new Color(red, green, blue)))
                .isLessThan(9);
    }

    @Test
    void leavesTheShadowBehind() {
        DrawnPhoto photo = DrawnPhoto.of(
                PAPER, .5, DrawnPhoto.filled(new Color(20, 20, 24), new Rectangle2D.Double(150, 150, 200, 200)));

        CutOut cut = CutOut.of(photo.photo());

        assertThat(photo.agreement(cut)).isGreaterThan(.96);
        assertThat(cut.bounds().width).isBetween(198, 206);
    }

    @Test
    void keepsAWireOfTwoPixels() {
        DrawnPhoto photo = DrawnPhoto.of(PAPER, .2, g -> {
            g.setColor(new Color(40, 40, 40));
            g.fill(new Ellipse2D.Double(90, 300, 120, 120));
            g.setStroke(new BasicStroke(2));
            g.draw(new CubicCurve2D.Double(150, 310, 180, 80, 330, 60, 400, 330));
        });

        CutOut cut = CutOut.of(photo.photo());

        assertThat(photo.agreement(cut)).isGreaterThan(.93);
        assertThat(kept(photo, cut)).isGreaterThan(.96);
    }

    @Test
    void doesNotTakeAHighlightForAHole() {
        DrawnPhoto photo = DrawnPhoto.of(PAPER, .2, g -> {
            g.setPaint(new RadialGradientPaint(210, 190, 90, new float[] {0, .12f, .5f, 1}, new Color[] {
                Color.WHITE, new Color(250, 250, 250), new Color(120, 30, 30), new Color(90, 10, 10)
            }));
            g.fill(new Ellipse2D.Double(130, 130, 240, 240));
        });

        CutOut cut = CutOut.of(photo.photo());

        assertThat(alpha(cut, 210, 190)).isEqualTo(255);
        assertThat(photo.agreement(cut)).isGreaterThan(.96);
    }

    @Test
    void findsAWhiteBoxOnAWhiteWall() {
        DrawnPhoto photo = DrawnPhoto.of(new Color(250, 250, 250), .25, g -> {
            g.setPaint(new GradientPaint(150, 0, new Color(255, 255, 255), 350, 0, new Color(222, 222, 224)));
            g.fill(new RoundRectangle2D.Double(150, 120, 200, 260, 20, 20));
        });

        CutOut cut = CutOut.of(photo.photo());

        assertThat(!cut.good() || photo.agreement(cut) > .88)
                .as("%s, agreement %.3f", cut.confidence(), photo.agreement(cut))
                .isTrue();
    }

    @Test
    void showsGlassAsAVeilThatIsNeitherGoneNorSolid() {
        DrawnPhoto photo = glass();

        CutOut cut = CutOut.of(photo.photo());

        assertThat(cut.good()).isTrue();
        assertThat(cut.bounds().height).isGreaterThan(280);
        assertThat(alpha(cut, 250, 260)).isBetween(30, 160);
    }

    /** Of which little but its foot and its rim is to be seen. */
    @Test
    void keepsTheGlassUnderALidThoughItsLinesAreFaint() {
        DrawnPhoto photo = DrawnPhoto.of(PAPER, .1, g -> {
            g.setColor(new Color(150, 100, 50));
            g.fill(new RoundRectangle2D.Double(160, 80, 180, 60, 20, 20));
            g.setColor(new Color(190, 194, 198));
            g.setStroke(new BasicStroke(7));
            g.draw(new CubicCurve2D.Double(180, 330, 190, 380, 310, 380, 320, 330));
        });

        CutOut cut = CutOut.of(photo.photo());

        assertThat(cut.bounds().height).isGreaterThan(270);
        assertThat(alpha(cut, 250, 260)).isBetween(10, 160);
    }

    @Test
    void cutsAPhotoOfTwoHundredPixels() {
        BufferedImage small = StudioImageModel.scaled(ring(PAPER, .35).photo(), 200);

        CutOut cut = CutOut.of(small);

        int middle = cut.image().getWidth() / 2;
        assertThat(cut.good()).as("%s", cut.confidence()).isTrue();
        assertThat(cut.photo().getWidth()).isEqualTo(200);
        assertThat(alpha(cut, middle, middle)).as("the hole").isZero();
        assertThat(cut.bounds().width / (double) cut.image().getWidth()).isBetween(.59, .62);
    }

    /** As the weave of a cloth shows in the shadow of glass. */
    @Test
    void tearsScrapsOfShadowOffThatHangOnAPaleProduct() {
        DrawnPhoto photo = DrawnPhoto.of(PAPER, 0, g -> {
            g.setPaint(new GradientPaint(170, 0, new Color(205, 205, 205), 330, 0, new Color(160, 160, 160)));
            g.fill(new RoundRectangle2D.Double(170, 110, 160, 260, 30, 30));
        });
        Graphics2D g = photo.photo().createGraphics();
        g.setColor(new Color(0, 0, 0, 26));
        g.fillRect(146, 330, 24, 20);
        g.dispose();

        CutOut cut = CutOut.of(photo.photo());

        assertThat(alpha(cut, 156, 340)).as("the scrap").isZero();
        assertThat(photo.agreement(cut)).isGreaterThan(.96);
    }

    @Test
    void emptiesWhatLiesBetweenTwoBottlesThatAllButTouch() {
        DrawnPhoto photo = DrawnPhoto.of(PAPER, .1, g -> {
            bottle(g, 90);
            bottle(g, 258);
            g.setColor(new Color(120, 125, 130));
            g.fill(new Rectangle2D.Double(100, 400, 300, 8));
        });

        CutOut cut = CutOut.of(photo.photo());

        assertThat(alpha(cut, 249, 330)).as("between them").isZero();
        assertThat(alpha(cut, 160, 330)).as("within one").isGreaterThan(30);
    }

    @Test
    void doubtsAGreyProductThatLooksLikeItsShadow() {
        DrawnPhoto photo = DrawnPhoto.of(new Color(250, 250, 250), .5, g -> {
            g.setPaint(new GradientPaint(0, 140, new Color(248, 248, 248), 0, 360, new Color(130, 130, 130)));
            g.fill(new Ellipse2D.Double(130, 130, 240, 240));
        });

        Confidence confidence = CutOut.of(photo.photo()).confidence();

        assertThat(confidence.value()).isLessThan(.3);
        assertThat(confidence.doubts()).contains(Doubt.SHADED);
    }

    @Test
    void doubtsABusyBackground() {
        var photo = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        var chance = new Random(3);
        Graphics2D g = photo.createGraphics();
        for (int i = 0; i < 900; i++) {
            g.setColor(new Color(chance.nextInt(0x1000000)));
            g.fillRect(chance.nextInt(400) - 20, chance.nextInt(400) - 20, 60, 60);
        }
        g.dispose();

        Confidence confidence = CutOut.of(photo).confidence();

        assertThat(confidence.value()).isLessThan(.2);
        assertThat(confidence.doubts()).contains(Doubt.BUSY);
    }

    @Test
    void doubtsAProductThatThePhotosEdgeCutsOff() {
        DrawnPhoto photo = DrawnPhoto.of(
                PAPER, DrawnPhoto.filled(new Color(150, 40, 40), new Ellipse2D.Double(150, 260, 300, 400)));

        Confidence confidence = CutOut.of(photo.photo()).confidence();

        assertThat(confidence.value()).isLessThan(.5);
        assertThat(confidence.doubts()).contains(Doubt.CROPPED);
    }

    @Test
    void doubtsAnEmptyWall() {
        CutOut cut = CutOut.of(DrawnPhoto.of(PAPER, g -> {}).photo());

        assertThat(cut.good()).isFalse();
        assertThat(cut.confidence().doubts()).contains(Doubt.SMALL);
    }

    @Test
    void takesAPicturesOwnTransparencyAsItIs() {
        var picture = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = picture.createGraphics();
        g.setColor(new Color(250, 250, 250, 130));
        g.fillOval(50, 50, 100, 100);
        g.dispose();

        CutOut cut = CutOut.of(picture);

        assertThat(cut.good()).isTrue();
        assertThat(alpha(cut, 100, 100)).isEqualTo(130);
        assertThat(cut.bounds()).isEqualTo(new java.awt.Rectangle(50, 50, 100, 100));
        assertThat(cut.photo().getRGB(0, 0)).isEqualTo(0xffffffff);
    }

    @Test
    void doubtsAWhiteProductOnTransparentGroundAndShadesItsEdgesSoThatItIsSeenUponWhite() {
        var picture = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = picture.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(60, 60, 180, 180);
        g.dispose();

        CutOut cut = CutOut.of(picture);

        assertThat(cut.confidence().doubts()).contains(Doubt.FAINT);
        assertThat(cut.good()).isTrue();
        assertThat(new Color(cut.image().getRGB(61, 150)).getGreen())
                .as("at the edge")
                .isLessThan(170);
        assertThat(new Color(cut.image().getRGB(150, 150)).getGreen())
                .as("within")
                .isEqualTo(255);
        assertThat(new Color(cut.photo().getRGB(61, 150)).getGreen())
                .as("in the whole photo too")
                .isLessThan(170);
        assertThat(alpha(cut, 61, 150)).isEqualTo(255);
    }

    @Test
    void leavesADarkProductOnTransparentGroundAsItIs() {
        var picture = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = picture.createGraphics();
        g.setColor(new Color(40, 60, 90));
        g.fillRect(60, 60, 180, 180);
        g.dispose();

        CutOut cut = CutOut.of(picture);

        assertThat(cut.confidence().doubts()).isEmpty();
        assertThat(cut.image().getRGB(61, 150)).isEqualTo(0xff283c5a);
    }

    @Test
    void looksThroughRoundedCornersAtThePhotoWithinThem() {
        DrawnPhoto photo = ring(PAPER, .2);
        var rounded = new BufferedImage(DrawnPhoto.SIDE, DrawnPhoto.SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = rounded.createGraphics();
        g.setClip(new RoundRectangle2D.Double(0, 0, DrawnPhoto.SIDE, DrawnPhoto.SIDE, 30, 30));
        g.drawImage(photo.photo(), 0, 0, null);
        g.dispose();

        assertThat(alpha(CutOut.of(rounded), 250, 250)).isZero();
    }

    private static DrawnPhoto ring(Color wall, double shadow) {
        var ring = new Area(new Ellipse2D.Double(100, 100, 300, 300));
        ring.subtract(new Area(new Ellipse2D.Double(190, 190, 120, 120)));
        return DrawnPhoto.of(wall, shadow, DrawnPhoto.filled(new Color(170, 45, 60), ring));
    }

    /** Pale within a thin line, its head wider than its body. */
    private static void bottle(Graphics2D g, int left) {
        var bottle = new Area(new Ellipse2D.Double(left, 100, 158, 120));
        bottle.add(new Area(new Rectangle2D.Double(left + 20, 180, 118, 224)));
        g.setColor(new Color(226, 226, 228));
        g.fill(bottle);
        g.setColor(new Color(150, 152, 156));
        g.setStroke(new BasicStroke(3));
        g.draw(bottle);
    }

    private static DrawnPhoto glass() {
        return DrawnPhoto.of(PAPER, .1, g -> {
            g.setColor(new Color(150, 100, 50));
            g.fill(new RoundRectangle2D.Double(160, 80, 180, 50, 20, 20));
            g.setColor(new Color(120, 130, 135, 110));
            g.setStroke(new BasicStroke(3));
            g.draw(new RoundRectangle2D.Double(170, 132, 160, 250, 30, 30));
            g.setColor(new Color(255, 255, 255, 200));
            g.fill(new Rectangle2D.Double(190, 150, 8, 200));
        });
    }

    private static double kept(DrawnPhoto photo, CutOut cut) {
        double should = 0;
        double is = 0;
        for (int y = 0; y < DrawnPhoto.SIDE; y++) {
            for (int x = 0; x < DrawnPhoto.SIDE; x++) {
                should += photo.alpha(x, y);
                is += Math.min(photo.alpha(x, y), alpha(cut, x, y));
            }
        }
        return is / should;
    }

    private static int alpha(CutOut cut, int x, int y) {
        return cut.image().getRGB(x, y) >>> 24;
    }
}
