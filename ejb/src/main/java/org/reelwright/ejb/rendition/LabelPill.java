package org.reelwright.ejb.rendition;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reelwright.domain.rendition.AiLabel;

/**
 * The label that a machine made this: white on dark glass, which can be read upon anything. The mark "AI" stands first,
 * and what follows it after a fine line.
 */
final class LabelPill {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Font MARK = Typefaces.bold();
    private static final Font WORD = Typefaces.text();
    private static final float SAMPLE = 200;

    private static final Color GLASS = new Color(13, 13, 17, 204);
    private static final Color RIM = new Color(255, 255, 255, 56);
    private static final Color INK = new Color(250, 250, 252);
    private static final Color FINE_LINE = new Color(255, 255, 255, 120);

    private final List<TextLayout> parts = new ArrayList<>();
    private final double unit;
    private final double high;

    private LabelPill(AiLabel label, int shortSide) {
        this.unit = label.height() * shortSide;
        String[] words = label.text().split(" ", 2);
        float size = (float) (SAMPLE * unit / lowest(label.text()));
        parts.add(set(words[0], MARK, size, 0));
        if (words.length > 1) {
            parts.add(set(words[1], WORD, size, .06f));
        }
        this.high = parts.stream()
                .mapToDouble(part -> part.getBounds().getHeight())
                .max()
                .orElse(unit);
    }

    /** @param space whose upper edge it keeps to */
    static Painted paint(AiLabel label, Rectangle2D space, boolean atRight, int shortSide) {
        return new LabelPill(label, shortSide).painted(space, atRight);
    }

    private Painted painted(Rectangle2D space, boolean atRight) {
        double side = unit * (parts.size() > 1 ? .65 : .45);
        double gap = unit * .45;
        double across = parts.stream().mapToDouble(LabelPill::width).sum() + gap * 2 * (parts.size() - 1) + 2 * side;
        double down = high + unit * (parts.size() > 1 ? 1.1 : .42);
        double left = atRight ? space.getMaxX() - across : space.getX();
        var plate = new RoundRectangle2D.Double(left, space.getY(), across, down, down * .5, down * .5);
        return Painted.within(grown(plate), List.of(), g -> {
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

    /** Of the capitals and ideographs in it, how high the lowest is at the sample's size: rules speak of every one. */
    private static double lowest(String text) {
        return text.codePoints()
                .filter(c -> Character.isUpperCase(c) || Character.isIdeographic(c))
                .mapToDouble(c ->
                        set(Character.toString(c), MARK, SAMPLE, 0).getBounds().getHeight())
                .min()
                .orElse(SAMPLE);
    }

    private static TextLayout set(String text, Font font, float size, float tracking) {
        AttributedString attributed =
                Typefaces.attributed(text, font.deriveFont(size).deriveFont(Map.of(TextAttribute.TRACKING, tracking)));
        return new TextLayout(attributed.getIterator(), CONTEXT);
    }

    private static java.awt.Rectangle grown(RoundRectangle2D plate) {
        var whole = plate.getBounds();
        whole.grow(2, 2);
        return whole;
    }
}
