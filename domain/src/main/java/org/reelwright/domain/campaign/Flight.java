package org.reelwright.domain.campaign;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The days on which a campaign may be served, both included, as the clocks of {@code zone} count them. */
public record Flight(LocalDate first, LocalDate last, ZoneId zone) {

    public boolean covers(Instant moment) {
        LocalDate day = dayOf(moment);
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    @JsonIgnore
    public Instant startsAt() {
        return first.atStartOfDay(zone).toInstant();
    }

    /** The first instant that no longer belongs to the flight. */
    @JsonIgnore
    public Instant endsAt() {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    @JsonIgnore
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
