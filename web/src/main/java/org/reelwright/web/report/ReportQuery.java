package org.reelwright.web.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reelwright.domain.report.Dimension;
import org.reelwright.domain.report.ReportFormat;
import org.reelwright.domain.report.ReportQuestion;
import org.reelwright.web.shared.Refusal;

/** What an address asks of a report. Each part may be null. */
record ReportQuery(String from, String to, String by) {

    /** @throws Refusal naming what is allowed, when it asks for what there is not */
    ReportQuestion question() {
        LocalDate first = day("from", from).orElse(ReportQuestion.EVER_SINCE);
        LocalDate last = day("to", to).orElse(ReportQuestion.FOR_EVER);
        if (last.isBefore(first)) {
            throw Refusal.of("to", "The last day is before the first. Ask for days in their order.");
        }
        return new ReportQuestion(first, last, tables());
    }

    static ReportFormat format(String word) {
        return ReportFormat.parse(word)
                .orElseThrow(() ->
                        Refusal.of("format", "There is no such format. Ask for one of: " + ReportFormat.all() + "."));
    }

    private Set<Dimension> tables() {
        if (by == null || by.isBlank()) {
            return EnumSet.allOf(Dimension.class);
        }
        return Arrays.stream(by.split(",")).map(ReportQuery::dimension).collect(Collectors.toSet());
    }

    private static Dimension dimension(String word) {
        return Dimension.parse(word)
                .orElseThrow(() -> Refusal.of(
                        "by",
                        "There is no such table. Ask for any of these, with commas between: " + Dimension.all() + "."));
    }

    private static Optional<LocalDate> day(String field, String typed) {
        try {
            Optional<LocalDate> day = Optional.ofNullable(typed)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .map(LocalDate::parse);
            if (day.filter(d -> d.isBefore(ReportQuestion.EVER_SINCE) || d.isAfter(ReportQuestion.FOR_EVER))
                    .isPresent()) {
                throw Refusal.of(
                        field,
                        "Days from " + ReportQuestion.EVER_SINCE + " to " + ReportQuestion.FOR_EVER + " are known.");
            }
            return day;
        } catch (DateTimeParseException e) {
            throw Refusal.of(field, "This is not a day. Write it as 2026-03-10, or leave it out for all days.");
        }
    }
}
