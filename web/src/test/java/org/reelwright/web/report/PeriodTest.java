package org.reelwright.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.reelwright.web.shared.Refusal;

class PeriodTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T23:59:00Z"), ZoneOffset.UTC);

    @Test
    void isTheLastThirtyDaysUnlessSomebodySays() {
        assertThat(Period.of(null, "", CLOCK))
                .isEqualTo(new Period(LocalDate.parse("2026-02-09"), LocalDate.parse("2026-03-10")));
        assertThat(Period.of("2026-01-01", "2026-01-02", CLOCK))
                .isEqualTo(new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-02")));
    }

    @Test
    void refusesWhatIsNoPeriod() {
        assertThatThrownBy(() -> Period.of("soon", null, CLOCK)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Period.of("2026-03-11", "2026-03-10", CLOCK)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Period.of("2020-01-01", "2026-03-10", CLOCK)).isInstanceOf(Refusal.class);
    }
}
