package org.reelwright.web.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.Tally;
import org.reelwright.web.shared.Words;

/** How many of those who began a film are still there at each quarter of it, beside the film itself. */
public final class Curve {

    private static final double WHOLE = 100;

    /** @param x percent of the width; {@code y} of the height, from the top */
    public record Stop(double x, double y, String label, String moment) {}

    private final Creative film;
    private final ReportLine line;
    private final Words words;

    Curve(Creative film, ReportLine line, Words words) {
        this.film = film;
        this.line = line;
        this.words = words;
    }

    public Creative getFilm() {
        return film;
    }

    public String getLabel() {
        return line.label();
    }

    public int getSeconds() {
        return film.subject().seconds();
    }

    /** Of those who began it at each quarter, for the script that moves along the curve. */
    public String getShares() {
        return DoubleStream.of(shares()).mapToObj(Double::toString).collect(Collectors.joining(" "));
    }

    public List<Stop> getStops() {
        double seconds = film.subject().seconds();
        double[] shares = shares();
        return IntStream.range(0, shares.length)
                .mapToObj(i -> new Stop(
                        i * 25,
                        Math.round((1 - shares[i]) * WHOLE * 10) / 10.0,
                        words.percent(Math.round(shares[i] * WHOLE) / WHOLE),
                        words.fixed(seconds * i / 4, 1) + " s"))
                .toList();
    }

    /** The line, in a square of 100. */
    public String getPath() {
        return getStops().stream().map(stop -> stop.x() + "," + stop.y()).collect(Collectors.joining(" "));
    }

    /** Where most leave. */
    public String getWhere() {
        double[] shares = shares();
        int worst = IntStream.range(1, shares.length)
                .reduce(1, (one, other) -> lost(shares, other) > lost(shares, one) ? other : one);
        return lost(shares, worst) <= 0
                ? "Nobody leaves early."
                : "Most leave between " + getStops().get(worst - 1).moment() + " and "
                        + getStops().get(worst).moment() + ": "
                        + words.percent(Math.round(lost(shares, worst) * WHOLE) / WHOLE)
                        + " of all.";
    }

    public String getSummary() {
        return line.label() + ": "
                + getStops().stream()
                        .map(stop -> stop.label() + " are there at " + stop.moment())
                        .collect(Collectors.joining(", "));
    }

    public String getStarts() {
        return words.count(line.tally().starts());
    }

    private static double lost(double[] shares, int i) {
        return shares[i - 1] - shares[i];
    }

    private double[] shares() {
        Tally tally = line.tally();
        double starts = Math.max(1, tally.starts());
        return IntStream.of(0, 1, 2, 3, 4)
                .mapToDouble(i -> i == 0 ? 1 : Math.min(1, reached(tally, i) / starts))
                .toArray();
    }

    private static long reached(Tally tally, int quarter) {
        return switch (quarter) {
            case 1 -> tally.firstQuartiles();
            case 2 -> tally.midpoints();
            case 3 -> tally.thirdQuartiles();
            default -> tally.completions();
        };
    }
}
