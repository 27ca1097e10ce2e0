package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServingIdTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    @Test
    void isInOrderOfTimeAsDatabasesSortIt() {
        assertThat(Stream.iterate(NOON, at -> at.plus(Duration.ofMillis(1)))
                        .limit(1_000)
                        .map(at -> ServingId.of(at, UUID.randomUUID()).toString()))
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void isAnotherForEachOfOneMoment() {
        assertThat(Stream.generate(() -> ServingId.of(NOON, UUID.randomUUID())).limit(10_000))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.version() == 7 && id.variant() == 2);
    }
}
