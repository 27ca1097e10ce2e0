package org.reelwright.ejb.shot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Motion;

class CameraMoveTest {

    @Property
    void whatIsBehindNeverShowsItsEdge(
            @ForAll Look look, @ForAll Motion motion, @ForAll @DoubleRange(max = 10) double seconds) {
        CameraMove move = CameraMove.at(look, motion, 0, false, seconds);

        assertThat(Math.abs(move.dx())).isLessThanOrEqualTo((move.zoom() - 1) / 2 + 1e-9);
        assertThat(Math.abs(move.dy())).isLessThanOrEqualTo((move.zoom() - 1) / 2 + 1e-9);
    }

    @Property
    void whatTheFrameCutsOffComesFromNearby(@ForAll Look look, @ForAll @DoubleRange(max = 1.4) double seconds) {
        CameraMove still = CameraMove.at(look, Motion.HOLD, .9, false, 2);
        CameraMove move = CameraMove.at(look, Motion.HOLD, .9, false, seconds);

        assertThat(move.zoom()).isGreaterThan(.98);
        assertThat(move.dx()).isCloseTo(still.dx(), within(.021));
        assertThat(move.dy()).isCloseTo(still.dy(), within(.021));
    }

    @Property
    void aProductHasComeToRestAfterASecondAndAHalf(@ForAll Look look) {
        CameraMove before = CameraMove.at(look, Motion.HOLD, .9, true, 1.49);
        CameraMove after = CameraMove.at(look, Motion.HOLD, .9, true, 1.51);

        assertThat(after.zoom()).isCloseTo(before.zoom(), within(.002));
        assertThat(after.dy()).isCloseTo(before.dy(), within(.002));
    }
}
