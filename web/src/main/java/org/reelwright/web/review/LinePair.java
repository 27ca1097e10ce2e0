package org.reelwright.web.review;

import java.util.List;
import java.util.stream.IntStream;
import org.reelwright.domain.script.Line;

/** The line at the same place in two versions; one of them may have none there. */
public record LinePair(Line left, Line right) {

    private static final Line NONE = new Line(null, "", "");

    static List<LinePair> of(List<Line> left, List<Line> right) {
        return IntStream.range(0, Math.max(left.size(), right.size()))
                .mapToObj(i -> new LinePair(at(left, i), at(right, i)))
                .toList();
    }

    public boolean differs() {
        return !left.equals(right);
    }

    private static Line at(List<Line> lines, int index) {
        return index < lines.size() ? lines.get(index) : NONE;
    }
}
