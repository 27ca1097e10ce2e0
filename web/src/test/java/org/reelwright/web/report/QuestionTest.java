package org.reelwright.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.web.shared.EnglishWords;

class QuestionTest {

    @Test
    void answersWhatIsBeyondDoubtAndShowsTheBestFirst() {
        Question question = ask(Lines.clicked("Parents", 50), Lines.clicked("Hikers", 150));
        assertThat(question.getAnswer())
                .isEqualTo("“Hikers” leads with 15% against 5% of all others, beyond reasonable doubt (p < 0.001).");
        assertThat(question.getMarks()).extracting(Question.Mark::label).containsExactly("Hikers", "Parents");
        Question.Mark mark = question.getMarks().get(0);
        assertThat(mark.from()).isLessThan(mark.at());
        assertThat(mark.to()).isGreaterThan(mark.at()).isLessThanOrEqualTo(100);
        assertThat(mark.value()).isEqualTo("15%");
        assertThat(mark.range()).isEqualTo("12.9% to 17.3%");
    }

    @Test
    void doesNotCallWhatMayBeChance() {
        assertThat(ask(Lines.clicked("Parents", 50), Lines.clicked("Hikers", 52))
                        .getAnswer())
                .contains("“Hikers” leads", "but that may be chance (p = 1.000).");
        assertThat(ask(Lines.clicked("Parents", 1), Lines.clicked("Hikers", 2)).getAnswer())
                .contains("too early to tell");
    }

    /** One of fifty is the best of them by chance far more often than one of two. */
    @Test
    void isStricterWhereThereAreMore() {
        ReportLine best = Lines.clicked("Best", 120);
        var two = ask(best, Lines.clicked("Other", 50));
        var many = IntStream.range(0, 50)
                .mapToObj(i -> Lines.clicked("Other " + i, 50))
                .toList();
        var all = new ArrayList<>(many);
        all.add(best);
        assertThat(two.getAnswer()).contains("beyond reasonable doubt");
        assertThat(p(ask(all.toArray(ReportLine[]::new)))).isGreaterThanOrEqualTo(p(two));
        assertThat(ask(all.toArray(ReportLine[]::new)).getMarks()).hasSize(12);
        assertThat(ask(all.toArray(ReportLine[]::new)).getMore()).isEqualTo(39);
    }

    @Test
    void ofCostsTheLeastIsTheBest() {
        var question = new Question(
                "Which?",
                Measure.COST,
                List.of(
                        Lines.line("Dear", Map.of(EventKind.IMPRESSION, 10_000L), 20),
                        Lines.line("Cheap", Map.of(EventKind.IMPRESSION, 10_000L), 80)),
                new Figures(EnglishWords.words(), "USD"));
        assertThat(question.getAnswer()).startsWith("“Cheap” costs least with $0.05 against $0.20");
    }

    @Test
    void hasNothingToSayOfOneOrNone() {
        assertThat(ask().getAnswer()).isEqualTo("Nothing was shown yet.");
        assertThat(ask(Lines.clicked("Parents", 50)).getAnswer()).startsWith("There is only one");
    }

    private static double p(Question question) {
        String p = question.getAnswer().replaceAll(".*p [=<] ([0-9.]+)\\).*", "$1");
        return Double.parseDouble(p);
    }

    private static Question ask(ReportLine... lines) {
        return new Question("Which?", Measure.CLICKS, List.of(lines), new Figures(EnglishWords.words(), "USD"));
    }
}
