package org.reelwright.domain.livestream;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changed from one edition to another, line by line (longest common subsequence). */
public record ShowComparison(List<Row> rows) {

    /** How a line came about. */
    public enum Change {
        SAME,
        ADDED,
        REMOVED
    }

    /** @param heading whether it is a segment's title, with its time */
    public record Row(Change change, boolean heading, String words) {}

    public static ShowComparison of(ShowScript before, ShowScript after) {
        List<Line> old = lines(before);
        List<Line> now = lines(after);
        int[][] common = common(old, now);
        var rows = new ArrayList<Row>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                rows.add(old.get(i++).row(Change.SAME));
                j++;
            } else if (j >= now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                rows.add(old.get(i++).row(Change.REMOVED));
            } else {
                rows.add(now.get(j++).row(Change.ADDED));
            }
        }
        return new ShowComparison(List.copyOf(rows));
    }

    public long changes() {
        return rows.stream().filter(row -> row.change() != Change.SAME).count();
    }

    /** Only what changed, with the heading above it. */
    public List<Row> changed() {
        var changed = new ArrayList<Row>();
        Optional<Row> heading = Optional.empty();
        for (Row row : rows) {
            if (row.change() != Change.SAME) {
                heading.ifPresent(changed::add);
                changed.add(row);
            }
            heading = row.change() != Change.SAME || row.heading()
                    ? Optional.of(row).filter(r -> r.heading() && r.change() == Change.SAME)
                    : heading;
        }
        return changed;
    }

    private record Line(boolean heading, String words) {

        Row row(Change change) {
            return new Row(change, heading, words);
        }
    }

    private static List<Line> lines(ShowScript script) {
        var lines = new ArrayList<Line>();
        int[] starts = Timing.starts(script.segments());
        for (int i = 0; i < starts.length; i++) {
            Segment segment = script.segments().get(i);
            lines.add(new Line(true, Clocked.of(starts[i]) + " " + segment.title()));
            segment.points().forEach(point -> lines.add(new Line(false, point.words())));
        }
        return lines;
    }

    private static int[][] common(List<Line> old, List<Line> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
