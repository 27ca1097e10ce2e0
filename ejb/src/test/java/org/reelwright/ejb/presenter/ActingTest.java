package org.reelwright.ejb.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.voice.Cue;
import org.reelwright.domain.voice.Sound;
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
    void lipsFollowTheSoundsThatTheVoiceTellsAndNotTheLetters() {
        var heard = new SpeechLoudness(
                IntStream.range(0, 30).mapToDouble(frame -> frame < 24 ? .4 : 0).toArray());
        var enough = List.of(
                new Sound("ih", 0, 120),
                new Sound("n", 120, 200),
                new Sound("ah", 200, 400),
                new Sound("f", 400, 420),
                new Sound("ow", 420, 700));

        List<MouthShape> lips = LipTrack.ofSounds(enough, heard, RATE, 30);

        assertThat(lips.get(1)).isEqualTo(MouthShape.WIDE);
        assertThat(lips.get(8)).isEqualTo(MouthShape.OPEN);
        assertThat(lips.get(11)).as("a moment ahead").isEqualTo(MouthShape.BITTEN);
        assertThat(lips.get(12)).as("long enough to be seen").isEqualTo(MouthShape.BITTEN);
        assertThat(lips.get(14)).isEqualTo(MouthShape.ROUND);
        assertThat(lips.get(18)).isEqualTo(MouthShape.SMALL_ROUND);
        assertThat(lips.subList(25, 30)).containsOnly(MouthShape.REST);
    }

    /** Whatever is said, in whatever times. */
    @Property
    void lipsCloseForEachSoundThatClosesThemAndNothingFlickers(
            @ForAll @Size(min = 3, max = 40) List<@From("sounds") Sound> any) {
        List<Sound> sounds = inOrder(any);
        int frames = sounds.get(sounds.size() - 1).endMs() * RATE / 1000 + 5;
        var heard = new SpeechLoudness(
                IntStream.range(0, frames).mapToDouble(frame -> .5).toArray());

        List<MouthShape> lips = LipTrack.ofSounds(sounds, heard, RATE, frames);

        assertThat(lips).hasSize(frames).isEqualTo(LipTrack.ofSounds(sounds, heard, RATE, frames));
        for (int frame = 1; frame < frames - 1; frame++) {
            assertThat(lips.get(frame) == lips.get(frame - 1) || lips.get(frame) == lips.get(frame + 1))
                    .as("frame %d of %s", frame, lips)
                    .isTrue();
        }
        sounds.stream().filter(sound -> sound.phone().equals("m")).forEach(m -> {
            int at = Math.max(0, (m.startMs() - 20) * RATE / 1000);
            assertThat(lips.subList(at, at + 2)).containsAnyOf(MouthShape.PRESSED, MouthShape.BITTEN);
        });
    }

    @Provide
    Arbitrary<Sound> sounds() {
        return Combinators.combine(
                        Arbitraries.of("m", "f", "ah", "k", "ow", "t", "s", "iy"),
                        Arbitraries.integers().between(20, 240))
                .as((phone, ms) -> new Sound(phone, 0, ms));
    }

    private static List<Sound> inOrder(List<Sound> any) {
        var sounds = new ArrayList<Sound>();
        int at = 0;
        for (Sound sound : any) {
            sounds.add(new Sound(sound.phone(), at, at + sound.endMs()));
            at += sound.endMs();
        }
        return sounds;
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
