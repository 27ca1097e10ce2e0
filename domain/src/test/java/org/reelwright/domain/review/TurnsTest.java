package org.reelwright.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.review.Reviewed.NOON;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns(3);

    @Test
    void giveEachSoManyAMinute() {
        assertThat(IntStream.range(0, 5).filter(i -> turns.take("a", NOON)).count())
                .isEqualTo(3);
        assertThat(turns.take("b", NOON)).isTrue();
        assertThat(turns.take("a", NOON.plusSeconds(59))).isFalse();
        assertThat(turns.take("a", NOON.plusSeconds(60))).isTrue();
    }

    @Test
    void letNobodyNewInWhileTheyRememberTooManyAndThenForgetThem() {
        IntStream.range(0, 20_000).forEach(i -> turns.take("guest " + i, NOON));
        assertThat(turns.take("one more", NOON.plusSeconds(1))).isFalse();
        assertThat(turns.take("one more", NOON.plusSeconds(61))).isTrue();
    }
}
