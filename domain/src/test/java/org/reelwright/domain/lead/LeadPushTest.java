package org.reelwright.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadPushTest {

    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"LEAD, PT2H, PT4H", "FOLLOW_UP, PT2H, PT4H", "WITHDRAWN, P3D, P4D"})
    void whatIsToBeErasedIsToldForDaysAndOtherThingsForHours(LeadPush.Kind kind, Duration atLeast, Duration atMost) {
        LeadPush push = LeadPush.order(new UUID(0, 1), new UUID(0, 2), kind, NOW);
        Duration tried = Duration.ZERO;
        while (!push.isGivenUp()) {
            Instant now = NOW.plus(tried);
            push.claim(now);
            push.failed("The server answered with 500.", true, now);
            if (!push.isGivenUp()) {
                tried = Duration.between(NOW, push.nextAt());
            }
        }
        assertThat(tried).isBetween(atLeast, atMost);
    }

    @Test
    void whoWantsNoMoreIsLeftAloneUntilAPersonWantsItTriedAnew() {
        LeadPush push = LeadPush.order(new UUID(0, 1), new UUID(0, 2), LeadPush.Kind.WITHDRAWN, NOW);
        push.claim(NOW);
        push.failed("The server answered with 410.", false, NOW);
        assertThat(push.isGivenUp()).isTrue();
        assertThat(push.reason()).isEqualTo("The server answered with 410.");

        push.again(NOW.plusSeconds(60));
        assertThat(push.isGivenUp()).isFalse();
        assertThat(push.nextAt()).isEqualTo(NOW.plusSeconds(60));
    }
}
