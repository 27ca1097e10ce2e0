package org.reelwright.ejb.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.report.Rate;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.Tally;
import org.reelwright.domain.shared.Money;

/**
 * A column of a report that is a table, whatever the format.
 *
 * @param value a text, a whole number or a {@link BigDecimal}; an empty text where nothing can be told
 */
record ReportColumn(String name, Function<ReportLine, Object> value) {

    private static final int RATE_DIGITS = 6;

    static final List<ReportColumn> ALL = List.of(
            new ReportColumn("key", ReportLine::key),
            new ReportColumn("label", ReportLine::label),
            of("impressions", Tally::impressions),
            of("starts", Tally::starts),
            of("first_quartiles", Tally::firstQuartiles),
            of("midpoints", Tally::midpoints),
            of("third_quartiles", Tally::thirdQuartiles),
            of("completions", Tally::completions),
            rate("completion_rate", Tally::completionRate, Rate::value),
            rate("completion_rate_low", Tally::completionRate, Rate::low),
            rate("completion_rate_high", Tally::completionRate, Rate::high),
            of("clicks", Tally::clicks),
            rate("click_rate", Tally::clickRate, Rate::value),
            rate("click_rate_low", Tally::clickRate, Rate::low),
            rate("click_rate_high", Tally::clickRate, Rate::high),
            of("errors", Tally::errors),
            of("errors_by_code", ReportColumn::errors),
            of("viewable", Tally::viewable),
            of("not_viewable", Tally::notViewable),
            rate("viewable_rate", Tally::viewableRate, Rate::value),
            rate("viewable_rate_low", Tally::viewableRate, Rate::low),
            rate("viewable_rate_high", Tally::viewableRate, Rate::high),
            of("interactions", ReportColumn::interactions),
            of("custom_by_name", tally -> listed(tally.customByName())),
            of("gross_impressions", Tally::grossImpressions),
            of("invalid", Tally::invalid),
            of("invalid_clicks", tally -> tally.invalidByKind().getOrDefault(EventKind.CLICK, 0L)),
            of("invalid_completions", tally -> tally.invalidByKind().getOrDefault(EventKind.COMPLETE, 0L)),
            money("spend", Tally::spend),
            money("cost_per_thousand", Tally::costPerThousand),
            money("cost_per_click", Tally::costPerClick),
            of("cost_per_click_low", tally -> known(tally.clickCost().low())),
            of("cost_per_click_high", tally -> known(tally.clickCost().high())),
            money("cost_per_completion", Tally::costPerCompletion),
            of("cost_per_completion_low", tally -> known(tally.completionCost().low())),
            of("cost_per_completion_high", tally -> known(tally.completionCost().high())),
            of("conversions", tally -> tally.sales().conversions()),
            of("gross_conversions", tally -> tally.sales().gross()),
            of("invalid_conversions", tally -> tally.sales().invalid()),
            of("conversions_by_click", tally -> tally.sales().clicked()),
            rate("conversion_rate", Tally::conversionRate, Rate::value),
            rate("conversion_rate_low", Tally::conversionRate, Rate::low),
            rate("conversion_rate_high", Tally::conversionRate, Rate::high),
            money("conversion_value", tally -> tally.sales().value()),
            of("conversions_in_other_currencies", tally -> tally.sales().elsewhere()),
            of("cost_per_conversion", tally -> known(tally.costPerConversion().value())),
            of(
                    "cost_per_conversion_low",
                    tally -> known(tally.costPerConversion().low())),
            of(
                    "cost_per_conversion_high",
                    tally -> known(tally.costPerConversion().high())),
            of("return_on_spend", tally -> known(tally.returnOnSpend().value())),
            of("return_on_spend_low", tally -> known(tally.returnOnSpend().low())),
            of("return_on_spend_high", tally -> known(tally.returnOnSpend().high())),
            of("currency", tally -> tally.spend().currency()));

    /** As in {@code 303: 4, 405: 1}. */
    private static Object errors(Tally tally) {
        return listed(tally.errorsByCode());
    }

    private static Object interactions(Tally tally) {
        var named = new TreeMap<String, Long>();
        tally.interactions().forEach((kind, count) -> named.put(kind.word(), count));
        return listed(named);
    }

    private static String listed(Map<?, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getKey() + ": " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    Object of(ReportLine line) {
        return value.apply(line);
    }

    private static ReportColumn of(String name, Function<Tally, Object> value) {
        return new ReportColumn(name, line -> value.apply(line.tally()));
    }

    private static ReportColumn rate(String name, Function<Tally, Rate> rate, Function<Rate, Double> part) {
        return of(name, tally -> exact(part.apply(rate.apply(tally))));
    }

    private static ReportColumn money(String name, Function<Tally, Money> money) {
        return of(name, tally -> money.apply(tally).amount());
    }

    private static Object known(OptionalDouble figure) {
        return figure.isPresent() ? exact(figure.getAsDouble()) : "";
    }

    private static BigDecimal exact(double value) {
        return BigDecimal.valueOf(value).setScale(RATE_DIGITS, RoundingMode.HALF_UP);
    }
}
