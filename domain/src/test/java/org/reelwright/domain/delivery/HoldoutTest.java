package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HoldoutTest {

    private static final UUID CUP = new UUID(1, 1);
    private static final UUID TENT = new UUID(1, 2);
    private static final Holdout TENTH = new Holdout(0.1);

    @Test
    void holdsTheShareItIsTold() {
        assertThat(count(i -> TENTH.holds(CUP, "viewer" + i))).isBetween(9_700L, 10_300L);
        assertThat(count(i -> new Holdout(0).holds(CUP, "viewer" + i))).isZero();
        assertThat(count(i -> new Holdout(1).holds(CUP, "viewer" + i))).isEqualTo(100_000);
    }

    @Test
    void holdsOtherPeopleOutOfAnotherCampaign() {
        assertThat(count(i -> TENTH.holds(CUP, "viewer" + i) && TENTH.holds(TENT, "viewer" + i)))
                .isBetween(880L, 1_120L);
    }

    @Test
    void neverLetsAPersonGoWhenTheShareGrows() {
        assertThat(count(i -> TENTH.holds(CUP, "v" + i) && !new Holdout(0.2).holds(CUP, "v" + i)))
                .isZero();
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatThrownBy(() -> new Holdout(1.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Holdout(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static long count(IntPredicate holds) {
        return IntStream.range(0, 100_000).filter(holds).count();
    }
}
