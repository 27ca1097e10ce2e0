package org.reelwright.web.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.reelwright.domain.measurement.Invalidity;
import org.reelwright.domain.report.Amount;
import org.reelwright.domain.report.CampaignReport;
import org.reelwright.domain.report.Rate;
import org.reelwright.domain.report.Tally;
import org.reelwright.domain.shared.Money;
import org.reelwright.web.shared.Words;

/** Puts a report's figures into words, each with how sure it is. */
final class Figures {

    /** A large figure at the head of the page. */
    public record Figure(String label, String value, String detail) {}

    /** Impressions that were taken out, and why. */
    public record Reason(String label, String count, String share) {}

    private static final double MICROS = 1e6;
    private static final int MOST_CODES = 3;

    private final Words words;
    private final String currency;

    Figures(Words words, String currency) {
        this.words = words;
        this.currency = currency;
    }

    List<Figure> head(CampaignReport report) {
        Tally sum = report.totals();
        return List.of(
                new Figure("Impressions", words.count(sum.impressions()), gross(sum)),
                share("Completion rate", sum.completionRate()),
                share("Click rate", sum.clickRate()),
                share("Conversion rate", sum.conversionRate()),
                new Figure(
                        "Spend",
                        words.money(sum.spend()),
                        report.budget().map(b -> "of " + words.money(b.total())).orElse("not launched")),
                new Figure(
                        "Conversions",
                        words.count(sum.sales().conversions()),
                        words.money(sum.sales().value()) + " in value" + elsewhere(sum)),
                new Figure("Return on spend", times(sum.returnOnSpend().value()), returns(sum.returnOnSpend())),
                costly("Cost per conversion", sum.costPerConversion()),
                new Figure("Cost per thousand", words.money(sum.costPerThousand()), "impressions that were a person's"),
                costly("Cost per click", sum.clickCost()),
                costly("Cost per completed view", sum.completionCost()),
                new Figure("Clicks", words.count(sum.clicks()), words.count(sum.completions()) + " completed views"),
                share("Viewable rate", sum.viewableRate()),
                new Figure("Errors", words.count(sum.errors()), errors(sum)));
    }

    /** Of several campaigns in this currency. */
    List<Figure> sum(Tally sum) {
        return List.of(
                new Figure("Spend", words.money(sum.spend()), words.impressions(sum.impressions())),
                new Figure(
                        "Conversions",
                        words.count(sum.sales().conversions()),
                        words.money(sum.sales().value()) + " in value" + elsewhere(sum)),
                costly("Cost per conversion", sum.costPerConversion()),
                new Figure("Return on spend", times(sum.returnOnSpend().value()), returns(sum.returnOnSpend())));
    }

    private String elsewhere(Tally sum) {
        long elsewhere = sum.sales().elsewhere();
        return elsewhere == 0 ? "" : ", without " + words.count(elsewhere) + " in other currencies";
    }

    /** By VAST code, the most frequent first. */
    private String errors(Tally sum) {
        return sum.errorsByCode().entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
                .limit(MOST_CODES)
                .map(e -> "code " + (e.getKey() == 0 ? "none" : e.getKey()) + ": " + words.count(e.getValue()))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), codes -> codes.isEmpty() ? "none was told" : codes));
    }

    private Figure costly(String label, Amount amount) {
        return new Figure(label, value(Measure.COST, amount.value()), range(Measure.COST, amount));
    }

    List<Reason> invalid(Tally sum) {
        return sum.invalidByReason().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<Invalidity, Long>::getValue)
                        .reversed())
                .map(e -> new Reason(
                        reason(e.getKey()),
                        words.count(e.getValue()),
                        words.percent(e.getValue() / (double) sum.grossImpressions())))
                .collect(Collectors.toList());
    }

    /** @param measure decides whether it is a share or money */
    String value(Measure measure, OptionalDouble value) {
        if (value.isEmpty()) {
            return "\u2013";
        }
        return measure == Measure.COST ? money(value.getAsDouble()) : words.percent(value.getAsDouble());
    }

    String range(Measure measure, Amount amount) {
        if (amount.value().isEmpty()) {
            return "nothing to tell from yet";
        }
        return amount.high().isPresent()
                ? value(measure, amount.low()) + " to " + value(measure, amount.high())
                : "at least " + value(measure, amount.low());
    }

    String money(double amount) {
        return words.money(new Money(Math.round(amount * MICROS), currency));
    }

    private String gross(Tally sum) {
        return sum.invalid() == 0
                ? "none was invalid"
                : "of " + words.count(sum.grossImpressions()) + ", " + words.count(sum.invalid()) + " invalid";
    }

    /** Of nothing that was tried nothing is known: it may be anything. */
    private Figure share(String label, Rate rate) {
        return rate.low() == 0 && rate.high() == 1
                ? new Figure(label, "\u2013", "nothing to tell from yet")
                : new Figure(label, words.percent(rate.value()), range(rate));
    }

    private String range(Rate rate) {
        return words.percent(rate.low()) + " to " + words.percent(rate.high());
    }

    String times(OptionalDouble value) {
        return value.isPresent() ? words.fixed(value.getAsDouble(), 2) + " ×" : "\u2013";
    }

    private String returns(Amount amount) {
        return amount.value().isEmpty()
                ? "nothing to tell from yet"
                : times(amount.low()) + " to " + times(amount.high());
    }

    private static String reason(Invalidity why) {
        return switch (why) {
            case DECLARED_BOT -> "Called itself a program";
            case IMPOSSIBLE_TIMING -> "Came sooner than it can have been seen";
            case REPEATED_ID -> "Was told more often than any player does";
            case RATE -> "Came faster than people watch";
            case STALE -> "Came more than a day late";
        };
    }
}
