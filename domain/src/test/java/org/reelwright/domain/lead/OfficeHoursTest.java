package org.reelwright.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfficeHoursTest {

    private static final OfficeHours BERLIN = new OfficeHours(
            ZoneId.of("Europe/Berlin"),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0));

    @Test
    void isOpenOnTheClocksOfItsZone() {
        assertThat(BERLIN.isOpen(Instant.parse("2026-01-05T08:00:00Z"))).isTrue();
        assertThat(BERLIN.isOpen(Instant.parse("2026-01-05T07:59:00Z"))).isFalse();
        assertThat(BERLIN.isOpen(Instant.parse("2026-01-05T16:00:00Z"))).isFalse();
        assertThat(BERLIN.isOpen(Instant.parse("2026-01-07T10:00:00Z"))).isFalse();
        assertThat(BERLIN.isOpen(Instant.parse("2026-07-06T07:00:00Z"))).isTrue();
    }

    @Test
    void offersHalfHoursAnHourFromNowThatEndBeforeItCloses() {
        var slots = BERLIN.slots(Instant.parse("2026-01-05T14:40:00Z"));
        assertThat(slots.get(0)).isEqualTo(Instant.parse("2026-01-06T08:00:00Z"));
        assertThat(slots)
                .doesNotContain(Instant.parse("2026-01-06T16:00:00Z"))
                .contains(Instant.parse("2026-01-06T15:30:00Z"));
        assertThat(slots).hasSizeLessThanOrEqualTo(40).isSorted();
        assertThat(BERLIN.offers(slots.get(3), Instant.parse("2026-01-05T14:40:00Z")))
                .isTrue();
    }

    @Test
    void leavesOutATimeThatAClockChangeSkips() {
        var nights = new OfficeHours(
                ZoneId.of("Europe/Berlin"), Set.of(DayOfWeek.SUNDAY), LocalTime.of(1, 0), LocalTime.of(4, 0));
        assertThat(nights.slots(Instant.parse("2026-03-28T20:00:00Z")))
                .startsWith(
                        Instant.parse("2026-03-29T00:00:00Z"),
                        Instant.parse("2026-03-29T00:30:00Z"),
                        Instant.parse("2026-03-29T01:00:00Z"));
    }
}
