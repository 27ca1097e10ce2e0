package org.reelwright.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.report.Overview;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.Sales;
import org.reelwright.domain.report.Tally;
import org.reelwright.domain.report.Traits;
import org.reelwright.domain.shared.Money;
import org.reelwright.web.shared.EnglishWords;

class LedgersTest {

    @Test
    void looksAtOneCurrencyAndAddsUpThatAlone() {
        List<ReportLine> lines = List.of(
                campaign(1, "Tin", 40, "USD", 10),
                campaign(2, "Cup", 60, "USD", 5),
                campaign(3, "Tasse", 900, "EUR", 1));
        Ledgers usual = ledgers(lines, null);
        assertThat(usual.getCurrencies()).containsExactly("USD", "EUR");
        assertThat(usual.getCurrency()).isEqualTo("USD");
        assertThat(usual.getHead().get(0).value()).isEqualTo("$100.00");
        assertThat(usual.getRows()).extracting(Ledgers.Row::name).containsExactly("Cup", "Tin");
        Ledgers other = ledgers(lines, "EUR");
        assertThat(other.getRows()).extracting(Ledgers.Row::name).containsExactly("Tasse");
        assertThat(ledgers(lines, "CHF").getCurrency()).isEqualTo("USD");
    }

    @Test
    void tellsWhichCampaignCostsLeastWithItsRange() {
        Ledgers ledgers = ledgers(List.of(campaign(1, "Tin", 40, "USD", 400), campaign(2, "Cup", 40, "USD", 40)), null);
        Question.Mark best = ledgers.getBest().getMarks().get(0);
        assertThat(best.key()).isEqualTo(new UUID(0, 1).toString());
        assertThat(best.value()).isEqualTo("$0.10");
        assertThat(best.range()).isEqualTo("$0.09 to $0.11");
        assertThat(ledgers.getBest().getAnswer()).startsWith("“Tin” costs least with $0.10 against $1.00");
    }

    @Test
    void leavesOutWhatWasNotShown() {
        Ledgers ledgers =
                ledgers(List.of(new ReportLine(new UUID(0, 1).toString(), "Tin", Tally.nothing("USD"))), null);
        assertThat(ledgers.isNothing()).isTrue();
        assertThat(ledgers.getRows()).isEmpty();
    }

    @Test
    void listsThoseOnWhichMostWasSpentAndSaysHowManyMoreThereAre() {
        Ledgers ledgers = ledgers(
                IntStream.rangeClosed(1, 130)
                        .mapToObj(i -> campaign(i, "Tin " + i, i, "USD", 1))
                        .toList(),
                null);
        assertThat(ledgers.getRows())
                .hasSize(50)
                .first()
                .extracting(Ledgers.Row::name)
                .isEqualTo("Tin 130");
        assertThat(ledgers.getMore()).isEqualTo(80);
        assertThat(ledgers.shownMost())
                .hasSize(100)
                .startsWith(new UUID(0, 130))
                .doesNotContain(new UUID(0, 30));
        assertThat(ledgers.getLookedInto()).contains("100");
    }

    @Test
    void namesHooksInWords() {
        Ledgers ledgers = ledgers(List.of(), null);
        ReportLine hook =
                new ReportLine("PAS", "PAS", campaign(1, "", 4, "USD", 3).tally());
        var found = new Traits(List.of(hook), List.of(), List.of(), List.of(), List.of());
        Question asked = ledgers.questions(found).get(0);
        assertThat(asked.getTitle()).isEqualTo("Which hook costs least?");
        assertThat(asked.getMarks()).extracting(Question.Mark::label).containsExactly("A problem, solved");
    }

    private static Ledgers ledgers(List<ReportLine> lines, String currency) {
        return new Ledgers(new Overview(lines, Instant.EPOCH), currency, Measure.COST, EnglishWords.words());
    }

    private static ReportLine campaign(long id, String name, long spent, String currency, long conversions) {
        return new ReportLine(
                new UUID(0, id).toString(),
                name,
                new Tally(
                        Map.of(EventKind.IMPRESSION, 10_000L),
                        Money.of(spent, currency),
                        new Sales(conversions, conversions, Money.of(0, currency), 0, 0)));
    }
}
