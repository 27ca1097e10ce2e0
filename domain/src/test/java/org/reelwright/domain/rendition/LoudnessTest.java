package org.reelwright.domain.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LoudnessTest {

    private static final Loudness TELEVISION = new Loudness(-24, 2, -2);

    @Test
    void saysByHowMuchASoundIsToBeTurnedDown() {
        assertThat(TELEVISION.gain(new Level(-14.2, -1.6)))
                .hasValueSatisfying(db -> assertThat(db).isCloseTo(-9.8, within(1e-9)));
    }

    @Test
    void turnsUpWhatHasRoomForItsPeaksOnly() {
        assertThat(TELEVISION.gain(new Level(-30, -12))).isPresent();
        assertThat(TELEVISION.gain(new Level(-30, -7))).isEmpty();
    }

    @Test
    void leavesSilenceAlone() {
        assertThat(TELEVISION.gain(new Level(-70, -70))).isEmpty();
    }

    @Test
    void holdsWhatIsWithinItsToleranceAndBelowItsPeak() {
        assertThat(TELEVISION.holds(new Level(-22.1, -2.5))).isTrue();
        assertThat(TELEVISION.holds(new Level(-21.9, -2.5))).isFalse();
        assertThat(TELEVISION.holds(new Level(-24, -1.9))).isFalse();
    }
}
