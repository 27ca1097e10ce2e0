package org.reelwright.domain.livestream;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.PlainText;

/** When a show is on, on the clocks of {@code zone}; empty while that is open. */
public record ShowSchedule(Optional<LocalDateTime> startsAt, ZoneId zone) {

    private static final String UNLESS_GIVEN = "UTC";

    /** @param startsAt as {@code 2026-12-01T20:00}, or nothing; @param zone as {@code Europe/London}, or nothing for UTC */
    public static Checked<ShowSchedule> read(String startsAt, String zone) {
        var findings = new Findings();
        ShowSchedule read = read(startsAt, zone, findings);
        return findings.judge(() -> read);
    }

    static ShowSchedule read(String startsAt, String zone, Findings findings) {
        return new ShowSchedule(moment(PlainText.line(startsAt), findings), zone(PlainText.line(zone), findings));
    }

    private static Optional<LocalDateTime> moment(String typed, Findings findings) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(typed));
        } catch (DateTimeException e) {
            findings.add("startsAt", "This is no day and time. Write it like 2026-12-01T20:00.");
            return Optional.empty();
        }
    }

    private static ZoneId zone(String typed, Findings findings) {
        try {
            return ZoneId.of(typed.isEmpty() ? UNLESS_GIVEN : typed);
        } catch (DateTimeException e) {
            findings.add("zone", "There is no such time zone. Write it like Europe/London.");
            return ZoneId.of(UNLESS_GIVEN);
        }
    }
}
