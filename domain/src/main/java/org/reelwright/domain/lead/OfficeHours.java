package org.reelwright.domain.lead;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * When somebody is there, on the clocks of {@code zone}.
 *
 * @param days at least one
 * @param from before {@code to}
 */
public record OfficeHours(ZoneId zone, Set<DayOfWeek> days, LocalTime from, LocalTime to) {

    public static final Duration SLOT = Duration.ofMinutes(30);
    private static final Duration NOTICE = Duration.ofHours(1);
    private static final int DAYS_AHEAD = 14;
    private static final int MOST_SLOTS = 40;

    public OfficeHours {
        days = Set.copyOf(days);
    }

    public boolean isOpen(Instant now) {
        ZonedDateTime there = now.atZone(zone);
        LocalTime time = there.toLocalTime();
        return days.contains(there.getDayOfWeek()) && !time.isBefore(from) && time.isBefore(to);
    }

    /** The next times at which a call can begin, an hour from now at the earliest, forty at most. */
    public List<Instant> slots(Instant now) {
        var slots = new ArrayList<Instant>();
        Instant earliest = now.plus(NOTICE);
        LocalDate day = now.atZone(zone).toLocalDate();
        for (int i = 0; i < DAYS_AHEAD && slots.size() < MOST_SLOTS; i++) {
            addDay(day.plusDays(i), earliest, slots);
        }
        return slots;
    }

    /** Whether a call of a slot's length may begin then. */
    @JsonIgnore
    public boolean offers(Instant slot, Instant now) {
        return slots(now).contains(slot);
    }

    /** A time that a clock change leaves out is not offered. */
    private void addDay(LocalDate day, Instant earliest, List<Instant> slots) {
        if (!days.contains(day.getDayOfWeek())) {
            return;
        }
        int step = (int) SLOT.toMinutes();
        int last = to.toSecondOfDay() / 60 - step;
        for (int minute = from.toSecondOfDay() / 60; minute <= last; minute += step) {
            ZonedDateTime begins = day.atTime(LocalTime.MIN.plusMinutes(minute)).atZone(zone);
            boolean exists = begins.toLocalTime().equals(LocalTime.MIN.plusMinutes(minute));
            if (exists && !begins.toInstant().isBefore(earliest) && slots.size() < MOST_SLOTS) {
                slots.add(begins.toInstant());
            }
        }
    }
}
