package org.reelwright.domain.storyboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ShotLimitsTest {

    @Test
    void ordersTheShortestClipThatIsLongEnough() {
        ShotLimits limits = ShotLimits.of(10_000, 5_000);

        assertThat(limits.clipFor(3_200)).isEqualTo(5_000);
        assertThat(limits.clipFor(5_000)).isEqualTo(5_000);
        assertThat(limits.clipFor(5_100)).isEqualTo(10_000);
        assertThat(limits.clipFor(12_000)).isEqualTo(10_000);
    }

    @Test
    void ordersJustWhatIsNeededOfAModelThatMakesAnyLength() {
        assertThat(ShotLimits.upTo(8_000).clipFor(3_200)).isEqualTo(3_200);
        assertThat(ShotLimits.upTo(8_000).clipFor(9_000)).isEqualTo(8_000);
    }

    @Test
    void knowsNoModelThatMakesLessThanAScene() {
        assertThatThrownBy(() -> ShotLimits.upTo(900)).isInstanceOf(IllegalArgumentException.class);
    }
}
