package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.DeviceKind;

class TrafficHoursTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-03-10T00:00:00Z");

    private final TrafficHours hours = new TrafficHours(Map.of(
            Optional.of(DeviceKind.TELEVISION), at(20, 1_000_000),
            Optional.of(DeviceKind.PHONE), at(8, 1_000_000),
            Optional.empty(), at(3, 2_000_000)));

    @Test
    void expectsOnlyThoseWhomALineItemIsAimedAt() {
        assertThat(by(20, DeviceKind.TELEVISION)).isCloseTo(0, within(.1));
        assertThat(by(21, DeviceKind.TELEVISION)).isGreaterThan(.9);
        assertThat(by(9, DeviceKind.PHONE)).isGreaterThan(.9);
        assertThat(by(10, DeviceKind.PHONE, DeviceKind.TELEVISION)).isCloseTo(.5, within(.1));
    }

    @Test
    void expectsEverybodyWhereNobodyIsNamed() {
        assertThat(by(4)).isCloseTo(.5, within(.1));
        assertThat(TrafficHours.NONE.curve(List.of()).share(MIDNIGHT, hour(12), hour(24)))
                .isEqualTo(.5);
    }

    private double by(int hour, DeviceKind... devices) {
        return hours.curve(List.of(devices)).share(MIDNIGHT, hour(hour), hour(24));
    }

    private static Instant hour(int hour) {
        return MIDNIGHT.plus(Duration.ofHours(hour));
    }

    private static long[] at(int hour, long requests) {
        long[] day = new long[TrafficCurve.HOURS];
        day[hour] = requests;
        return day;
    }
}
