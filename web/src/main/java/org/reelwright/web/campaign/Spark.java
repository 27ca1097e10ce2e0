package org.reelwright.web.campaign;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A row of daily numbers as a line of 100 x 30 units, without axes: its shape is what is read. */
public record Spark(List<Long> days) {

    private static final double ACROSS = 100;
    private static final double DOWN = 30;

    public String getLine() {
        return IntStream.range(0, days.size())
                .mapToObj(i -> (i == 0 ? "M" : "L") + at(x(i)) + " " + at(y(days.get(i))))
                .collect(Collectors.joining(" "));
    }

    public String getArea() {
        return getLine() + " L" + at(ACROSS) + " " + at(DOWN) + " L0 " + at(DOWN) + " Z";
    }

    public long getTotal() {
        return days.stream().mapToLong(Long::longValue).sum();
    }

    private double x(int day) {
        return days.size() < 2 ? 0 : ACROSS * day / (days.size() - 1);
    }

    private double y(long value) {
        long most = Math.max(1, days.stream().mapToLong(Long::longValue).max().orElse(1));
        return DOWN - (DOWN - 2) * value / most;
    }

    private static String at(double unit) {
        return String.format(Locale.ROOT, "%.1f", unit);
    }
}
