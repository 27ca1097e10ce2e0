package org.reelwright.domain.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttributionWindowsTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final Optional<Instant> AT_NOON = Optional.of(NOON);

    @Test
    void aClickIsCreditedForSevenDaysAndAViewForOne() {
        assertThat(touch(AT_NOON, AT_NOON, Duration.ofDays(7))).isEqualTo(Touch.CLICK);
        assertThat(touch(AT_NOON, AT_NOON, Duration.ofDays(7).plusMillis(1))).isEqualTo(Touch.NONE);
        assertThat(touch(Optional.empty(), AT_NOON, Duration.ofDays(1))).isEqualTo(Touch.VIEW);
        assertThat(touch(Optional.empty(), AT_NOON, Duration.ofDays(1).plusMillis(1)))
                .isEqualTo(Touch.NONE);
    }

    @Test
    void whatCameBeforeTheAdIsNotDueToIt() {
        assertThat(touch(AT_NOON, AT_NOON, Duration.ofSeconds(-1))).isEqualTo(Touch.NONE);
    }

    private static Touch touch(Optional<Instant> clicked, Optional<Instant> seen, Duration after) {
        return AttributionWindows.USUAL.touch(clicked, seen, NOON.plus(after));
    }
}
