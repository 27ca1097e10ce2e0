package org.reelwright.ejb.provider.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.presenter.PresenterOrder;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.voice.Cue;
import org.reelwright.domain.voice.Speech;
import org.reelwright.ejb.asset.Workshop;
import org.reelwright.ejb.image.RenderSize;

class StudioPresenterModelTest {

    private static final int RATE = 30;

    @TempDir
    Path folder;

    @Test
    void speaksARecordingToItsEndAndIsTheSameEachTime() {
        var model = new StudioPresenterModel();
        model.ffmpeg = Workshop.ffmpeg();
        model.files = Workshop.files(folder);
        model.size = RenderSize.of(180, RATE);
        Speech speech = Booth.say(Booth.voice(folder), "Meet a mug that keeps its promise.", Tone.WARM);
        var order = new PresenterOrder(speech, Shape.VERTICAL, "Mina", 7);

        var clip = (Clip.Filmed) ((Progress.Ready<Clip>) model.begin(order, "a")).result();

        assertThat(clip.durationMs()).isBetween(speech.durationMs(), speech.durationMs() + 500);
        assertThat(clip.width()).isEqualTo(180);
        var again = (Clip.Filmed) ((Progress.Ready<Clip>) model.begin(order, "b")).result();
        assertThat(again.file().hash()).isEqualTo(clip.file().hash());
    }

    @Test
    void lipsCloseForAnMAndOpenForAnAAndRestWhereNothingIsHeard() {
        var speech = new Speech(null, 1000, List.of(new Cue("mama", 0, 600)));
        var heard = new SpeechLoudness(
                IntStream.range(0, 30).mapToDouble(frame -> frame < 18 ? .4 : 0).toArray());

        List<MouthShape> lips = LipTrack.of(speech, heard, RATE, 30);

        assertThat(lips.get(1)).isEqualTo(MouthShape.PRESSED);
        assertThat(lips.get(5)).isEqualTo(MouthShape.OPEN);
        assertThat(lips.subList(20, 30)).containsOnly(MouthShape.REST);
    }

    @Test
    void noShapeFlickersForASingleFrame() {
        var speech = new Speech(null, 2000, List.of(new Cue("extraordinarily", 0, 500), new Cue("good", 500, 900)));
        var heard = new SpeechLoudness(
                IntStream.range(0, 60).mapToDouble(frame -> .5).toArray());

        List<MouthShape> lips = LipTrack.of(speech, heard, RATE, 60);

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
