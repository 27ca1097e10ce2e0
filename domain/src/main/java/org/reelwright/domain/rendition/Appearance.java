package org.reelwright.domain.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.Corner;
import org.reelwright.domain.presenter.Presenter;
import org.reelwright.domain.presenter.SpokenClip;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.domain.storyboard.Staging;

/**
 * When and where a film's presenter is seen; the same for each of its shapes.
 *
 * @param corner of a picture in picture; empty for somebody who fills the frame
 * @param when in the film's time, ascending, never touching each other
 * @param turns in order of time, at least one
 */
public record Appearance(Optional<Corner> corner, List<Span> when, List<Turn> turns) {

    /**
     * One line's clip.
     *
     * @param startMs when its first frame is seen, from the film's beginning
     * @param tempo at which it is played
     */
    public record Turn(Clip clip, int startMs, double tempo) {}

    /** Somebody filmed is there a moment before the first word, and after the last. */
    private static final int BEFORE_MS = 200;

    private static final int AFTER_MS = 350;

    /** Somebody who comes and goes within this time had better stayed. */
    private static final int PAUSE_MS = 1500;

    public Appearance {
        when = List.copyOf(when);
        turns = List.copyOf(turns);
    }

    /** @return nothing where the presenter is heard nowhere */
    static Optional<Appearance> of(Presenter presenter, Plan plan, SoundPlan sound) {
        List<Turn> turns = sound.voices().stream()
                .flatMap(voice ->
                        clip(presenter, voice.line()).map(clip -> new Turn(clip, voice.startMs(), voice.tempo())))
                .toList();
        if (turns.isEmpty()) {
            return Optional.empty();
        }
        boolean drawn = turns.get(0).clip() instanceof Clip.Drawn;
        List<Span> when = presenter.casting().isFull()
                ? scenes(plan)
                : drawn ? List.of(new Span(0, sound.endCardMs())) : spoken(presenter, sound);
        return Optional.of(new Appearance(
                Optional.of(presenter.casting().corner())
                        .filter(c -> !presenter.casting().isFull()),
                when,
                turns));
    }

    public boolean isDrawn() {
        return turns.get(0).clip() instanceof Clip.Drawn;
    }

    private static Stream<Clip> clip(Presenter presenter, int line) {
        return presenter.clips().stream()
                .filter(spoken -> spoken.line() == line)
                .map(SpokenClip::clip);
    }

    private static List<Span> scenes(Plan plan) {
        return joined(
                plan.scenes().stream()
                        .filter(scene -> scene.staging() == Staging.PRESENTER)
                        .map(scene -> new Span(scene.startMs(), scene.endMs()))
                        .toList(),
                1);
    }

    private static List<Span> spoken(Presenter presenter, SoundPlan sound) {
        return joined(
                sound.voices().stream()
                        .filter(voice -> clip(presenter, voice.line()).findAny().isPresent())
                        .map(voice -> new Span(
                                Math.max(0, voice.startMs() - BEFORE_MS),
                                Math.min(sound.endCardMs(), voice.endMs() + AFTER_MS)))
                        .filter(span -> span.lengthMs() > 0)
                        .toList(),
                PAUSE_MS);
    }

    private static List<Span> joined(List<Span> spans, int pause) {
        var joined = new ArrayList<Span>();
        for (Span span : spans) {
            int last = joined.size() - 1;
            if (last >= 0 && span.startMs() - joined.get(last).endMs() < pause) {
                joined.set(
                        last,
                        new Span(
                                joined.get(last).startMs(),
                                Math.max(joined.get(last).endMs(), span.endMs())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** Whether a scene is the presenter's own. */
    public boolean owns(Scene scene) {
        return corner.isEmpty() && scene.staging() == Staging.PRESENTER;
    }
}
