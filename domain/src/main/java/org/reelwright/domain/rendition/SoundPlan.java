package org.reelwright.domain.rendition;

import java.util.List;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.domain.voice.SpokenLine;

/**
 * All that is heard of one film; the same for each of its shapes. Equal plans sound equal.
 *
 * @param mood the look that the music goes with
 * @param seed of the music
 * @param cutsMs when pictures change, without the end card
 * @param endCardMs when the end card comes, where the music arrives
 * @param totalMs the film's exact length
 * @param voices in order of time, never two at once
 */
public record SoundPlan(
        Look mood, long seed, List<Integer> cutsMs, int endCardMs, int totalMs, List<VoicePlacement> voices) {

    /** Beyond this, speech sounds hurried. */
    public static final double FASTEST = 1.15;

    public SoundPlan {
        cutsMs = List.copyOf(cutsMs);
        voices = List.copyOf(voices);
    }

    /** @param lines in any order; none for a film without a voice */
    public static SoundPlan of(Plan plan, List<SpokenLine> lines, long seed) {
        List<Scene> scenes = plan.scenes();
        Scene last = scenes.get(scenes.size() - 1);
        List<Integer> cuts = scenes.subList(0, scenes.size() - 1).stream()
                .map(Scene::startMs)
                .filter(ms -> ms > 0)
                .toList();
        return new SoundPlan(plan.look(), seed, cuts, last.startMs(), last.endMs(), VoiceSchedule.place(scenes, lines));
    }

    /** The same without a voice: what its music is made from. */
    public SoundPlan instrumental() {
        return new SoundPlan(mood, seed, cutsMs, endCardMs, totalMs, List.of());
    }
}
