package org.reelwright.web.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reelwright.web.shared.Words;

/** Lays a daily series out as the lines of an SVG plot of 720 x 220 units. */
public final class DayPlot {

    private static final double LEFT = 48;
    private static final double RIGHT = 704;
    private static final double TOP = 12;
    private static final double BOTTOM = 190;

    /** One day's value. */
    public record Day(LocalDate day, long value) {}

    /** A horizontal rule with its value. */
    public record Tick(double y, String label) {}

    /**
     * @param label under the axis; empty where days stand too close
     * @param minor whether it gives way where the plot is small
     */
    public record Point(double x, double y, String label, boolean minor, String title) {}

    private final List<Day> days;
    private final LongFunction<String> said;
    private final Words words;
    private final long top;

    /** @param said a value in words */
    DayPlot(List<Day> days, LongFunction<String> said, Words words) {
        this.days = List.copyOf(days);
        this.said = said;
        this.words = words;
        this.top = niceTop(days.stream().mapToLong(Day::value).max().orElse(0));
    }

    public List<Tick> getTicks() {
        return IntStream.rangeClosed(0, 4)
                .mapToObj(i -> new Tick(y(top * i / 4.0), said.apply(top * i / 4)))
                .toList();
    }

    public List<Point> getPoints() {
        int every = Math.max(1, days.size() / 8);
        return IntStream.range(0, days.size())
                .mapToObj(i -> new Point(
                        x(i),
                        y(days.get(i).value()),
                        i % every == 0 ? label(i) : "",
                        i / every % 2 == 1,
                        title(days.get(i))))
                .toList();
    }

    public String getLine() {
        return IntStream.range(0, days.size())
                .mapToObj(i ->
                        (i == 0 ? "M" : "L") + at(x(i)) + " " + at(y(days.get(i).value())))
                .collect(Collectors.joining(" "));
    }

    public String getArea() {
        return days.isEmpty()
                ? ""
                : getLine() + " L" + at(x(days.size() - 1)) + " " + at(BOTTOM) + " L" + at(x(0)) + " " + at(BOTTOM)
                        + " Z";
    }

    /** The same in words, for those who cannot see it. */
    public String getSummary() {
        return days.stream().map(this::title).collect(Collectors.joining("; "));
    }

    /** The next of 4, 8, 20, 40, 80, ...: four rules then stand at whole numbers. */
    static long niceTop(long most) {
        for (long step = 4; ; step *= 10) {
            for (long candidate : new long[] {step, step * 2, step * 5}) {
                if (candidate >= most) {
                    return candidate;
                }
            }
        }
    }

    private String title(Day day) {
        return words.day(day.day()) + ": " + said.apply(day.value());
    }

    private String label(int i) {
        return words.dayOfMonth(days.get(i).day());
    }

    private double x(int i) {
        return days.size() == 1 ? (LEFT + RIGHT) / 2 : LEFT + 14 + (RIGHT - LEFT - 28) * i / (days.size() - 1);
    }

    private double y(double value) {
        return Math.round((BOTTOM - (BOTTOM - TOP) * value / top) * 10) / 10.0;
    }

    private static String at(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}
