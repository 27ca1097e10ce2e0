package org.reelwright.web.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.reelwright.domain.report.Amount;
import org.reelwright.domain.report.Comparison;
import org.reelwright.domain.report.Rate;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.Share;
import org.reelwright.domain.report.Tally;

/** A figure by which lines of a report are held against each other. */
public enum Measure {
    CONVERSIONS("cvr", "Conversion rate", "conversions per click", "converts best", "clicks", Share.CONVERSION) {
        @Override
        Amount of(Tally tally) {
            return rate(tally.clicks(), tally.conversionRate());
        }

        @Override
        Comparison counted(Tally one, Tally other) {
            return Comparison.of(
                    one.sales().clicked(), one.clicks(), other.sales().clicked(), other.clicks());
        }
    },
    COMPLETION(
            "vtr",
            "Completion rate",
            "films watched to the end per film begun",
            "watches to the end most often",
            "starts",
            Share.COMPLETION) {
        @Override
        Amount of(Tally tally) {
            return rate(tally.starts(), tally.completionRate());
        }

        @Override
        Comparison counted(Tally one, Tally other) {
            return Comparison.of(one.completions(), one.starts(), other.completions(), other.starts());
        }
    },
    CLICKS("ctr", "Click rate", "clicks per impression", "clicks most often", "impressions", Share.CLICK) {
        @Override
        Amount of(Tally tally) {
            return rate(tally.impressions(), tally.clickRate());
        }

        @Override
        Comparison counted(Tally one, Tally other) {
            return Comparison.of(one.clicks(), one.impressions(), other.clicks(), other.impressions());
        }
    },
    COST("cpa", "Cost per conversion", "spend per conversion", "costs least", "impressions", Share.SALE) {
        @Override
        Amount of(Tally tally) {
            return tally.costPerConversion();
        }

        @Override
        Comparison counted(Tally one, Tally other) {
            return Comparison.of(
                    one.sales().conversions(), one.impressions(), other.sales().conversions(), other.impressions());
        }
    };

    private final String word;
    private final String title;
    private final String unit;
    private final String verb;
    private final String trials;
    private final Share share;

    Measure(String word, String title, String unit, String verb, String trials, Share share) {
        this.word = word;
        this.title = title;
        this.unit = unit;
        this.verb = verb;
        this.trials = trials;
        this.share = share;
    }

    /** What people are wont to look at first, unless they say: {@code null} is nothing said. */
    static Measure parse(String word, Tally totals) {
        return asked(word).orElse(totals.sales().conversions() > 0 ? CONVERSIONS : COMPLETION);
    }

    /** @param word as it stands in the address; {@code null} is nothing said */
    static Optional<Measure> asked(String word) {
        return Arrays.stream(values())
                .filter(measure -> measure.word.equals(word))
                .findFirst();
    }

    abstract Amount of(Tally tally);

    abstract Comparison counted(Tally one, Tally other);

    /**
     * A test of whether one differs from the others together, which may be looked at at any time. Of costs, by conversions
     * per impression. Films are compared as if it had been left to plain chance whom they were shown to.
     */
    Comparison compare(ReportLine one, List<ReportLine> others) {
        return one.against(others, share)
                .orElseGet(() -> counted(
                        one.tally(),
                        others.stream()
                                .map(ReportLine::tally)
                                .reduce(Tally::plus)
                                .orElseThrow()));
    }

    /** What a comparison says, said of what this one counts. */
    String worded(String general) {
        return general.replace("trials", trials).replace("successes, or failures,", "of what is counted");
    }

    /** The best first. */
    Comparator<Tally> best() {
        Function<Tally, Double> value = tally -> of(tally).value().orElse(this == COST ? Double.MAX_VALUE : -1);
        return this == COST
                ? Comparator.comparing(value)
                : Comparator.comparing(value).reversed();
    }

    public String getWord() {
        return word;
    }

    public String getTitle() {
        return title;
    }

    public String getUnit() {
        return unit;
    }

    String verb() {
        return verb;
    }

    private static Amount rate(long trials, Rate rate) {
        return trials == 0
                ? new Amount(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty())
                : new Amount(
                        OptionalDouble.of(rate.value()), OptionalDouble.of(rate.low()), OptionalDouble.of(rate.high()));
    }
}
