package org.reelwright.ejb.rendition;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.reelwright.domain.rendition.AiLabel;
import org.reelwright.domain.rendition.TextKind;
import org.reelwright.domain.shared.Rgb;

/**
 * The label that a machine made this: white on dark glass, which can be read upon anything. The mark "AI" stands first,
 * and what follows it after a fine line.
 */
final class LabelPill {

    private static final Face MARK = Typefaces.mark();
    private static final Face WORD = Typefaces.note();
    private static final float SAMPLE = 200;

    private static final Color GLASS = new Color(13, 13, 17, 204);
    private static final Color RIM = new Color(255, 255, 255, 56);
    private static final Color INK = new Color(250, 250, 252);
    /** Of the ink upon the glass where white lies behind it. */
    private static final double CONTRAST =
            Rgb.of(INK.getRGB()).contrastWith(Rgb.WHITE.mixedWith(Rgb.of(GLASS.getRGB()), GLASS.getAlpha() / 255.0));

    private static final Color FINE_LINE = new Color(255, 255, 255, 120);

    private final List<TextLayout> parts = new ArrayList<>();
    private final double unit;
    private final double high;
    private final String text;
    private final double lowest;

    private LabelPill(AiLabel label, int shortSide) {
        this.text = label.text();
        this.unit = label.height() * shortSide;
        String[] words = label.text().split(" ", 2);
        float size = (float) (SAMPLE * unit / lowest(label.text(), SAMPLE));
        this.lowest = lowest(label.text(), size);
        parts.add(set(words[0], MARK, size));
        if (words.length > 1) {
            parts.add(set(words[1], WORD, size));
        }
        this.high = parts.stream()
                .mapToDouble(part -> part.getBounds().getHeight())
                .max()
                .orElse(unit);
    }

    /** @param space whose upper edge it keeps to */
    static Painted paint(AiLabel label, Rectangle2D space, Side end, int shortSide) {
        return new LabelPill(label, shortSide).painted(space, end);
    }

    private Painted painted(Rectangle2D space, Side end) {
        double side = unit * (parts.size() > 1 ? .65 : .45);
        double gap = unit * .45;
        double across = parts.stream().mapToDouble(LabelPill::width).sum() + gap * 2 * (parts.size() - 1) + 2 * side;
        double down = high + unit * (parts.size() > 1 ? 1.1 : .42);
        double left = end.start(space.getX(), space.getWidth(), across);
        var plate = new RoundRectangle2D.Double(left, space.getY(), across, down, down * .5, down * .5);
        var words = new SetText(TextKind.AI_LABEL, text, plate.getBounds2D(), lowest, CONTRAST);
        return Painted.within(grown(plate), List.of(words), g -> {
            g.setColor(GLASS);
            g.fill(plate);
            g.setColor(RIM);
            g.setStroke(new BasicStroke((float) Math.max(1, unit * .05)));
            g.draw(plate);
            write(g, plate, side, gap);
        });
    }

    private void write(Graphics2D g, RoundRectangle2D plate, double side, double gap) {
        double x = plate.getX() + side;
        for (TextLayout part : parts) {
            Rectangle2D ink = part.getBounds();
            if (x > plate.getX() + side) {
                g.setColor(FINE_LINE);
                g.fill(new Rectangle2D.Double(
                        x - gap - unit * .03, plate.getCenterY() - unit * .5, Math.max(1, unit * .06), unit));
            }
            g.setColor(INK);
            part.draw(g, (float) (x - ink.getX()), (float) (plate.getCenterY() - ink.getCenterY()));
            x += width(part) + 2 * gap;
        }
    }

    private static double width(TextLayout part) {
        return part.getBounds().getWidth();
    }

    /** Of the capitals and ideographs in it, how high the lowest is at a size: rules speak of every one. */
    private static double lowest(String text, float size) {
        return text.codePoints()
                .filter(c -> Character.isUpperCase(c) || Character.isIdeographic(c))
                .mapToDouble(
                        c -> set(Character.toString(c), MARK, size).getBounds().getHeight())
                .min()
                .orElse(size);
    }

    private static TextLayout set(String text, Face face, float size) {
        return face.layout(text, size, text.length());
    }

    private static java.awt.Rectangle grown(RoundRectangle2D plate) {
        var whole = plate.getBounds();
        whole.grow(2, 2);
        return whole;
    }
}
