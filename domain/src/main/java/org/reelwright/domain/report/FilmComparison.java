package org.reelwright.domain.report;

import java.util.List;

/**
 * One film against all the others of its campaign together, as {@link Evidence} weighs them. Each line is right by itself 95 times in 100, however often
 * it is looked at; of twenty lines one may be wrong.
 *
 * @param key id of the creative
 * @param clickRate clicks per impression
 * @param completionRate ends per start
 * @param conversionRate conversions per click
 */
public record FilmComparison(
        String key, String label, Comparison clickRate, Comparison completionRate, Comparison conversionRate) {

    static List<FilmComparison> of(List<ReportLine> films) {
        return films.stream()
                .filter(film -> film.evidence().isPresent())
                .map(film -> against(
                        film, films.stream().filter(other -> other != film).toList()))
                .toList();
    }

    private static FilmComparison against(ReportLine film, List<ReportLine> others) {
        return new FilmComparison(
                film.key(),
                film.label(),
                film.against(others, Share.CLICK).orElseThrow(),
                film.against(others, Share.COMPLETION).orElseThrow(),
                film.against(others, Share.CONVERSION).orElseThrow());
    }
}
