package org.reelwright.ejb.rendition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.reelwright.domain.rendition.Words;

/** Divides words into as few lines as they need, of nearly equal length, none of which holds a lone short word. */
final class LineBreaks {

    private static final double ORPHAN = .45;
    private static final double WEAK_END = .012;
    private static final double LONELY = .25;
    private static final double SENTENCE = .35;
    /** Ideographs have no spaces: a line best ends where the sentence pauses. */
    private static final double TORN = .10;
    /** Several of them are one word, which no line should end within. */
    private static final double SPLIT = .60;

    /** These belong to what follows. */
    private static final Set<String> LEADING = Set.of(
            "a", "an", "the", "to", "of", "in", "on", "at", "for", "with", "and", "or", "by", "your", "our", "is",
            "it");

    private final List<String> words;
    private final double[] widths;
    private final double space;
    private final Set<Integer> within;

    LineBreaks(List<String> words, double[] widths, double space) {
        this.words = words;
        this.widths = widths;
        this.space = space;
        within = ChineseWords.within(words);
    }

    /** @return how many lines the words need, or more than there are words when one is too wide */
    int needed(double width) {
        int lines = 1;
        double used = 0;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > width) {
                return widths.length + 1;
            }
            double wider = used == 0 ? widths[i] : used + gap(i) + widths[i];
            lines += wider > width ? 1 : 0;
            used = wider > width ? widths[i] : wider;
        }
        return lines;
    }

    /** @return the words of each line, by their places */
    List<List<Integer>> balanced(double width, int lines) {
        int n = widths.length;
        double[][] cost = new double[lines + 1][n + 1];
        int[][] from = new int[lines + 1][n + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        cost[0][0] = 0;
        for (int line = 1; line <= lines; line++) {
            for (int end = line; end <= n; end++) {
                for (int start = line - 1; start < end; start++) {
                    double all = cost[line - 1][start] == Double.MAX_VALUE
                            ? Double.MAX_VALUE
                            : cost[line - 1][start] + cost(start, end, width);
                    if (all < cost[line][end]) {
                        cost[line][end] = all;
                        from[line][end] = start;
                    }
                }
            }
        }
        var broken = new ArrayList<List<Integer>>();
        for (int line = lines, end = n; line > 0; end = from[line][end], line--) {
            broken.add(0, range(from[line][end], end));
        }
        return Collections.unmodifiableList(broken);
    }

    /** Whether no line ends within a Chinese clause, and none holds a lone short word. */
    boolean clean(List<List<Integer>> lines, double width) {
        return lines.stream().noneMatch(line -> {
            int end = line.get(line.size() - 1) + 1;
            return torn(end) || lonely(line.get(0), end, width);
        });
    }

    private double cost(int start, int end, double width) {
        double line = width(start, end);
        if (line > width + .01) {
            return 1e6 + line;
        }
        double left = (width - line) / width;
        return left * left
                + (lonely(start, end, width) ? LONELY : 0)
                + (leads(end) ? WEAK_END : 0)
                + (breaksAnother(start, end) ? SENTENCE : 0)
                + (torn(end) ? TORN : 0)
                + (within.contains(end) ? SPLIT : 0);
    }

    /** The last line's one word, or an article that stands alone upon what it belongs to. */
    private boolean lonely(int start, int end, double width) {
        boolean one = end - start == 1 && widths[start] < ORPHAN * width;
        return one && (end == widths.length && start > 0 || leads(end));
    }

    private boolean leads(int end) {
        return end < widths.length && LEADING.contains(words.get(end - 1).toLowerCase(Locale.ROOT));
    }

    private boolean torn(int end) {
        return end < widths.length && !Words.apart(words.get(end - 1), words.get(end)) && !pauses(words.get(end - 1));
    }

    /** Whether a sentence that begins within the line goes on in the next. */
    private boolean breaksAnother(int start, int end) {
        return end < words.size()
                && !endsSentence(words.get(end - 1))
                && words.subList(start, end - 1).stream().anyMatch(LineBreaks::endsSentence);
    }

    private static boolean endsSentence(String word) {
        String plain = word.replaceAll("[”’\"')）」]+$", "");
        return !plain.isEmpty() && ".!?:;。！？".indexOf(plain.charAt(plain.length() - 1)) >= 0;
    }

    private static boolean pauses(String word) {
        return "，。！？、；：,.!?;:".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private double width(int start, int end) {
        double width = widths[start];
        for (int i = start + 1; i < end; i++) {
            width += gap(i) + widths[i];
        }
        return width;
    }

    private double gap(int word) {
        return Words.apart(words.get(word - 1), words.get(word)) ? space : 0;
    }

    private static List<Integer> range(int from, int to) {
        return java.util.stream.IntStream.range(from, to).boxed().toList();
    }
}
