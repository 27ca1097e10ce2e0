package org.reelwright.domain.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.storyboard.Transition;

class PosterMomentsTest {

    @Property
    void areWhenTheWordsAreWrittenAndNothingPassesIntoAnythingElse(
            @ForAll @Size(min = 3, max = 8) List<@IntRange(min = 1200, max = 9000) Integer> lengths) {
        CutList cuts = cuts(lengths);

        assertThat(PosterMoments.of(cuts)).isNotEmpty().isSorted().allSatisfy(ms -> {
            Segment on = cuts.segments().stream()
                    .filter(s -> ms >= s.startMs() && ms < s.startMs() + s.durationMs())
                    .findFirst()
                    .orElseThrow();
            assertThat(on.scene()).isLessThan(2);
            assertThat(ms - on.startMs()).isGreaterThanOrEqualTo(Math.max(720, Segment.TRANSITION_MS));
        });
    }

    @Property
    void areWhileTheLabelIsSeen(
            @ForAll @Size(min = 3, max = 8) List<@IntRange(min = 1200, max = 9000) Integer> lengths) {
        CutList cuts = cuts(lengths).labelled(Optional.of(new AiLabel("AI", .05, 3000)));

        assertThat(PosterMoments.of(cuts)).isNotEmpty().as("before it fades").allMatch(ms -> ms < 2800);
    }

    @Test
    void thereIsOneEvenInAFilmOfOneShortScene() {
        assertThat(PosterMoments.of(cuts(List.of(300)))).containsExactly(225);
    }

    private static CutList cuts(List<Integer> lengths) {
        var segments = new ArrayList<Segment>();
        int at = 0;
        for (int length : lengths) {
            var words = List.of(new Overlay(OverlayKind.HEADLINE, "Hello", 120, length));
            segments.add(new Segment(segments.size(), at, length, Transition.DISSOLVE, words));
            at += length;
        }
        return new CutList(at, segments, new SoundPlan(null, 1, List.of(), 0, at, List.of()));
    }
}
