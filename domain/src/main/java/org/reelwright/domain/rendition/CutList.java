package org.reelwright.domain.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.domain.voice.SpokenLine;

/** Every decision of the edit: the renderer only carries them out. */
public record CutList(int totalMs, List<Segment> segments, SoundPlan sound) {

    /** The first words come after the eye has found the product. */
    private static final int HEADLINE_AFTER_MS = 120;

    private static final int ACTION_AFTER_MS = 350;

    public CutList {
        segments = List.copyOf(segments);
    }

    /** @param logo whether the brand has one */
    public static CutList of(
            Plan plan, List<Line> lines, List<SpokenLine> spoken, String productName, boolean logo, long seed) {
        int total = plan.scenes().get(plan.scenes().size() - 1).endMs();
        SoundPlan sound = SoundPlan.of(plan, spoken, seed);
        List<Caption> captions = Captions.of(plan, lines, sound.voices());
        var segments = new ArrayList<Segment>();
        for (int i = 0; i < plan.scenes().size(); i++) {
            segments.add(segment(i, plan, lines, captions, productName, logo));
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
                        sound))
                .orElse(this);
    }

    private static Segment labelled(Segment segment, AiLabel label) {
        var overlays = new ArrayList<>(segment.overlays());
        int until = Math.min(segment.durationMs(), label.endMs() - segment.startMs());
        overlays.add(new Overlay(OverlayKind.AI_LABEL, label.text(), 0, until));
        return new Segment(segment.scene(), segment.startMs(), segment.durationMs(), segment.transition(), overlays);
    }

    private static Segment segment(
            int index, Plan plan, List<Line> lines, List<Caption> captions, String productName, boolean logo) {
        Scene scene = plan.scenes().get(index);
        boolean last = index == plan.scenes().size() - 1;
        String words = scene.wordless() ? "" : lines.get(scene.line()).onScreen();
        int length = scene.durationMs();
        var overlays = new ArrayList<Overlay>();
        if (last) {
            overlays.add(new Overlay(OverlayKind.END_NAME, productName, HEADLINE_AFTER_MS, length));
            overlays.add(new Overlay(OverlayKind.END_ACTION, words, ACTION_AFTER_MS, length));
        } else {
            if (!scene.wordless()) {
                boolean goesOn = index > 0 && plan.scenes().get(index - 1).line() == scene.line();
                overlays.add(new Overlay(OverlayKind.HEADLINE, words, goesOn ? 0 : HEADLINE_AFTER_MS, length));
            }
            captions.stream()
                    .filter(caption -> !caption.repeats(words))
                    .filter(caption -> caption.startMs() < scene.endMs() && caption.endMs() > scene.startMs())
                    .map(caption -> new Overlay(
                            OverlayKind.CAPTION,
                            caption.text(),
                            Math.max(0, caption.startMs() - scene.startMs()),
                            Math.min(length, caption.endMs() - scene.startMs())))
                    .forEach(overlays::add);
        }
        if (logo) {
            overlays.add(new Overlay(OverlayKind.LOGO, "", 0, length));
        }
        return new Segment(index, scene.startMs(), length, scene.transition(), overlays);
    }
}
