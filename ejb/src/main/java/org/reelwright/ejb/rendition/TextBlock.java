package org.reelwright.ejb.rendition;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.rendition.Words;

/** Words set in lines, as large as the space allows. Its top is that of the capitals, its bottom that of the tails. */
final class TextBlock {

    private static final float MEASURE = 100;
    private static final float SMALLER = .96f;
    private static final int MANY_LINES = 9;
    /** Share of the size that may be given for it. */
    private static final float WORTH_A_CLEAN_BREAK = .74f;

    private final Face face;
    private final String text;
    private final float size;
    private final List<Line> lines;
    private final boolean whole;

    /**
     * One line of it.
     *
     * @param words their places in the text
     * @param starts where each begins, from the line's beginning
     */
    record Line(TextLayout layout, List<Integer> words, List<Float> starts) {

        float width() {
            return layout.getVisibleAdvance();
        }
    }

    private TextBlock(Face face, String text, float size, List<Line> lines, boolean whole) {
        this.whole = whole;
        this.face = face;
        this.text = text;
        this.size = size;
        this.lines = lines;
    }

    /**
     * @param width pixels, as is {@code height}
     * @param most lines
     * @param largest type size in pixels, as is {@code smallest}: what does not fit even so is cut off with an ellipsis
     */
    static TextBlock fit(String text, Face face, double width, double height, int most, float largest, float smallest) {
        return fit(text, face, width, height, most, largest, smallest, true);
    }

    /** As above; what does not fit so gets as many lines as it needs, down to the size {@code least}, before it is cut off. */
    static TextBlock whole(
            String text, Face face, double width, double height, int most, float largest, float smallest, float least) {
        TextBlock wished = fit(text, face, width, height, most, largest, smallest);
        return wished.whole
                ? wished
                : fit(text, face, width, height, MANY_LINES, Math.max(least, smallest), Math.min(least, smallest));
    }

    private static TextBlock fit(
            String text,
            Face face,
            double width,
            double height,
            int most,
            float largest,
            float smallest,
            boolean whole) {
        String shown = face.showable(text);
        List<String> words = Words.of(shown);
        if (words.isEmpty()) {
            return new TextBlock(face, "", smallest, List.of(), whole);
        }
        var breaks = breaks(words, face);
        Optional<TextBlock> first = Optional.empty();
        float least = smallest;
        for (float size = largest; size >= least; size *= SMALLER) {
            double column = width / size * MEASURE;
            int lines = breaks.needed(column);
            if (lines <= Math.min(most, words.size()) && height(face, shown, size, lines) <= height) {
                var broken = breaks.balanced(column, lines);
                var block = new TextBlock(face, shown, size, set(words, broken, face, size), whole);
                if (breaks.clean(broken, column)) {
                    return block;
                }
                first = first.or(() -> Optional.of(block));
                least = Math.max(smallest, first.get().size * WORTH_A_CLEAN_BREAK);
            }
        }
        return first.orElseGet(
                () -> fit(shortened(shown), face, width, height, most, smallest, smallest * .99f, false));
    }

    private static LineBreaks breaks(List<String> words, Face face) {
        double[] widths = new double[words.size()];
        for (int i = 0; i < widths.length; i++) {
            String word = words.get(i);
            widths[i] = face.layout(word, MEASURE, i == widths.length - 1 ? 0 : word.length())
                    .getAdvance();
        }
        double space = face.layout("n n", MEASURE, 3).getAdvance()
                - face.layout("nn", MEASURE, 2).getAdvance();
        return new LineBreaks(words, widths, space);
    }

    private static List<Line> set(List<String> words, List<List<Integer>> broken, Face face, float size) {
        var lines = new ArrayList<Line>();
        for (List<Integer> places : broken) {
            var line = new StringBuilder();
            var begins = new ArrayList<Integer>();
            for (int place : places) {
                boolean apart = line.length() > 0 && Words.apart(words.get(place - 1), words.get(place));
                line.append(apart ? " " : "");
                begins.add(line.length());
                line.append(words.get(place));
            }
            boolean last = places.get(places.size() - 1) == words.size() - 1;
            int emphasised = last ? begins.get(begins.size() - 1) : line.length();
            String whole = line.toString();
            List<Float> starts = begins.stream()
                    .map(begin -> begin == 0
                            ? 0f
                            : face.layout(whole.substring(0, begin), size, emphasised)
                                    .getAdvance())
                    .toList();
            lines.add(new Line(face.layout(whole, size, emphasised), places, starts));
        }
        return List.copyOf(lines);
    }

    private static double height(Face face, String text, float size, int lines) {
        return face.rise(text, size) + (lines - 1) * size * face.leading() + face.drop(size);
    }

    float height() {
        return lines.isEmpty() ? 0 : (float) height(face, text, size, lines.size());
    }

    float width() {
        return (float) lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    /** From line to line. */
    double pitch() {
        return size * face.leading();
    }

    double rise() {
        return lines.isEmpty() ? 0 : face.rise(text, size);
    }

    /** What can be read: shorter than what was wished when that did not fit. */
    String text() {
        return text;
    }

    /** Whether nothing was cut off to make it fit. */
    boolean isWhole() {
        return whole;
    }

    float size() {
        return size;
    }

    List<Line> lines() {
        return lines;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Where it stands. @param column width of the column that begins at {@code x} */
    Rectangle2D at(double x, double y, double column, Side side) {
        return new Rectangle2D.Double(side.start(x, column, width()), y, width(), height());
    }

    void draw(Graphics2D g, double x, double y, double column, Side side, Color ink) {
        g.setColor(ink);
        double baseline = y + rise();
        for (Line line : lines) {
            line.layout().draw(g, (float) side.start(x, column, line.width()), (float) baseline);
            baseline += pitch();
        }
    }

    private static String shortened(String text) {
        int keep = text.offsetByCodePoints(0, Math.max(1, text.codePointCount(0, text.length()) * 8 / 10));
        String cut = text.substring(0, keep);
        int space = cut.lastIndexOf(' ');
        return (space > keep / 2 ? cut.substring(0, space) : cut).replaceAll("[….,;:]+$", "") + "…";
    }
}
