package org.reelwright.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.report.Evidence;
import org.reelwright.domain.report.ReportLine;

class DuelTest {

    private static final List<ReportLine> FILMS =
            List.of(Lines.clicked("A", 150), Lines.clicked("B", 300), Lines.clicked("C", 5));

    @Test
    void saysInWordsWhichIsBetter() {
        Duel duel = Duel.of(FILMS, "A", "B").orElseThrow();
        assertThat(duel.getVerdicts()).hasSize(3);
        assertThat(duel.getVerdicts().get(2)).startsWith("“B” is better in clicks per impression: +100%, p < 0.001.");
        assertThat(duel.getVerdicts().get(0)).startsWith("It cannot be told yet");
    }

    /** Each was shown where it works: raw counts would tell of viewers, not of films. */
    @Test
    void doesNotCallADifferenceThatTheLogOfDecisionsDoesNotBear() {
        List<ReportLine> films = FILMS.stream()
                .map(film -> new ReportLine(film.key(), film.label(), film.tally(), Optional.of(Evidence.NONE)))
                .toList();
        assertThat(Duel.of(films, "A", "B").orElseThrow().getVerdicts())
                .allMatch(verdict -> verdict.startsWith("It cannot be told yet"));
    }

    @Test
    void takesTwoOthersWhereTheAddressNamesNoneOrTheSame() {
        Duel duel = Duel.of(FILMS, "nobody", null).orElseThrow();
        assertThat(duel.getFirst()).isNotEqualTo(duel.getSecond());
        assertThat(Duel.of(FILMS, "C", "C").orElseThrow().getSecond()).isNotEqualTo("C");
        assertThat(Duel.of(FILMS.subList(0, 1), "A", "A")).isEmpty();
    }
}
