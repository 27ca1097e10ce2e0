package org.reelwright.ejb.rendition;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.util.ArrayList;
import java.util.List;

/** Words set in lines: as large as the space allows, the lines of nearly equal length, none of a single short word. */
final class TextBlock {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final float LEADING = 1.12f;

    private final String text;
    private final List<TextLayout> lines;
    private final float size;

    private TextBlock(String text, List<TextLayout> lines, float size) {
        this.text = text;
        this.lines = lines;
        this.size = size;
    }

    /**
     * @param width pixels, as is {@code height}
     * @param largest type size in pixels, as is {@code smallest}: what does not fit even so is cut off with an ellipsis
     */
    static TextBlock fit(String text, Font font, double width, double height, int most, float largest, float smallest) {
        String shown = Typefaces.showable(text, font);
        if (shown.isEmpty()) {
            return new TextBlock("", List.of(), smallest);
        }
        for (float size = largest; size >= smallest; size *= .95f) {
            Font sized = font.deriveFont(size);
            List<TextLayout> lines = broken(shown, sized, (float) width);
            if (lines.size() <= most && lines.size() * size * LEADING <= height && !tornWord(shown, sized, width)) {
                return new TextBlock(shown, balanced(shown, sized, (float) width, lines.size()), size);
            }
        }
        return fit(shortened(shown), font, width, height, most, smallest, smallest * .93f);
    }

    float height() {
        return lines.size() * size * LEADING;
    }

    float width() {
        return (float) lines.stream().mapToDouble(TextLayout::getAdvance).max().orElse(0);
    }

    /** What can be read: shorter than what was wished when that did not fit. */
    String text() {
        return text;
    }

    float size() {
        return size;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** @param centred about {@code x}; else it begins there */
    void draw(Graphics2D g, float x, float y, boolean centred, Color ink) {
        g.setColor(ink);
        float baseline = y + size * .92f;
        for (TextLayout line : lines) {
            line.draw(g, centred ? x - line.getAdvance() / 2 : x, baseline);
            baseline += size * LEADING;
        }
    }

    /** The narrowest column that still has as many lines. */
    private static List<TextLayout> balanced(String text, Font font, float width, int count) {
        float low = width / Math.max(1, count) * .6f;
        float high = width;
        for (int step = 0; step < 12 && count > 1; step++) {
            float middle = (low + high) / 2;
            boolean fits = broken(text, font, middle).size() <= count && !tornWord(text, font, middle);
            low = fits ? low : middle;
            high = fits ? middle : high;
        }
        return broken(text, font, high);
    }

    private static List<TextLayout> broken(String text, Font font, float width) {
        var measurer = new LineBreakMeasurer(Typefaces.attributed(text, font).getIterator(), CONTEXT);
        var lines = new ArrayList<TextLayout>();
        while (measurer.getPosition() < text.length()) {
            lines.add(measurer.nextLayout(width));
        }
        return lines;
    }

    /** Whether a word is wider than the column, and so would be broken within. */
    private static boolean tornWord(String text, Font font, double width) {
        for (String word : text.split("\\s+")) {
            boolean ideographs = word.codePoints().anyMatch(Character::isIdeographic);
            if (!ideographs
                    && new TextLayout(Typefaces.attributed(word, font).getIterator(), CONTEXT).getAdvance() > width) {
                return true;
            }
        }
        return false;
    }

    private static String shortened(String text) {
        int keep = text.offsetByCodePoints(0, Math.max(1, text.codePointCount(0, text.length()) * 8 / 10));
        String cut = text.substring(0, keep);
        int space = cut.lastIndexOf(' ');
        return (space > keep / 2 ? cut.substring(0, space) : cut).replaceAll("…$", "") + "…";
    }
}
