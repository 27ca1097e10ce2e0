package org.reelwright.domain.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.LineRole;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Motion;
import org.reelwright.domain.storyboard.PaletteRule;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.domain.storyboard.Staging;
import org.reelwright.domain.storyboard.Transition;

class CutListLabelTest {

    /** Put together from its segments, the label is one stretch from the first frame to its end. */
    @Property
    void theLabelIsSeenWithoutAGapForAsLongAsItSays(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 700, max = 9000) Integer> lengths,
            @ForAll @IntRange(min = 500, max = 70_000) int endMs) {
        CutList cuts = cuts(lengths);
        CutList labelled = cuts.labelled(Optional.of(new AiLabel("AI", .05, endMs)));

        int seen = 0;
        for (Segment segment : labelled.segments()) {
            for (Overlay overlay : segment.overlays()) {
                assertThat(overlay.kind()).isEqualTo(OverlayKind.AI_LABEL);
                assertThat(segment.startMs() + overlay.startMs()).isEqualTo(seen);
                assertThat(overlay.endMs()).isBetween(1, segment.durationMs());
                seen = segment.startMs() + overlay.endMs();
            }
        }
        assertThat(seen).isEqualTo(Math.min(endMs, cuts.totalMs()));
    }

    @Test
    void withoutALabelNothingChanges() {
        CutList cuts = cuts(List.of(2000, 3000));

        assertThat(cuts.labelled(Optional.empty())).isEqualTo(cuts);
    }

    @Test
    void aCloseUpBehindWordsHasNoLogoNeitherHasWhatGoesOnFromIt() {
        List<Line> lines = Stream.of("Cold tea?", "Warm for hours", "Get yours")
                .map(words -> new Line(LineRole.HOOK, words, words))
                .toList();
        var plan = new Plan(
                Look.CLEAN_STUDIO,
                PaletteRule.of(Look.CLEAN_STUDIO, List.of()),
                List.of(
                        scene(0, 0, Staging.HERO, false),
                        scene(2000, 1, Staging.CLOSE_UP, false),
                        scene(4000, 1, Staging.CLOSE_UP, true),
                        scene(6000, Scene.WORDLESS, Staging.CLOSE_UP, false),
                        scene(8000, 2, Staging.END_CARD, false)));

        CutList cuts = CutList.of(plan, lines, List.of(), "Mug", true, 1);

        assertThat(cuts.segments())
                .extracting(
                        segment -> segment.overlays().stream().anyMatch(overlay -> overlay.kind() == OverlayKind.LOGO))
                .containsExactly(true, false, false, true, true);
    }

    private static Scene scene(int startMs, int line, Staging staging, boolean goesOn) {
        return new Scene(startMs, 2000, line, new UUID(0, 1), staging, Motion.PUSH_IN, Transition.CUT, goesOn);
    }

    private static CutList cuts(List<Integer> lengths) {
        var segments = new ArrayList<Segment>();
        int at = 0;
        for (int length : lengths) {
            segments.add(new Segment(segments.size(), at, length, Transition.CUT, List.of()));
            at += length;
        }
        return new CutList(at, segments, new SoundPlan(null, 1, List.of(), 0, at, List.of()));
    }
}
