package org.reelwright.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.report.FilmSums.Counted;
import org.reelwright.domain.shared.Money;

class FilmSumsTest {

    private static final UUID CHEAP = new UUID(0, 1);
    private static final UUID DEAR = new UUID(0, 2);
    private static final UUID SHORT = new UUID(1, 1);
    private static final UUID LONG = new UUID(1, 2);
    private static final UUID OTHER_SHORT = new UUID(1, 3);
    private static final UUID OTHER_LONG = new UUID(1, 4);
    private static final Map<UUID, String> LENGTHS =
            Map.of(SHORT, "6 s", OTHER_SHORT, "6 s", LONG, "15 s", OTHER_LONG, "15 s");

    @Test
    void addsUpWhatFilmsOfAllCampaignsHaveInCommon() {
        var lines = new FilmSums("USD", List.of(film(CHEAP, SHORT, 1_000, 10), film(DEAR, OTHER_SHORT, 500, 20)))
                .by(LENGTHS);
        assertThat(lines).extracting(ReportLine::label).containsExactly("6 s");
        assertThat(lines.get(0).tally().impressions()).isEqualTo(1_500);
        assertThat(lines.get(0).tally().clicks()).isEqualTo(30);
        assertThat(lines.get(0).tally().spend()).isEqualTo(Money.of(8, "USD"));
    }

    /** Short films are clicked less in each campaign, and more in all: they were shown where all films are clicked. */
    @Test
    void isNotMisledByWhichCampaignHasMoreOfThem() {
        var lines = new FilmSums(
                        "USD",
                        List.of(
                                film(CHEAP, SHORT, 90_000, 9_000),
                                film(CHEAP, LONG, 10_000, 1_200),
                                film(DEAR, OTHER_SHORT, 10_000, 200),
                                film(DEAR, OTHER_LONG, 90_000, 2_700)))
                .by(LENGTHS);
        ReportLine brief = line(lines, "6 s");
        ReportLine full = line(lines, "15 s");
        assertThat(brief.tally().clickRate().value())
                .isGreaterThan(full.tally().clickRate().value());
        Comparison.Found found =
                brief.against(List.of(full), Share.CLICK).orElseThrow().found().orElseThrow();
        assertThat(found.decided()).isTrue();
        assertThat(found.difference()).isNegative();
    }

    @Test
    void saysNothingOfTwoThatNoCampaignHasBothOf() {
        var lines = new FilmSums("USD", List.of(film(CHEAP, SHORT, 90_000, 9_000), film(DEAR, OTHER_LONG, 90_000, 900)))
                .by(LENGTHS);
        assertThat(line(lines, "6 s")
                        .against(List.of(line(lines, "15 s")), Share.CLICK)
                        .orElseThrow()
                        .refused())
                .isPresent();
    }

    @Test
    void leavesOutFilmsOfWhichItIsNotKnown() {
        assertThat(new FilmSums("USD", List.of(film(CHEAP, SHORT, 100, 1))).by(Map.of()))
                .isEmpty();
    }

    private static ReportLine line(List<ReportLine> lines, String label) {
        return lines.stream()
                .filter(line -> line.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static Counted film(UUID campaign, UUID film, long impressions, long clicks) {
        return new Counted(
                campaign,
                film,
                new Tally(
                        Map.of(EventKind.IMPRESSION, impressions, EventKind.CLICK, clicks),
                        Money.of(4, "USD"),
                        Sales.none("USD")));
    }
}
