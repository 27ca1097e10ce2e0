package org.reelwright.web.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reelwright.domain.report.Credits;
import org.reelwright.domain.report.Dimension;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.web.shared.Words;

/** What a campaign's results tell by some of its tables, put into words and plots. */
public final class Answers {

    private static final double WHOLE = 100;

    /** @param lastShare percent of the plot's width, as is {@code dataShare} */
    public record Shared(String label, String last, double lastShare, String data, double dataShare) {}

    private final Map<Dimension, List<ReportLine>> tables;
    private final Measure measure;
    private final Words words;
    private final Figures figures;

    Answers(Map<Dimension, List<ReportLine>> tables, Measure measure, Words words, Figures figures) {
        this.tables = tables;
        this.measure = measure;
        this.words = words;
        this.figures = figures;
    }

    List<Question> aboutFilms() {
        String verb = measure.verb();
        return List.of(
                named("Which audience " + verb + "?", Dimension.AUDIENCE),
                named("Which angle " + verb + "?", Dimension.ANGLE),
                question("Which film " + verb + "?", Dimension.CREATIVE),
                question("Which shape " + verb + "?", Dimension.SHAPE),
                question("Which length " + verb + "?", Dimension.LENGTH));
    }

    List<Question> aboutPlaces() {
        String verb = measure.verb();
        return List.of(
                question("Which placement " + verb + "?", Dimension.PLACEMENT),
                question("Which placement, by its name, " + verb + "?", Dimension.SPOT),
                new Question("Which device " + verb + "?", measure, devices(), figures));
    }

    List<Question> aboutHours() {
        return List.of(question("Which hour " + measure.verb() + "?", Dimension.HOUR));
    }

    HourPlot hours() {
        return new HourPlot(lines(Dimension.HOUR), measure, words, figures);
    }

    List<Duel> duels(String first, String second) {
        return Duel.of(lines(Dimension.CREATIVE), first, second).stream().toList();
    }

    private Question named(String title, Dimension by) {
        return Question.ofNames(title, measure, lines(by), figures);
    }

    private Question question(String title, Dimension by) {
        return new Question(title, measure, lines(by), figures);
    }

    /** A telephone that is called is another word than one that is watched, where both may be meant. */
    private List<ReportLine> devices() {
        return lines(Dimension.DEVICE).stream()
                .map(line ->
                        line.label().equals("Phone") ? new ReportLine(line.key(), "Mobile phone", line.tally()) : line)
                .toList();
    }

    private List<ReportLine> lines(Dimension by) {
        return tables.getOrDefault(by, List.of());
    }

    static List<Shared> shared(Credits credits, Words words) {
        double most = credits.byCreative().stream()
                .flatMap(credit -> Stream.of(credit.lastTouch(), credit.dataDriven()))
                .max(Double::compare)
                .orElse(0.0);
        return credits.byCreative().stream()
                .map(credit -> new Shared(
                        credit.label(),
                        conversions(credit.lastTouch(), words),
                        width(credit.lastTouch(), most),
                        conversions(credit.dataDriven(), words),
                        width(credit.dataDriven(), most)))
                .toList();
    }

    private static String conversions(double number, Words words) {
        return words.fixed(number, 1);
    }

    private static double width(double number, double most) {
        return most == 0 ? 0 : Math.round(number / most * WHOLE * 10) / 10.0;
    }
}
