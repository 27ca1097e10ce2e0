package org.reelwright.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.review.Stroke.Tool;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.Json;

class DrawingTest {

    private static final Stroke ARROW = new Stroke(Tool.ARROW, 0, List.of(.1, .2, .3, .4));

    @Test
    void keepsStrokesWithinThePictureAndNoFinerThanAScreen() {
        var drawn = new Drawing(List.of(ARROW, new Stroke(Tool.PEN, 3, List.of(0.0, 1.0, .123456789, .5, .6, .7))));

        assertThat(good(drawn).strokes().get(1).points()).containsExactly(0.0, 1.0, .1235, .5, .6, .7);
        assertThat(new DrawingColumn().convertToEntityAttribute(new DrawingColumn().convertToDatabaseColumn(drawn)))
                .isEqualTo(drawn);
    }

    @Test
    void isNothingWhereNothingWasDrawn() throws Exception {
        assertThat(good(null)).isEqualTo(Drawing.NONE);
        assertThat(good(Json.MAPPER.readValue("{}", Drawing.class))).isEqualTo(Drawing.NONE);
    }

    @Test
    void refusesWhatIsNoDrawing() {
        assertRefused(new Stroke(Tool.PEN, 0, List.of(.1, .2, 1.01, .4)));
        assertRefused(new Stroke(Tool.PEN, 0, List.of(.1, .2, -.1, .4)));
        assertRefused(new Stroke(Tool.PEN, 0, List.of(.1, .2, Double.NaN, .4)));
        assertRefused(new Stroke(Tool.PEN, 0, Arrays.asList(.1, .2, null, .4)));
        assertRefused(new Stroke(Tool.PEN, 0, List.of(.1, .2, .3, .4, .5)));
        assertRefused(new Stroke(Tool.PEN, 0, List.of(.1, .2)));
        assertRefused(new Stroke(Tool.ARROW, 0, List.of(.1, .2, .3, .4, .5, .6)));
        assertRefused(new Stroke(Tool.RECTANGLE, 4, List.of(.1, .2, .3, .4)));
        assertRefused(new Stroke(Tool.RECTANGLE, -1, List.of(.1, .2, .3, .4)));
        assertRefused(new Stroke(null, 0, List.of(.1, .2, .3, .4)));
        assertRefused(new Stroke(Tool.PEN, 0, null));
        assertThat(checked(new Drawing(new ArrayList<>(Collections.singletonList(null)))))
                .isInstanceOf(Checked.Bad.class);
    }

    @Test
    void refusesWhatIsTooMuchToKeep() {
        assertThat(checked(new Drawing(Collections.nCopies(Drawing.MOST_STROKES, ARROW))))
                .isInstanceOf(Checked.Good.class);
        assertThat(checked(new Drawing(Collections.nCopies(Drawing.MOST_STROKES + 1, ARROW))))
                .isInstanceOf(Checked.Bad.class);
        var longest = Collections.nCopies(Drawing.MOST_NUMBERS, .1234567);
        Drawing full = good(new Drawing(List.of(new Stroke(Tool.PEN, 0, longest))));
        assertThat(new DrawingColumn().convertToDatabaseColumn(full)).hasSizeLessThan(100_000);
        assertRefused(new Stroke(Tool.PEN, 0, Collections.nCopies(Drawing.MOST_NUMBERS + 2, .1)));
    }

    private static void assertRefused(Stroke stroke) {
        assertThat(checked(new Drawing(List.of(stroke))))
                .as(String.valueOf(stroke))
                .isInstanceOf(Checked.Bad.class);
    }

    private static Drawing good(Drawing drawn) {
        return ((Checked.Good<Drawing>) checked(drawn)).value();
    }

    private static Checked<Drawing> checked(Drawing drawn) {
        var findings = new Findings();
        Drawing kept = Drawing.checked(findings, drawn);
        return findings.judge(() -> kept);
    }
}
