package org.reelwright.domain.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.presenter.Presenter;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.domain.storyboard.Staging;
import org.reelwright.domain.voice.Cue;
import org.reelwright.domain.voice.SpokenLine;

/**
 * Every decision of the edit: the renderer only carries them out.
 *
 * @param presenter nobody when empty
 */
public record CutList(int totalMs, List<Segment> segments, SoundPlan sound, Optional<Appearance> presenter) {

    /** The first words come after the eye has found the product. */
    private static final int HEADLINE_AFTER_MS = 160;

    /** A viewer decides within two seconds: the hook is there at once. */
    private static final int HOOK_AFTER_MS = 70;

    /** Upon the film's first beat, and yet with an entrance: what is there at the very beginning has none. */
    private static final int HOOK_ON_BEAT_MS = 33;

    /** Words leave before another picture comes. */
    private static final int GONE_BEFORE_MS = 20;

    /** What is seen so shortly only flickers. */
    private static final int GLIMPSE_MS = 250;

    public CutList {
        segments = List.copyOf(segments);
    }

    /** Of a film without a presenter. */
    public CutList(int totalMs, List<Segment> segments, SoundPlan sound) {
        this(totalMs, segments, sound, Optional.empty());
    }

    /** @param logo whether the brand has one */
    public static CutList of(
            Plan plan, List<Line> lines, List<SpokenLine> spoken, String productName, boolean logo, long seed) {
        int total = plan.scenes().get(plan.scenes().size() - 1).endMs();
        SoundPlan sound = SoundPlan.of(plan, spoken, seed);
        List<Caption> captions = Captions.of(plan, lines, sound.voices());
        List<Cue> said =
                sound.voices().stream().flatMap(voice -> voice.cues().stream()).toList();
        var segments = new ArrayList<Segment>();
        for (int i = 0; i < plan.scenes().size(); i++) {
            segments.add(segment(i, plan, lines, captions, said, productName, logo));
        }
        return new CutList(total, segments, sound);
    }

    /** The same with a label over everything, for as long as it is to be seen. */
    public CutList labelled(Optional<AiLabel> label) {
        return label.map(said -> new CutList(
                        totalMs,
                        segments.stream()
                                .map(segment -> segment.startMs() < said.endMs() ? labelled(segment, said) : segment)
                                .toList(),
                        sound,
                        presenter))
                .orElse(this);
    }

    /** The same with somebody who speaks its lines. */
    public CutList presentedBy(Optional<Presenter> who, Plan plan) {
        return new CutList(totalMs, segments, sound, who.flatMap(person -> Appearance.of(person, plan, sound)));
    }

    private static Segment labelled(Segment segment, AiLabel label) {
        var overlays = new ArrayList<>(segment.overlays());
        int until = Math.min(segment.durationMs(), label.endMs() - segment.startMs());
        overlays.add(new Overlay(OverlayKind.AI_LABEL, label.text(), 0, until));
        return new Segment(segment.scene(), segment.startMs(), segment.durationMs(), segment.transition(), overlays);
    }

    private static Segment segment(
            int index,
            Plan plan,
            List<Line> lines,
            List<Caption> captions,
            List<Cue> said,
            String productName,
            boolean logo) {
        Scene scene = plan.scenes().get(index);
        boolean last = index == plan.scenes().size() - 1;
        int length = scene.durationMs();
        var overlays = new ArrayList<Overlay>();
        if (last) {
            overlays.addAll(endCard(
                    productName,
                    lines.get(scene.line()).onScreen(),
                    new HalfBeats(plan.look(), scene.startMs()),
                    length));
        } else {
            int until = length - GONE_BEFORE_MS;
            poster(scene, plan, productName).ifPresent(overlays::add);
            String words = plan.worded(index) ? lines.get(scene.line()).onScreen() : "";
            if (!words.isBlank()) {
                overlays.add(headline(words, scene, until, wordsMs(words, scene, plan.look(), said)));
            }
            overlays.addAll(captions(words, scene, until, captions));
        }
        if (logo && !filled(scene, plan.worded(plan.pictured(index)))) {
            overlays.add(new Overlay(OverlayKind.LOGO, "", 0, length));
        }
        return new Segment(index, scene.startMs(), length, plan.own(index), overlays);
    }

    /** A close-up above words takes the logo's place with the product itself. */
    private static boolean filled(Scene scene, boolean worded) {
        return scene.staging() == Staging.CLOSE_UP && worded;
    }

    /** The name at one stroke, and upon the next half beat what is to be done. */
    private static List<Overlay> endCard(String name, String action, HalfBeats beats, int length) {
        int first = beats.from(HEADLINE_AFTER_MS);
        int next = beats.after(first);
        return List.of(
                new Overlay(OverlayKind.END_NAME, name, first, length, List.of(first)),
                new Overlay(OverlayKind.END_ACTION, action, next, length, List.of(next)));
    }

    private static Overlay headline(String words, Scene scene, int until, List<Integer> times) {
        return new Overlay(OverlayKind.HEADLINE, words, times.get(0), until, times);
    }

    /** In time with the voice, and where the film has none, with its music. */
    private static List<Integer> wordsMs(String words, Scene scene, Look look, List<Cue> said) {
        boolean hook = scene.startMs() == 0;
        if (said.isEmpty()) {
            int first = hook ? HOOK_ON_BEAT_MS : HEADLINE_AFTER_MS;
            return new HalfBeats(look, scene.startMs()).words(Words.of(words).size(), first, scene.durationMs());
        }
        List<Cue> heard = said.stream()
                .filter(cue -> cue.endMs() > scene.startMs() && cue.startMs() < scene.endMs())
                .toList();
        int from = hook ? HOOK_AFTER_MS : HEADLINE_AFTER_MS;
        return WordTiming.of(Words.of(words), from, scene.durationMs(), heard, scene.startMs());
    }

    private static List<Overlay> captions(String words, Scene scene, int until, List<Caption> captions) {
        return captions.stream()
                .filter(caption -> !caption.repeats(words))
                .filter(caption -> caption.startMs() < scene.endMs() && caption.endMs() > scene.startMs())
                .map(caption -> new Overlay(
                        OverlayKind.CAPTION,
                        caption.text(),
                        Math.max(0, caption.startMs() - scene.startMs()),
                        Math.min(until, caption.endMs() - scene.startMs())))
                .filter(overlay -> overlay.endMs() - overlay.startMs() > GLIMPSE_MS)
                .toList();
    }

    /** The product's name behind it, where there is room around it. */
    private static Optional<Overlay> poster(Scene scene, Plan plan, String productName) {
        String word = PosterWord.of(productName);
        boolean shown = plan.look() == Look.BOLD_TYPE
                && (scene.staging() == Staging.HERO || scene.staging() == Staging.ASIDE)
                && !word.isEmpty();
        return shown
                ? Optional.of(new Overlay(OverlayKind.BACKDROP_WORD, word, 0, scene.durationMs()))
                : Optional.empty();
    }
}
