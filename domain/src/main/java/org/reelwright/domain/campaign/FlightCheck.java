package org.reelwright.domain.campaign;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.reelwright.domain.campaign.BriefDraft.FlightDraft;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.PlainText;

/** Reads a flight: by default thirty days from today in UTC. */
final class FlightCheck {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 366;

    private final Findings findings;
    private final Instant now;
    private final Optional<Flight> before;

    /** @param before the flight that is being changed: its first day may stay where it is, even in the past */
    FlightCheck(Findings findings, Instant now, Optional<Flight> before) {
        this.findings = findings;
        this.now = now;
        this.before = before;
    }

    Flight read(Optional<FlightDraft> draft) {
        ZoneId zone = zone(draft.map(FlightDraft::zone).orElse(""));
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate first = date("flight.first", draft.map(FlightDraft::first).orElse(""), today);
        LocalDate last = date("flight.last", draft.map(FlightDraft::last).orElse(""), first.plusDays(USUAL_DAYS - 1L));
        var flight = new Flight(first, last, zone);
        judge(flight, today);
        return flight;
    }

    private void judge(Flight flight, LocalDate today) {
        boolean begun = before.filter(b -> b.first().equals(flight.first())).isPresent();
        findings.expect(
                begun || !flight.first().isBefore(today),
                "flight.first",
                "The flight begins in the past. Choose today (" + today + ") or a later day.");
        if (findings.expect(
                flight.days() > 0,
                "flight.last",
                "The flight ends before it begins. Choose a last day on or after " + flight.first() + ".")) {
            findings.expect(
                    !flight.last().isBefore(today), "flight.last", "The flight is over. Choose a later last day.");
            findings.expect(
                    flight.days() <= MOST_DAYS,
                    "flight.last",
                    "A flight lasts at most a year. Choose an earlier last day.");
        }
    }

    private ZoneId zone(String typed) {
        String name = PlainText.line(typed);
        try {
            return name.isEmpty() ? UTC : ZoneId.of(name);
        } catch (DateTimeException e) {
            findings.add("flight.zone", "This is not a time zone. Name one such as Europe/Berlin or Asia/Shanghai.");
            return UTC;
        }
    }

    private LocalDate date(String field, String typed, LocalDate usual) {
        String text = PlainText.line(typed);
        try {
            LocalDate day = text.isEmpty() ? usual : LocalDate.parse(text);
            return findings.expect(Math.abs(day.getYear() - usual.getYear()) < 100, field, "The year is out of range.")
                    ? day
                    : usual;
        } catch (DateTimeException e) {
            findings.add(field, "This is not a date. Write it as year-month-day, such as " + usual + ".");
            return usual;
        }
    }
}
