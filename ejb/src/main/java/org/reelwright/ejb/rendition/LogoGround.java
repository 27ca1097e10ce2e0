package org.reelwright.ejb.rendition;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reelwright.domain.shared.Rgb;

/**
 * What a logo stands upon, so that all of it is seen: its outline against what lies behind, point by point, as a mean
 * colour knows nothing of the white half of a black logo.
 *
 * @param plate colour of the plate beneath it; none where it is seen without
 * @param contrast that 95 in a hundred points of its outline reach, 1..21
 */
record LogoGround(Optional<Color> plate, double contrast) {

    /** WCAG 2.2 asks it of graphics, which a logo is. */
    private static final double WISHED = 3;

    private static final Color DARK = new Color(20, 20, 24);
    private static final Color GREY = new Color(118, 118, 120);
    private static final double BRIGHT = .4;

    private static final int SOLID = 128;
    /** Share of the pixels at its edge that are solid in a logo which brings its own ground. */
    private static final double FRAMED = .9;

    /** @param at where it goes, in pixels of {@code behind} */
    static LogoGround of(BufferedImage logo, Rectangle2D at, Backdrop behind) {
        Rectangle area = at.getBounds();
        BufferedImage mark = scaled(logo, area);
        double bare = behind.least(frame -> outlined(mark, (x, y) -> seen(frame, area.x + x, area.y + y)));
        if (bare >= WISHED || framed(mark)) {
            return new LogoGround(Optional.empty(), framed(mark) ? Math.max(bare, withinItsFrame(mark)) : bare);
        }
        return plated(mark, LogoColour.of(logo).luminance() > BRIGHT);
    }

    /** The plainest plate upon which all of it is seen; if there is none, the one upon which most is. */
    private static LogoGround plated(BufferedImage mark, boolean bright) {
        List<LogoGround> plated = Stream.of(bright ? DARK : Color.WHITE, bright ? Color.WHITE : DARK, GREY)
                .map(plate -> new LogoGround(Optional.of(plate), outlined(mark, (x, y) -> plate.getRGB())))
                .toList();
        return plated.stream()
                .filter(ground -> ground.contrast >= WISHED)
                .findFirst()
                .orElseGet(() -> plated.stream()
                        .max(Comparator.comparingDouble(LogoGround::contrast))
                        .orElseThrow());
    }

    private static BufferedImage scaled(BufferedImage logo, Rectangle area) {
        var mark = new BufferedImage(Math.max(1, area.width), Math.max(1, area.height), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = mark.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(logo, 0, 0, mark.getWidth(), mark.getHeight(), null);
        g.dispose();
        return mark;
    }

    /** A picture without transparent edges is seen as a card, whatever its colour: what matters is what is upon it. */
    private static boolean framed(BufferedImage mark) {
        int[] edge = edge(mark);
        return Arrays.stream(edge).filter(LogoGround::solid).count() >= FRAMED * edge.length;
    }

    private static double withinItsFrame(BufferedImage mark) {
        int[] edge = edge(mark);
        Arrays.sort(edge);
        int ground = edge[edge.length / 2];
        return points(mark)
                .mapToDouble(point -> contrast(mark.getRGB(point[0], point[1]), ground))
                .max()
                .orElse(1);
    }

    private static int[] edge(BufferedImage mark) {
        int right = mark.getWidth() - 1;
        int low = mark.getHeight() - 1;
        return points(mark)
                .filter(p -> p[0] == 0 || p[1] == 0 || p[0] == right || p[1] == low)
                .mapToInt(p -> mark.getRGB(p[0], p[1]))
                .toArray();
    }

    /** The contrast that all but five in a hundred points of the outline have with what lies there. */
    private static double outlined(BufferedImage mark, IntBinaryOperator ground) {
        double[] contrasts = points(mark)
                .filter(p -> solid(mark.getRGB(p[0], p[1])) && outline(mark, p[0], p[1]))
                .mapToDouble(p -> contrast(mark.getRGB(p[0], p[1]), ground.applyAsInt(p[0], p[1])))
                .sorted()
                .toArray();
        return contrasts.length == 0 ? 1 : contrasts[contrasts.length / 20];
    }

    private static boolean outline(BufferedImage mark, int x, int y) {
        return clear(mark, x - 1, y) || clear(mark, x + 1, y) || clear(mark, x, y - 1) || clear(mark, x, y + 1);
    }

    private static boolean clear(BufferedImage mark, int x, int y) {
        boolean outside = x < 0 || y < 0 || x >= mark.getWidth() || y >= mark.getHeight();
        return outside || !solid(mark.getRGB(x, y));
    }

    private static boolean solid(int argb) {
        return argb >>> 24 >= SOLID;
    }

    private static Stream<int[]> points(BufferedImage mark) {
        int width = mark.getWidth();
        return IntStream.range(0, width * mark.getHeight()).mapToObj(i -> new int[] {i % width, i / width});
    }

    private static int seen(BufferedImage behind, int x, int y) {
        return behind.getRGB(
                Math.max(0, Math.min(x, behind.getWidth() - 1)), Math.max(0, Math.min(y, behind.getHeight() - 1)));
    }

    private static double contrast(int one, int other) {
        return Rgb.of(one & 0xffffff).contrastWith(Rgb.of(other & 0xffffff));
    }
}
