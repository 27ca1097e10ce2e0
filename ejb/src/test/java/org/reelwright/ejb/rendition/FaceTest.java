package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelwright.domain.storyboard.Look;

/** What is really drawn, in pixels. */
class FaceTest {

    private static final float SIZE = 200;

    /** Headlines in all looks, and running text in all but the one that sets it in a monospaced font. */
    static Stream<Face> proportional() {
        return Stream.concat(
                Stream.of(Look.values()).map(Typefaces::display),
                Stream.of(Look.values())
                        .filter(look -> look != Look.TECHNICAL)
                        .flatMap(look -> Stream.of(Typefaces.text(look), Typefaces.label(look))));
    }

    @ParameterizedTest
    @MethodSource("proportional")
    void drawsPairsNarrowerThanTheirLettersSideBySide(Face face) {
        double kerned = inked(face, "AV");

        assertThat(sideBySide(face, "A", "V") - kerned)
                .as("pixels at a size of %s in %s", SIZE, face.font())
                .isGreaterThan(SIZE * .02);
    }

    @ParameterizedTest
    @MethodSource("proportional")
    void drawsStraightLettersAsFarApartAsTheyAre(Face face) {
        assertThat(inked(face, "HI"))
                .as("in %s", face.font())
                .isCloseTo(sideBySide(face, "H", "I"), within(SIZE * .015));
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void kernsHeadlinesToo(Look look) {
        Face face = Typefaces.display(look);
        TextBlock block = TextBlock.fit("AVAVAV", face, 2_000, 400, 1, SIZE, SIZE);
        assertThat(block.size()).isEqualTo(SIZE);

        double apart = IntStream.range(0, 3)
                .mapToDouble(pair -> advance(face, "A") + advance(face, "V"))
                .sum();

        assertThat(block.width()).isLessThan((float) (apart - SIZE * .05));
    }

    private static double sideBySide(Face face, String first, String second) {
        return advance(face, first) - extent(first, face)[0] + extent(second, face)[1];
    }

    private static double advance(Face face, String letter) {
        return face.layout(letter, SIZE, letter.length()).getAdvance();
    }

    private static double inked(Face face, String text) {
        int[] extent = extent(text, face);
        return extent[1] - extent[0];
    }

    /** First and last column with ink, from where the text begins. */
    private static int[] extent(String text, Face face) {
        int origin = 100;
        var image = new BufferedImage(900, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setColor(Color.WHITE);
        face.layout(text, SIZE, text.length()).draw(g, origin, 280);
        g.dispose();
        int[] columns = IntStream.range(0, image.getWidth())
                .filter(x -> IntStream.range(0, image.getHeight()).anyMatch(y -> (image.getRGB(x, y) & 255) > 127))
                .toArray();
        return new int[] {columns[0] - origin, columns[columns.length - 1] - origin};
    }
}
