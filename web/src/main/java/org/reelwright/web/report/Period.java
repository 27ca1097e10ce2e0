package org.reelwright.web.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.reelwright.web.shared.Refusal;

/** Days that somebody asks for; the last thirty when they do not say. @param last inclusive */
record Period(LocalDate first, LocalDate last) {

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 366;

    /** @param from ISO 8601 or null, as is {@code to} @throws Refusal when it is no such period */
    static Period of(String from, String to, Clock clock) {
        LocalDate last = day("to", to).orElse(LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        LocalDate first = day("from", from).orElse(last.minusDays(USUAL_DAYS - 1));
        if (first.isAfter(last) || first.plusDays(MOST_DAYS).isBefore(last)) {
            throw Refusal.of("from", "Ask for at most " + MOST_DAYS + " days, the first one before the last.");
        }
        return new Period(first, last);
    }

    private static Optional<LocalDate> day(String field, String typed) {
        try {
            return Optional.ofNullable(typed).filter(text -> !text.isBlank()).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw Refusal.of(field, "This is not a day. Write it as 2026-03-10.");
        }
    }
}
