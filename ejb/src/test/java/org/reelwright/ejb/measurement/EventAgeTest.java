package org.reelwright.ejb.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.ejb.delivery.Running.NOON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.measurement.EventToken;

class EventAgeTest {

    private static final Duration KEPT = Duration.ofDays(400);

    @Test
    void takesNothingOfAnAdThatWasServedTooLongAgo() {
        EventAge age = OldEvents.age(KEPT, NOON);
        assertThat(age.isForgotten(servedAt(NOON.minus(KEPT)))).isFalse();
        assertThat(age.isForgotten(servedAt(NOON.minus(KEPT).minusSeconds(1)))).isTrue();
    }

    /** Else a replayed address might count again after its event was forgotten. */
    @Test
    void closesADayOnlyWhenNothingOfItIsTakenInAnyZone() {
        for (int hour = 0; hour < 72; hour++) {
            EventAge age = OldEvents.age(KEPT, NOON.plus(Duration.ofHours(hour)));
            LocalDate lastClosed = age.openSince().minusDays(1);
            Stream.of("Etc/GMT+12", "UTC", "Pacific/Kiritimati").map(ZoneId::of).forEach(zone -> {
                Instant end = lastClosed.plusDays(1).atStartOfDay(zone).toInstant();
                assertThat(age.isForgotten(servedAt(end.plus(Duration.ofHours(12)))))
                        .as("%s in %s, told half a day after it ended", lastClosed, zone)
                        .isTrue();
            });
        }
    }

    @Test
    void isNeverShorterThanConversionsAreCredited() {
        EventAge age = OldEvents.age(Duration.ofDays(1), NOON);
        assertThat(age.isForgotten(servedAt(NOON.minus(Duration.ofDays(37))))).isFalse();
        assertThat(age.isForgotten(servedAt(NOON.minus(Duration.ofDays(39))))).isTrue();
    }

    private static EventToken servedAt(Instant at) {
        var id = new UUID(0, 0);
        return new EventToken(id, EventKind.IMPRESSION, id, id, id, LocalDate.EPOCH, 0, at, "");
    }
}
