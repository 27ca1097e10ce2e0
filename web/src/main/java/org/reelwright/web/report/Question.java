package org.reelwright.web.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reelwright.domain.report.Amount;
import org.reelwright.domain.report.Comparison;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.Tally;

/** A chart that answers a question: each line's figure as a dot on the range in which it may really lie. */
public final class Question {

    private static final int MOST_LINES = 12;
    private static final double LIKELY = 0.05;
    private static final double MOST_OF_BEST = 3;
    private static final double WHOLE = 100;

    /**
     * @param key what it is about, such as a campaign's id
     * @param at percent of the plot's width, as are {@code from} and {@code to}
     * @param known whether there is a figure at all
     */
    public record Mark(
            String key, String label, String value, String range, double at, double from, double to, boolean known) {}

    private final String title;
    private final Measure measure;
    private final List<ReportLine> lines;
    private final Figures figures;
    private final boolean named;

    /** Of lines that people have named: their names are in nobody's language but theirs. */
    static Question ofNames(String title, Measure measure, List<ReportLine> lines, Figures figures) {
        return new Question(title, measure, lines, figures, true);
    }

    /** @param lines those without any impression are left out */
    Question(String title, Measure measure, List<ReportLine> lines, Figures figures) {
        this(title, measure, lines, figures, false);
    }

    private Question(String title, Measure measure, List<ReportLine> lines, Figures figures, boolean named) {
        this.named = named;
        this.title = title;
        this.measure = measure;
        this.figures = figures;
        this.lines = lines.stream()
                .filter(line -> line.tally().impressions() > 0)
                .sorted((one, other) -> measure.best().compare(one.tally(), other.tally()))
                .toList();
    }

    public String getTitle() {
        return title;
    }

    /** Whether its labels are names that people gave, and not the portal's own words. */
    public boolean isNamed() {
        return named;
    }

    public List<Mark> getMarks() {
        double top = top();
        return lines.stream().limit(MOST_LINES).map(line -> mark(line, top)).toList();
    }

    public int getMore() {
        return Math.max(0, lines.size() - MOST_LINES);
    }

    /**
     * In a sentence. The best of many is the best by chance more easily: the test is made stricter by as many as there are
     * (Bonferroni).
     */
    public String getAnswer() {
        if (lines.size() < 2) {
            return lines.isEmpty() ? "Nothing was shown yet." : "There is only one, so there is nothing to compare.";
        }
        Optional<ReportLine> leader = lines.stream()
                .filter(line -> measure.of(line.tally()).value().isPresent())
                .findFirst();
        return leader.map(this::answer).orElse("Nothing to tell from yet.");
    }

    private String answer(ReportLine best) {
        List<ReportLine> rest = lines.stream().filter(line -> line != best).toList();
        Tally others = rest.stream().map(ReportLine::tally).reduce(Tally::plus).orElseThrow();
        Comparison test = measure.compare(best, rest);
        String lead = "“" + best.label() + "” " + (measure == Measure.COST ? "costs least" : "leads") + " with "
                + figures.value(measure, measure.of(best.tally()).value()) + " against "
                + figures.value(measure, measure.of(others).value()) + " of all others";
        return test.refused().isPresent()
                ? lead + ", but it is too early to tell. "
                        + measure.worded(test.refused().get())
                : lead + verdict(test.found().orElseThrow());
    }

    private String verdict(Comparison.Found found) {
        double p = Math.min(1, found.pValue() * lines.size());
        String words = p < 0.001 ? "p < 0.001" : String.format(Locale.US, "p = %.3f", p);
        if (p < LIKELY && found.difference() < 0) {
            return ", but only by whom it was shown to: shown alike, it is behind (" + words + ").";
        }
        return p < LIKELY && found.difference() > 0
                ? ", beyond reasonable doubt (" + words + ")."
                : ", but that may be chance (" + words + ").";
    }

    private Mark mark(ReportLine line, double top) {
        Amount amount = measure.of(line.tally());
        double value = amount.value().orElse(0);
        return new Mark(
                line.key(),
                line.label(),
                figures.value(measure, amount.value()),
                figures.range(measure, amount),
                percent(value, top),
                percent(amount.low().orElse(0), top),
                percent(amount.high().orElse(top), top),
                amount.value().isPresent());
    }

    /** Few trials make ranges so wide that nothing else could be seen beside them: they end at the edge. */
    private double top() {
        double highest = lines.stream()
                .mapToDouble(line -> measure.of(line.tally()).value().orElse(0))
                .max()
                .orElse(0);
        double widest = lines.stream()
                .mapToDouble(line -> measure.of(line.tally()).high().orElse(0))
                .max()
                .orElse(0);
        double top = Math.min(widest, highest * MOST_OF_BEST);
        return Math.max(top, Math.max(highest, Double.MIN_NORMAL));
    }

    private static double percent(double value, double top) {
        return Math.round(Math.min(1, value / top) * WHOLE * 10) / 10.0;
    }
}
