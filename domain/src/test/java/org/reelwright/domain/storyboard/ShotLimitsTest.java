package org.reelwright.domain.storyboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ShotLimitsTest {

    @Test
    void ordersTheShortestClipThatHasItsSceneAndItsSpare() {
        ShotLimits limits = ShotLimits.of(10_000, 5_000);

        assertThat(limits.clipFor(3_200)).isEqualTo(5_000);
        assertThat(limits.clipFor(4_500)).isEqualTo(5_000);
        assertThat(limits.clipFor(4_600)).isEqualTo(10_000);
        assertThat(limits.clipFor(12_000)).isEqualTo(10_000);
    }

    @Test
    void ordersJustWhatIsNeededOfAModelThatMakesAnyLength() {
        assertThat(ShotLimits.upTo(8_000).clipFor(3_200)).isEqualTo(3_700);
        assertThat(ShotLimits.upTo(8_000).clipFor(9_000)).isEqualTo(8_000);
    }

    @Test
    void leavesScenesSoShortThatClipsHaveTheirSpare() {
        assertThat(ShotLimits.of(4_000, 8_000).longestSceneMs()).isEqualTo(7_500);
        assertThat(ShotLimits.of(15_000).longestSceneMs()).isEqualTo(Scene.LONGEST_MS);
        assertThat(ShotLimits.USUAL.longestSceneMs()).isEqualTo(Scene.LONGEST_MS);
    }

    @Test
    void knowsNoModelThatMakesLessThanAScene() {
        assertThatThrownBy(() -> ShotLimits.upTo(900)).isInstanceOf(IllegalArgumentException.class);
    }
}
