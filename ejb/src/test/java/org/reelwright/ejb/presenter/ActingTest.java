package org.reelwright.ejb.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.voice.Cue;
import org.reelwright.domain.voice.Speech;

class ActingTest {

    private static final int RATE = 30;

    @Test
    void lipsCloseForAnMAndOpenForAnAAndRestWhereNothingIsHeard() {
        var speech = new Speech(null, 1000, List.of(new Cue("mama", 0, 600)));
        var heard = new SpeechLoudness(
                IntStream.range(0, 30).mapToDouble(frame -> frame < 18 ? .4 : 0).toArray());

        List<MouthShape> lips = LipTrack.of(speech.cues(), heard, RATE, 30);

        assertThat(lips.get(1)).isEqualTo(MouthShape.PRESSED);
        assertThat(lips.get(5)).isEqualTo(MouthShape.OPEN);
        assertThat(lips.subList(20, 30)).containsOnly(MouthShape.REST);
    }

    @Test
    void noShapeFlickersForASingleFrame() {
        var speech = new Speech(null, 2000, List.of(new Cue("extraordinarily", 0, 500), new Cue("good", 500, 900)));
        var heard = new SpeechLoudness(
                IntStream.range(0, 60).mapToDouble(frame -> .5).toArray());

        List<MouthShape> lips = LipTrack.of(speech.cues(), heard, RATE, 60);

        for (int frame = 1; frame < 59; frame++) {
            assertThat(lips.get(frame) == lips.get(frame - 1) || lips.get(frame) == lips.get(frame + 1))
                    .as("frame %d", frame)
                    .isTrue();
        }
    }

    @Test
    void peopleBlinkBreatheAndLookAtWhomTheySpeakTo() {
        var heard = new SpeechLoudness(
                IntStream.range(0, 1800).mapToDouble(frame -> frame % 40 / 40.).toArray());

        PresenterPose[] poses = PresenterPose.of(heard, RATE, 1800, 3);

        long blinks = IntStream.range(1, 1800)
                .filter(i -> poses[i].lid() == 2 && poses[i - 1].lid() != 2)
                .count();
        assertThat(blinks).isBetween(11L, 28L);
        assertThat(poses).allMatch(pose -> Math.abs(pose.headX()) < .05 && Math.abs(pose.gaze()) < .03);
        assertThat(IntStream.range(0, 1800).filter(i -> poses[i].gaze() == 0).count())
                .isGreaterThan(1000);
    }
}
