package org.reelwright.web.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.web.shared.Words;

/** The hours of the day: columns for what was shown, dots for how well. */
public final class HourPlot {

    private static final double WIDTH = 100.0 / 24;
    private static final double HEIGHT = 110;
    private static final double GAP = 0.5;

    /** @param x percent of the width, as is {@code width}; {@code y} and {@code height} in pixels */
    public record Column(double x, double width, double y, double height, String label, String title) {}

    private final List<ReportLine> hours;
    private final Measure measure;
    private final Words words;
    private final Figures figures;

    /** @param hours all 24 */
    HourPlot(List<ReportLine> hours, Measure measure, Words words, Figures figures) {
        this.hours = hours;
        this.measure = measure;
        this.words = words;
        this.figures = figures;
    }

    public List<Column> getColumns() {
        long most = hours.stream().mapToLong(h -> h.tally().impressions()).max().orElse(0);
        return IntStream.range(0, hours.size()).mapToObj(i -> column(i, most)).toList();
    }

    public String getSummary() {
        return hours.stream()
                .filter(hour -> hour.tally().impressions() > 0)
                .map(this::title)
                .collect(Collectors.joining("; "));
    }

    public String getBusiest() {
        return hours.stream()
                .max(Comparator.comparingLong(hour -> hour.tally().impressions()))
                .filter(hour -> hour.tally().impressions() > 0)
                .map(hour -> "Most was shown from " + hour.label() + " on: "
                        + words.impressions(hour.tally().impressions()) + ".")
                .orElse("Nothing was shown yet.");
    }

    private Column column(int i, long most) {
        ReportLine hour = hours.get(i);
        double height = most == 0 ? 0 : Math.ceil(HEIGHT * hour.tally().impressions() / most);
        return new Column(
                round(i * WIDTH + GAP / 2),
                round(WIDTH - GAP),
                HEIGHT - height,
                height,
                i % 6 == 0 ? hour.label() : "",
                title(hour));
    }

    private String title(ReportLine hour) {
        return hour.label() + ", " + words.impressions(hour.tally().impressions()) + ", "
                + words.said(measure.getTitle()) + " "
                + figures.value(measure, measure.of(hour.tally()).value());
    }

    private static double round(double percent) {
        return Math.round(percent * 100) / 100.0;
    }
}
