package org.reelwright.web.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reelwright.domain.report.Overview;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.Tally;
import org.reelwright.domain.report.Traits;
import org.reelwright.domain.script.Framework;
import org.reelwright.web.shared.Words;

/** Campaigns by the currency that they are paid in: one of those is looked at, for amounts in several have no sum. */
public final class Ledgers {

    private static final int MOST_ROWS = 50;

    /** So many have their films looked into: those on which most was spent. */
    private static final int MOST_LOOKED_INTO = 100;

    private static final Comparator<ReportLine> BY_SPEND = Comparator.comparingLong(
                    (ReportLine line) -> line.tally().spend().micros())
            .thenComparing(line -> line.tally().impressions())
            .reversed();

    /** A table row, all put into words. @param range of the cost per conversion */
    public record Row(
            String id,
            String name,
            String spend,
            String impressions,
            String conversions,
            String cost,
            String range,
            String returned) {}

    private final List<String> currencies;
    private final String currency;
    private final List<ReportLine> campaigns;
    private final Measure measure;
    private final Words words;
    private final Figures figures;

    /** @param asked currency; where there is no such, the one of most campaigns is looked at */
    Ledgers(Overview overview, String asked, Measure measure, Words words) {
        var shown = overview.byCampaign().stream()
                .filter(line -> line.tally().impressions() > 0)
                .collect(Collectors.groupingBy(line -> line.tally().spend().currency()));
        this.currencies = shown.keySet().stream()
                .sorted(Comparator.comparing((String code) -> shown.get(code).size())
                        .reversed()
                        .thenComparing(Function.identity()))
                .toList();
        this.currency = currencies.contains(asked)
                ? asked
                : currencies.stream().findFirst().orElse("USD");
        this.campaigns = shown.getOrDefault(currency, List.of()).stream()
                .sorted(BY_SPEND)
                .toList();
        this.measure = measure;
        this.words = words;
        this.figures = new Figures(words, currency);
    }

    public List<String> getCurrencies() {
        return currencies;
    }

    public String getCurrency() {
        return currency;
    }

    public boolean isNothing() {
        return campaigns.isEmpty();
    }

    public int getNumber() {
        return campaigns.size();
    }

    public List<Figures.Figure> getHead() {
        return figures.sum(campaigns.stream().map(ReportLine::tally).reduce(Tally.nothing(currency), Tally::plus));
    }

    public Question getBest() {
        return Question.ofNames("Which campaign " + measure.verb() + "?", measure, campaigns, figures);
    }

    /** Those on which most was spent. */
    public List<Row> getRows() {
        return campaigns.stream().limit(MOST_ROWS).map(this::row).toList();
    }

    public int getMore() {
        return Math.max(0, campaigns.size() - MOST_ROWS);
    }

    private Row row(ReportLine line) {
        Tally tally = line.tally();
        var cost = tally.costPerConversion();
        return new Row(
                line.key(),
                line.label(),
                words.money(tally.spend()),
                words.count(tally.impressions()),
                words.count(tally.sales().conversions()),
                figures.value(Measure.COST, cost.value()),
                figures.range(Measure.COST, cost),
                figures.times(tally.returnOnSpend().value()));
    }

    List<UUID> shownMost() {
        return campaigns.stream()
                .limit(MOST_LOOKED_INTO)
                .map(line -> UUID.fromString(line.key()))
                .toList();
    }

    /** How many campaigns' films are looked into, where it is not all. */
    public Optional<String> getLookedInto() {
        return Optional.of(MOST_LOOKED_INTO)
                .filter(most -> campaigns.size() > most)
                .map(words::count);
    }

    List<Question> questions(Traits found) {
        String verb = measure.verb();
        return List.of(
                named("Which hook " + verb + "?", spoken(found.byHook())),
                named("Which audience " + verb + "?", found.byAudience()),
                new Question("Which length " + verb + "?", measure, found.byLength(), figures),
                named("Which angle " + verb + "?", found.byAngle()),
                new Question("Which shape " + verb + "?", measure, found.byShape(), figures));
    }

    private Question named(String title, List<ReportLine> lines) {
        return Question.ofNames(title, measure, lines, figures);
    }

    private List<ReportLine> spoken(List<ReportLine> hooks) {
        return hooks.stream()
                .map(line -> new ReportLine(
                        line.key(), words.said(hook(Framework.valueOf(line.key()))), line.tally(), line.evidence()))
                .toList();
    }

    private static String hook(Framework framework) {
        return switch (framework) {
            case AIDA -> "Attention first";
            case PAS -> "A problem, solved";
            case BAB -> "Before and after";
            case DEMONSTRATION -> "Features at work";
            case OFFER -> "Price or offer first";
            case TESTIMONIAL -> "A customer speaks";
        };
    }
}
