package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TrafficCurveTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-03-10T00:00:00Z");
    private static final Instant NEXT = MIDNIGHT.plus(Duration.ofDays(1));

    @Test
    void isEvenWhereNothingIsKnown() {
        assertThat(TrafficCurve.FLAT.share(MIDNIGHT, MIDNIGHT.plus(Duration.ofHours(6)), NEXT))
                .isCloseTo(0.25, within(1e-9));
        assertThat(TrafficCurve.of(new long[24], 1).share(MIDNIGHT, MIDNIGHT.plus(Duration.ofMinutes(90)), NEXT))
                .isCloseTo(1.5 / 24, within(1e-9));
    }

    @Test
    void expectsWhatItHasSeen() {
        long[] evening = new long[24];
        java.util.Arrays.fill(evening, 100);
        evening[20] = 1_000;
        TrafficCurve curve = TrafficCurve.of(evening, 0);
        Instant eight = MIDNIGHT.plus(Duration.ofHours(20));
        assertThat(curve.share(MIDNIGHT, eight, NEXT)).isCloseTo(2_000.0 / 3_300, within(1e-9));
        assertThat(curve.share(MIDNIGHT, eight.plus(Duration.ofHours(1)), NEXT))
                .isCloseTo(3_000.0 / 3_300, within(1e-9));
    }

    @Test
    void isNothingBeforeAndAllAfter() {
        assertThat(TrafficCurve.FLAT.share(MIDNIGHT, MIDNIGHT.minusSeconds(1), NEXT))
                .isZero();
        assertThat(TrafficCurve.FLAT.share(MIDNIGHT, NEXT.plusSeconds(1), NEXT)).isEqualTo(1);
    }

    @Test
    void knowsThatADayMayHave23Hours() {
        ZoneId vienna = ZoneId.of("Europe/Vienna");
        LocalDate spring = LocalDate.of(2026, 3, 29);
        Instant from = spring.atStartOfDay(vienna).toInstant();
        Instant to = spring.plusDays(1).atStartOfDay(vienna).toInstant();
        assertThat(TrafficCurve.FLAT.share(
                        from, spring.atTime(12, 0).atZone(vienna).toInstant(), to))
                .isCloseTo(11.0 / 23, within(1e-9));
    }

    @Test
    void believesNoHourToBeQuiteEmpty() {
        long[] noon = new long[24];
        noon[12] = 1_000_000;
        assertThat(TrafficCurve.of(noon, 0).share(MIDNIGHT, MIDNIGHT.plus(Duration.ofHours(1)), NEXT))
                .isGreaterThan(0.003);
    }
}
