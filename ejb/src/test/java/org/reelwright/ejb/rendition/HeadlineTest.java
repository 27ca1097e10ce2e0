package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.rendition.TextKind;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Palette;

class HeadlineTest {

    private static final Rgb CREAM = new Rgb(250, 244, 230);
    private static final Palette PALETTE =
            new Palette(CREAM, CREAM, new Rgb(150, 70, 30), new Rgb(50, 36, 28), Rgb.WHITE);
    private static final int WIDTH = 270;
    private static final int HEIGHT = 480;

    /** Upon a dark picture both are white; stripes, upon which nothing can be read, need a plate, which is light. */
    @ParameterizedTest
    @CsvSource({
        "WARM_LIFESTYLE, HEADLINE",
        "WARM_LIFESTYLE, DETAIL",
        "DARK_PREMIUM, HEADLINE",
        "DARK_PREMIUM, DETAIL",
        "TECHNICAL, HEADLINE",
        "TECHNICAL, DETAIL"
    })
    void canBeReadUponThePlateThatOneOfThemNeeds(Look look, TextKind hard) {
        BufferedImage plain = dark();
        Painted free = painted(look, plain);
        assertThat(free.texts()).extracting(SetText::kind).contains(TextKind.HEADLINE, TextKind.DETAIL);
        BufferedImage striped = dark();
        free.texts().stream().filter(text -> text.kind() == hard).forEach(text -> stripe(striped, text.area()));

        Painted set = painted(look, striped);

        assertThat(set.texts()).allSatisfy(text -> {
            assertThat(seen(set, striped, text.area()))
                    .as("%s as drawn", text.kind())
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(text.contrast()).as("%s as told", text.kind()).isGreaterThanOrEqualTo(4.5);
        });
    }

    private static Painted painted(Look look, BufferedImage behind) {
        var page = new TypePlan(Shape.VERTICAL, WIDTH, HEIGHT, look, PALETTE);
        var space = new Rectangle2D.Double(20, 40, 230, 160);
        return new Headline(page, "A closer look", "Stainless Trail Cup", space, 0).paint(Backdrop.of(behind));
    }

    private static BufferedImage dark() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setColor(new Color(28, 22, 20));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.dispose();
        return picture;
    }

    private static void stripe(BufferedImage picture, Rectangle2D where) {
        Rectangle area = where.getBounds();
        Graphics2D g = picture.createGraphics();
        for (int x = area.x; x < area.x + area.width; x++) {
            g.setColor(x / 7 % 2 == 0 ? Color.WHITE : Color.BLACK);
            g.drawLine(x, area.y, x, area.y + area.height);
        }
        g.dispose();
    }

    /** How much the letters differ from what lies in a corner of their area. */
    private static double seen(Painted set, BufferedImage picture, Rectangle2D where) {
        var film = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = film.createGraphics();
        g.drawImage(picture, 0, 0, null);
        g.drawImage(set.image(), set.x(), set.y(), null);
        g.dispose();
        Rectangle area = where.getBounds();
        int[] seen = film.getRGB(area.x, area.y, area.width, area.height, null, 0, area.width);
        Rgb ground = Rgb.of(film.getRGB(area.x, area.y + area.height - 1) & 0xffffff);
        return IntStream.of(seen)
                .mapToDouble(rgb -> Rgb.of(rgb & 0xffffff).contrastWith(ground))
                .max()
                .orElse(0);
    }
}
