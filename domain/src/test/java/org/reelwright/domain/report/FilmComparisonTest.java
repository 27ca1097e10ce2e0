package org.reelwright.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FilmComparisonTest {

    @Test
    void comparesEachFilmWithAllTheOthersAndSaysWhereItCannot() {
        List<FilmComparison> lines = FilmComparison.of(List.of(film("a", 600), film("b", 400), film("c", 400)));
        assertThat(lines.get(0).clickRate().found().orElseThrow().difference()).isBetween(0.199, 0.201);
        assertThat(lines.get(0).clickRate().found().orElseThrow().decided()).isTrue();
        assertThat(lines.get(1).clickRate().found().orElseThrow().low()).isNegative();
        assertThat(lines).allMatch(line -> line.conversionRate().refused().isPresent());
    }

    @Test
    void aFilmAloneIsComparedWithNothing() {
        assertThat(FilmComparison.of(List.of(film("a", 600))).get(0).clickRate().refused())
                .isPresent();
    }

    @Test
    void whatIsNotAboutFilmsIsNotCompared() {
        assertThat(FilmComparison.of(List.of(new ReportLine("13", "13:00", Tally.nothing("USD")))))
                .isEmpty();
    }

    private static ReportLine film(String key, long clicks) {
        return EvidenceTest.line(key, clicks, 1_000);
    }
}
