package org.reelwright.ejb.rendition;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/** Divides what was painted of a text between its words. */
final class WordParts {

    private WordParts() {}

    /** @param all what the parts are together */
    static List<Painted.Part> of(TextBlock text, double x, double y, double column, Side side, Rectangle all) {
        var parts = new ArrayList<Painted.Part>();
        int count = text.lines().size();
        double above = all.y;
        for (int i = 0; i < count; i++) {
            double below = i == count - 1
                    ? all.getMaxY()
                    : y + text.rise() + i * text.pitch() + (text.pitch() - text.rise()) * .62;
            TextBlock.Line line = text.lines().get(i);
            double start = side.start(x, column, line.width());
            double left = all.x;
            for (int word = 0; word < line.words().size(); word++) {
                boolean last = word == line.words().size() - 1;
                double right = last ? all.getMaxX() : start + line.starts().get(word + 1) - text.size() * .05;
                parts.add(new Painted.Part(
                        between(left, above, right, below), line.words().get(word)));
                left = right;
            }
            above = below;
        }
        return List.copyOf(parts);
    }

    static Rectangle between(double left, double top, double right, double bottom) {
        int x = (int) Math.round(left);
        int y = (int) Math.round(top);
        return new Rectangle(x, y, (int) Math.round(right) - x, (int) Math.round(bottom) - y);
    }
}
