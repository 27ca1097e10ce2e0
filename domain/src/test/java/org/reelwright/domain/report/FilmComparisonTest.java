package org.reelwright.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.shared.Money;

class FilmComparisonTest {

    @Test
    void comparesEachFilmWithAllTheOthersAndSaysWhereItCannot() {
        List<FilmComparison> lines = FilmComparison.of(List.of(film("a", 600), film("b", 400), film("c", 400)), "USD");
        assertThat(lines.get(0).clickRate().found().orElseThrow().difference()).isBetween(0.199, 0.201);
        assertThat(lines.get(0).clickRate().found().orElseThrow().decided()).isTrue();
        assertThat(lines.get(1).clickRate().found().orElseThrow().low()).isNegative();
        assertThat(lines).allMatch(line -> line.conversionRate().refused().isPresent());
    }

    @Test
    void aFilmAloneIsComparedWithNothing() {
        assertThat(FilmComparison.of(List.of(film("a", 600)), "USD")
                        .get(0)
                        .clickRate()
                        .refused())
                .isPresent();
    }

    private static ReportLine film(String key, long clicks) {
        return new ReportLine(
                key,
                key,
                Tally.of(EventKind.IMPRESSION, 1_000, Money.zero("USD"))
                        .plus(Tally.of(EventKind.CLICK, clicks, Money.zero("USD"))));
    }
}
