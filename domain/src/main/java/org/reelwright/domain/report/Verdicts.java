package org.reelwright.domain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts what comparisons found into words. */
public final class Verdicts {

    private static final String LOOK = " You may look again at any time: that makes nothing more likely to be called.";

    private Verdicts() {}

    /** Of each film against all others, what is beyond doubt; may be empty. */
    public static List<String> decided(List<FilmComparison> films) {
        var words = new ArrayList<String>();
        for (FilmComparison film : films) {
            beyondDoubt(film.label(), "clicked", film.clickRate(), words);
            beyondDoubt(film.label(), "watched to the end", film.completionRate(), words);
            beyondDoubt(film.label(), "followed by a conversion", film.conversionRate(), words);
        }
        return words;
    }

    private static void beyondDoubt(String label, String what, Comparison comparison, List<String> words) {
        comparison
                .found()
                .filter(Comparison.Found::decided)
                .ifPresent(found -> words.add("“" + label + "” is " + what
                        + (found.difference() > 0 ? " more" : " less") + " often than the other films: "
                        + change(found.lift()) + ", " + p(found.pValue()) + "."));
    }

    /** Two of one kind against each other. @param what is compared, such as "clicks per impression" */
    public static String between(String one, String other, String what, Comparison comparison) {
        if (comparison.refused().isPresent()) {
            return "It cannot be told yet which has more " + what + ". "
                    + comparison.refused().get();
        }
        Comparison.Found found = comparison.found().orElseThrow();
        String margin = change(found.lift()) + ", " + p(found.pValue()) + ".";
        if (!found.decided()) {
            return "No difference in " + what + " can be told yet: " + margin + LOOK;
        }
        String better = found.difference() > 0 ? one : other;
        return "“" + better + "” is better in " + what + ": "
                + change(found.difference() > 0 ? found.lift() : 1 / (1 + found.lift()) - 1) + ", "
                + p(found.pValue()) + "." + LOOK;
    }

    /** So many of these are missing. */
    static String more(long number, String what) {
        return number + " more " + what + (number == 1 ? "" : "s");
    }

    /** @param lift as in {@link Comparison.Found} */
    static String change(double lift) {
        return String.format(Locale.US, "%+.0f%%", lift * 100).replace('-', '\u2212');
    }

    private static String p(double value) {
        return value < 0.001 ? "p < 0.001" : String.format(Locale.US, "p = %.3f", value);
    }
}
