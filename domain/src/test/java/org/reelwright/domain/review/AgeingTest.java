package org.reelwright.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.review.Reviewed.NOON;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AgeingTest {

    private static final Ageing AGEING = new Ageing(Duration.ofHours(4), Duration.ofHours(24));

    @Test
    void marksWhatHasWaitedForFourHoursAndForADay() {
        assertThat(after(Duration.ofHours(4).minusMillis(1))).isEqualTo(Age.FRESH);
        assertThat(after(Duration.ofHours(4))).isEqualTo(Age.AGEING);
        assertThat(after(Duration.ofHours(24).minusMillis(1))).isEqualTo(Age.AGEING);
        assertThat(after(Duration.ofHours(24))).isEqualTo(Age.OVERDUE);
    }

    private static Age after(Duration waited) {
        return AGEING.of(NOON, NOON.plus(waited));
    }
}
