package org.reelwright.ejb.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.reelwright.domain.report.LeadQuality;

/**
 * A figure of a campaign's assistant, whatever the format.
 *
 * @param name of its column in a table
 * @param label for people
 * @param value a number, or an empty text where nothing can be told
 * @param shown the same for people
 * @param detail what it is a share of; may be empty
 */
record AssistantFigure(
        String name,
        String label,
        Function<LeadQuality, Object> value,
        Function<LeadQuality, String> shown,
        Function<LeadQuality, String> detail) {

    private static final String UNKNOWN = "–";
    private static final int DIGITS = 6;
    private static final Set<String> IN_DETAILS =
            Set.of("assistant_trials", "assistant_absent", "assistant_chats", "leads_qualified");

    static final List<AssistantFigure> ALL = List.of(
            share(
                    "assistant_accuracy",
                    "Right answers",
                    LeadQuality::accuracy,
                    q -> "of " + q.trials() + " trial questions"),
            count("assistant_trials", "Trial questions", q -> (long) q.trials(), q -> ""),
            share(
                    "assistant_refusals",
                    "Rightly refused",
                    LeadQuality::refusals,
                    q -> "of " + q.absent() + " questions that the documents do not answer"),
            count("assistant_absent", "Trial questions without an answer", q -> (long) q.absent(), q -> ""),
            new AssistantFigure(
                    "assistant_first_word_ms",
                    "First word after",
                    q -> q.firstWordMs().isPresent() ? q.firstWordMs().getAsInt() : "",
                    q -> q.firstWordMs().isPresent() ? q.firstWordMs().getAsInt() + " ms" : UNKNOWN,
                    q -> "median"),
            share("assistant_handover_rate", "Handed over", LeadQuality::handover, q -> "of " + q.chats() + " chats"),
            count("assistant_chats", "Chats", LeadQuality::chats, q -> ""),
            count("leads", "Leads", LeadQuality::leads, q -> q.qualified() + " of them qualified"),
            count("leads_qualified", "Qualified leads", LeadQuality::qualified, q -> ""),
            new AssistantFigure(
                    "leads_per_100_clicks",
                    "Leads per 100 clicks",
                    q -> exact(q.perHundredClicks()),
                    q -> q.perHundredClicks().isPresent()
                            ? String.format(
                                    Locale.US, "%.1f", q.perHundredClicks().getAsDouble())
                            : UNKNOWN,
                    q -> ""));

    /** Whether it is shown by itself, and not in another's detail. */
    boolean stands() {
        return !IN_DETAILS.contains(name);
    }

    private static AssistantFigure share(
            String name, String label, Function<LeadQuality, OptionalDouble> share, Function<LeadQuality, String> of) {
        return new AssistantFigure(
                name,
                label,
                share.andThen(AssistantFigure::exact),
                share.andThen(value ->
                        value.isPresent() ? String.format(Locale.US, "%.1f%%", value.getAsDouble() * 100) : UNKNOWN),
                of);
    }

    private static AssistantFigure count(
            String name, String label, Function<LeadQuality, Long> count, Function<LeadQuality, String> detail) {
        return new AssistantFigure(
                name, label, count::apply, count.andThen(number -> String.format(Locale.US, "%,d", number)), detail);
    }

    private static Object exact(OptionalDouble figure) {
        return figure.isPresent()
                ? BigDecimal.valueOf(figure.getAsDouble()).setScale(DIGITS, RoundingMode.HALF_UP)
                : "";
    }
}
