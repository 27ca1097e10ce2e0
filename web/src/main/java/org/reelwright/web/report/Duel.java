package org.reelwright.web.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.Verdicts;

/** Two films of a campaign against each other, in words. */
public final class Duel {

    private final List<ReportLine> films;
    private final ReportLine one;
    private final ReportLine other;

    private Duel(List<ReportLine> films, ReportLine one, ReportLine other) {
        this.films = films;
        this.one = one;
        this.other = other;
    }

    /**
     * @param first key of a film; of which it is none, the one shown most takes its place, and so on
     * @return empty where there are no two films
     */
    static Optional<Duel> of(List<ReportLine> films, String first, String second) {
        List<ReportLine> shown = films.stream()
                .sorted(Comparator.comparingLong(
                                (ReportLine film) -> film.tally().impressions())
                        .reversed())
                .toList();
        if (shown.size() < 2) {
            return Optional.empty();
        }
        ReportLine one = find(shown, first).orElse(shown.get(0));
        ReportLine other = find(shown, second)
                .filter(film -> film != one)
                .orElse(shown.stream().filter(film -> film != one).findFirst().orElseThrow());
        return Optional.of(new Duel(films, one, other));
    }

    private static Optional<ReportLine> find(List<ReportLine> films, String key) {
        return films.stream().filter(film -> film.key().equals(key)).findFirst();
    }

    public List<ReportLine> getFilms() {
        return films;
    }

    public String getFirst() {
        return one.key();
    }

    public String getSecond() {
        return other.key();
    }

    public List<String> getVerdicts() {
        return List.of(Measure.CONVERSIONS, Measure.COMPLETION, Measure.CLICKS).stream()
                .map(measure -> Verdicts.between(
                        one.label(), other.label(), measure.getUnit(), measure.compare(one, List.of(other))))
                .toList();
    }
}
