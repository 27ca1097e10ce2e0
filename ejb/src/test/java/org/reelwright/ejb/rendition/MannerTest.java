package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MannerTest {

    @ParameterizedTest
    @EnumSource(Manner.class)
    void comesToRest(Manner manner) {
        Manner.Pose pose = manner.at(1.5);

        assertThat(pose.dx()).isCloseTo(0, within(1e-3));
        assertThat(pose.dy()).isCloseTo(0, within(1e-3));
        assertThat(pose.zoom()).isCloseTo(1, within(1e-3));
        assertThat(pose.opacity()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void showsFromItsFirstFrame(Manner manner) {
        assertThat(manner.at(0).opacity()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void movesWithoutJumps(Manner manner) {
        for (int frame = 3; frame < 45; frame++) {
            double before = manner.at((frame - 1) / 30.).zoom();

            assertThat(manner.at(frame / 30.).zoom()).isCloseTo(before, within(.18));
        }
    }
}
