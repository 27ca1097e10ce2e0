package org.reelwright.ejb.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderSizeTest {

    @ParameterizedTest
    @ValueSource(ints = {10, 30, 50, 60})
    void takesRatesWithWholeFramesInATenthOfASecond(int rate) {
        assertThat(RenderSize.of(360, rate).framesPerSecond()).isEqualTo(rate);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -10, 24, 25, 29})
    void refusesOthersAndSaysWhatToGive(int rate) {
        assertThatThrownBy(() -> RenderSize.of(360, rate)).hasMessageContaining("multiple of ten");
    }
}
