package org.reelwright.domain.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShowComparisonTest {

    @Test
    void tellsWhatCameAndWhatWentLineByLine() {
        var comparison = ShowComparison.of(
                new ShowScript(List.of(Shows.segment(60, "One", "Two"))),
                new ShowScript(List.of(Shows.segment(60, "One", "Deux", "Three"))));

        assertThat(comparison.rows())
                .extracting(row -> row.change() + " " + row.words())
                .containsExactly("SAME 0:00 A round", "SAME One", "REMOVED Two", "ADDED Deux", "ADDED Three");
        assertThat(comparison.changes()).isEqualTo(3);
        assertThat(comparison.changed())
                .extracting(ShowComparison.Row::words)
                .containsExactly("0:00 A round", "Two", "Deux", "Three");
    }
}
