package org.reelwright.domain.report;

import java.util.List;

/**
 * One film against all the others of its campaign together. Each line is right by itself 95 times in 100, however often
 * it is looked at; of twenty lines one may be wrong.
 *
 * @param key id of the creative
 * @param clickRate clicks per impression
 * @param completionRate ends per start
 * @param conversionRate conversions per click
 */
public record FilmComparison(
        String key, String label, Comparison clickRate, Comparison completionRate, Comparison conversionRate) {

    static List<FilmComparison> of(List<ReportLine> films, String currency) {
        return films.stream()
                .map(film -> against(
                        film,
                        films.stream()
                                .filter(other -> other != film)
                                .map(ReportLine::tally)
                                .reduce(Tally.nothing(currency), Tally::plus)))
                .toList();
    }

    private static FilmComparison against(ReportLine film, Tally others) {
        Tally own = film.tally();
        return new FilmComparison(
                film.key(),
                film.label(),
                Comparison.of(own.clicks(), own.impressions(), others.clicks(), others.impressions()),
                Comparison.of(own.completions(), own.starts(), others.completions(), others.starts()),
                Comparison.of(
                        own.sales().conversions(), own.clicks(), others.sales().conversions(), others.clicks()));
    }
}
