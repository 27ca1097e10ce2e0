package org.reelwright.domain.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Motion;
import org.reelwright.domain.storyboard.Palette;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.domain.storyboard.Staging;
import org.reelwright.domain.storyboard.Transition;
import org.reelwright.domain.voice.Cue;
import org.reelwright.domain.voice.Sound;
import org.reelwright.domain.voice.Speech;
import org.reelwright.domain.voice.SpokenLine;

class SoundPlanTest {

    @Test
    void beginsALineWithItsSceneAsItWasRecorded() {
        SoundPlan plan = SoundPlan.of(film(3000, 3000, 2000), List.of(said(0, 2000), said(1, 2000)), 7);

        assertThat(plan.voices()).extracting(VoicePlacement::startMs).containsExactly(150, 3150);
        assertThat(plan.voices()).extracting(VoicePlacement::tempo).containsExactly(1., 1.);
        assertThat(plan.cutsMs()).containsExactly(3000);
        assertThat(plan.endCardMs()).isEqualTo(6000);
        assertThat(plan.totalMs()).isEqualTo(8000);
    }

    @Test
    void saysALongLineFasterSoThatItEndsWithItsScene() {
        VoicePlacement voice = SoundPlan.of(film(3000, 3000), List.of(said(0, 3000)), 7)
                .voices()
                .get(0);

        assertThat(voice.tempo()).isCloseTo(3000 / 2850., within(1e-9));
        assertThat(voice.endMs()).isCloseTo(3000, within(1));
    }

    @Test
    void letsALineRunIntoTheNextSceneAndTheNextLineWait() {
        SoundPlan plan = SoundPlan.of(film(2000, 4000, 2000), List.of(said(0, 2600), said(1, 2000)), 7);

        assertThat(plan.voices().get(0).tempo()).isEqualTo(SoundPlan.FASTEST);
        assertThat(plan.voices().get(0).endMs()).isGreaterThan(2000);
        assertThat(plan.voices().get(1).startMs())
                .isEqualTo(plan.voices().get(0).endMs() + 160);
    }

    @Test
    void beginsTheLastLineEarlyRatherThanCutItOff() {
        VoicePlacement last = SoundPlan.of(film(4000, 2000), List.of(said(0, 1500), said(1, 3000)), 7)
                .voices()
                .get(1);

        assertThat(last.startMs()).isLessThan(4000);
        assertThat(last.endMs()).isEqualTo(5750);
    }

    @Test
    void movesTheCuesWithTheirRecording() {
        VoicePlacement voice = SoundPlan.of(film(3000, 3000), List.of(said(0, 3000)), 7)
                .voices()
                .get(0);

        assertThat(voice.cues().get(0).startMs()).isEqualTo(voice.startMs());
        assertThat(voice.cues().get(1).endMs()).isCloseTo(voice.endMs(), within(1));
        assertThat(voice.sounds().get(0).startMs()).isEqualTo(voice.startMs());
        assertThat(voice.sounds().get(0).endMs()).isCloseTo(voice.endMs(), within(1));
    }

    @Property
    void neverLetsTwoVoicesOverlapAndNeverCutsOneOff(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1200, max = 6000) Integer> scenes,
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 300, max = 7000) Integer> lines) {
        var said = new ArrayList<SpokenLine>();
        for (int i = 0; i < Math.min(scenes.size(), lines.size()); i++) {
            said.add(said(i, lines.get(i)));
        }
        SoundPlan plan = SoundPlan.of(film(scenes.toArray(Integer[]::new)), said, 7);

        int free = 0;
        for (VoicePlacement voice : plan.voices()) {
            assertThat(voice.startMs()).isGreaterThanOrEqualTo(free);
            assertThat(voice.tempo()).isBetween(1., SoundPlan.FASTEST);
            free = voice.endMs();
        }
        assertThat(free).isLessThan(plan.totalMs());
    }

    private static Plan film(Integer... durations) {
        var scenes = new ArrayList<Scene>();
        int start = 0;
        for (int i = 0; i < durations.length; i++) {
            scenes.add(new Scene(start, durations[i], i, new UUID(0, 1), Staging.HERO, Motion.HOLD, Transition.CUT));
            start += durations[i];
        }
        return new Plan(Look.CLEAN_STUDIO, new Palette(Rgb.WHITE, Rgb.WHITE, Rgb.BLACK, Rgb.BLACK, Rgb.WHITE), scenes);
    }

    private static SpokenLine said(int line, int ms) {
        var cues = List.of(new Cue("one", 0, ms / 2), new Cue("two", ms / 2, ms));
        return new SpokenLine(
                line,
                new Speech(new StoredFile("0".repeat(64), "audio/wav", 1), ms, cues, List.of(new Sound("ah", 0, ms))));
    }
}
