package org.reelwright.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictsTest {

    @Test
    void namesTheBetterOneWithItsMarginWhicheverComesFirst() {
        String first = Verdicts.between("A", "B", "clicks", Comparison.of(600, 10_000, 300, 10_000));
        String second = Verdicts.between("A", "B", "clicks", Comparison.of(300, 10_000, 600, 10_000));
        assertThat(first).startsWith("“A” is better in clicks: +100%, p < 0.001. You may look again at any time");
        assertThat(second).startsWith("“B” is better in clicks: +100%, p < 0.001.");
    }

    @Test
    void saysThatNothingCanBeToldYetAndWhatIsMissing() {
        assertThat(Verdicts.between("A", "B", "clicks", Comparison.of(30, 1_000, 31, 1_000)))
                .startsWith("No difference in clicks can be told yet: \u22123%, p = 1.000.");
        assertThat(Verdicts.between("A", "B", "clicks", Comparison.of(1, 10, 2, 10)))
                .isEqualTo("It cannot be told yet which has more clicks. Fewer than 100 trials on one side.");
    }

    @Test
    void listsOnlyWhatIsBeyondDoubt() {
        Comparison sure = Comparison.of(600, 10_000, 300, 10_000);
        Comparison unsure = Comparison.of(30, 1_000, 31, 1_000);
        assertThat(Verdicts.decided(List.of(new FilmComparison("k", "Red", sure, unsure, unsure))))
                .containsExactly("“Red” is clicked more often than the other films: +100%, p < 0.001.");
    }
}
