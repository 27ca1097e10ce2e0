package org.reelwright.domain.report;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How often a report comes: in the morning after the days that it is about. */
public enum Cadence {
    DAILY,
    /** On Mondays, from Monday to Sunday. */
    WEEKLY,
    /** On the first, of the month before. */
    MONTHLY;

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    /** The first morning after that moment on which one is due. */
    Instant next(Instant after, ZoneId zone) {
        LocalDate day = after.atZone(zone).toLocalDate();
        Instant due = morning(firstDay(day), zone);
        return due.isAfter(after) ? due : morning(following(firstDay(day)), zone);
    }

    /** First day that a report is about which is due on that day. */
    LocalDate about(LocalDate due) {
        return switch (this) {
            case DAILY -> due.minusDays(1);
            case WEEKLY -> due.minusWeeks(1);
            case MONTHLY -> due.minusMonths(1);
        };
    }

    /** The day of its kind that is not after the given one: that day, its Monday, its first. */
    LocalDate firstDay(LocalDate day) {
        return switch (this) {
            case DAILY -> day;
            case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHLY -> day.withDayOfMonth(1);
        };
    }

    private LocalDate following(LocalDate due) {
        return switch (this) {
            case DAILY -> due.plusDays(1);
            case WEEKLY -> due.plusWeeks(1);
            case MONTHLY -> due.plusMonths(1);
        };
    }

    private static Instant morning(LocalDate day, ZoneId zone) {
        return day.atTime(MORNING).atZone(zone).toInstant();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Cadence> parse(String word) {
        return Arrays.stream(values()).filter(c -> c.word().equals(word)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(Cadence::word).collect(Collectors.joining(", "));
    }
}
