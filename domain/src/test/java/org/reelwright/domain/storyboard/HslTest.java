package org.reelwright.domain.storyboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Rgb;

class HslTest {

    @Property
    void isTheSameColourThereAndBack(@ForAll @IntRange(max = 0xffffff) int packed) {
        Rgb back = Hsl.of(Rgb.of(packed)).rgb();

        assertThat(back.red()).isCloseTo(Rgb.of(packed).red(), within(1));
        assertThat(back.green()).isCloseTo(Rgb.of(packed).green(), within(1));
        assertThat(back.blue()).isCloseTo(Rgb.of(packed).blue(), within(1));
    }

    @Test
    void givesGreyNoColourThatItNeverHad() {
        assertThat(Hsl.of(new Rgb(128, 128, 128)).with(.7, 1, .5).saturation()).isZero();
    }
}
