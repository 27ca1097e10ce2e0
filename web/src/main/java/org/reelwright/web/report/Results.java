package org.reelwright.web.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.report.CampaignReport;
import org.reelwright.domain.report.Dimension;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.Tally;
import org.reelwright.web.shared.Words;

/** What a campaign's report shows at once, put into words and plots. */
public final class Results {

    private static final int MOST_CURVES = 12;

    /** A table row, all put into words. */
    public record Row(
            String label,
            String impressions,
            String completionRate,
            String clicks,
            String ctr,
            String spend,
            String conversions,
            String cvr,
            String cpa) {}

    private final CampaignReport report;
    private final Measure measure;
    private final Words words;
    private final Figures figures;

    Results(CampaignReport report, String measure, Words words) {
        this.report = report;
        this.words = words;
        this.measure = Measure.parse(measure, report.totals());
        this.figures = new Figures(words, report.totals().spend().currency());
    }

    public CampaignReport getReport() {
        return report;
    }

    public Measure getMeasure() {
        return measure;
    }

    public List<Figures.Figure> getHead() {
        return figures.head(report);
    }

    public List<Figures.Reason> getInvalid() {
        return figures.invalid(report.totals());
    }

    public DayPlot getDays() {
        return new DayPlot(
                report.by(Dimension.DAY).stream()
                        .map(line -> new DayPlot.Day(
                                LocalDate.parse(line.key()), line.tally().impressions()))
                        .toList(),
                words::count,
                words);
    }

    /** Of the films shown most. */
    List<Curve> curves(List<Creative> films) {
        Map<UUID, Creative> known = films.stream().collect(Collectors.toMap(Creative::id, Function.identity()));
        return report.by(Dimension.CREATIVE).stream()
                .filter(line -> line.tally().starts() > 0)
                .sorted(Comparator.comparingLong(
                                (ReportLine line) -> line.tally().starts())
                        .reversed())
                .limit(MOST_CURVES)
                .flatMap(line -> Optional.ofNullable(known.get(UUID.fromString(line.key()))).stream()
                        .map(film -> new Curve(film, line, words)))
                .toList();
    }

    public List<Row> getFilms() {
        return report.by(Dimension.CREATIVE).stream().map(this::row).toList();
    }

    private Row row(ReportLine line) {
        Tally tally = line.tally();
        return new Row(
                line.label(),
                words.count(tally.impressions()),
                words.percent(tally.completionRate().value()),
                words.count(tally.clicks()),
                words.percent(tally.clickRate().value()),
                words.money(tally.spend()),
                words.count(tally.sales().conversions()),
                words.percent(tally.conversionRate().value()),
                figures.value(Measure.COST, tally.costPerConversion().value()));
    }
}
