package org.reelwright.domain.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.voice.Cue;

class WordTimingTest {

    private static final List<String> WORDS = List.of("Take", "a", "closer", "look");

    @Test
    void comesWhenItIsSaid() {
        var said = List.of(
                new Cue("Take", 1150, 1300),
                new Cue("a", 1300, 1400),
                new Cue("closer", 1500, 1800),
                new Cue("look", 1900, 2200));

        assertThat(WordTiming.of(WORDS, 70, 5000, said, 1000)).containsExactly(110, 260, 460, 860);
    }

    @Test
    void comesOneAfterTheOtherWhereNothingIsSaid() {
        assertThat(WordTiming.of(WORDS, 100, 5000, List.of(), 0)).containsExactly(100, 210, 320, 430);
    }

    @Test
    void doesNotWaitForAVoiceThatSaysOtherThingsFirst() {
        var said = List.of(
                new Cue("Sometimes", 150, 900),
                new Cue("take", 1200, 1400),
                new Cue("a", 1400, 1500),
                new Cue("closer", 1700, 2000));

        assertThat(WordTiming.of(WORDS, 70, 5000, said, 0)).startsWith(70, 270, 570);
    }

    @Property
    void standsLongBeforeTheSceneEnds(
            @ForAll @IntRange(min = 600, max = 10_000) int length, @ForAll @IntRange(max = 9000) int late) {
        var said = List.of(new Cue("look", late, late + 300));

        List<Integer> times = WordTiming.of(WORDS, 70, length, said, 0);

        assertThat(times).isSorted();
        assertThat(times.get(3)).isLessThanOrEqualTo(Math.max(70, length / 2));
    }
}
