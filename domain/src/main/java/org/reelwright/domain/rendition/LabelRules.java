package org.reelwright.domain.rendition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The label that a machine made the film, as its brief's rule asks: from the first frame on, large and long enough. */
final class LabelRules {

    private static final String MEND = "The law asks for this label as it is ruled: cut the film again.";

    /** A frame or two that encoders round away. */
    private static final int SPARE_MS = 100;

    /** Pixels that a letter may be lower, for rounding. */
    private static final double SPARE_PX = 1;

    private LabelRules() {}

    static List<Finding> findings(FilmFacts film) {
        Optional<AiLabel> asked = film.wording().label();
        return asked.map(label -> findings(label, film))
                .orElseGet(() ->
                        List.of(Finding.pass(Rule.AI_LABEL, "none asked for", "as the brief's rule for labels asks")));
    }

    private static List<Finding> findings(AiLabel asked, FilmFacts film) {
        String limit = "“" + asked.text() + "” from the first frame for " + Numbers.seconds(asked.endMs()) + ", "
                + Math.round(asked.height() * film.shortSide()) + " px high";
        List<ShownText> shown = film.wording().texts().stream()
                .filter(text -> text.kind() == TextKind.AI_LABEL)
                .sorted(Comparator.comparingInt(text -> text.when().startMs()))
                .toList();
        var found = new ArrayList<Finding>();
        if (shown.isEmpty()) {
            found.add(Finding.fail(Rule.AI_LABEL, "no label", limit, MEND));
            return found;
        }
        shown.stream()
                .filter(text -> !letters(text.text()).equals(letters(asked.text())))
                .findFirst()
                .ifPresent(text -> found.add(Finding.fail(Rule.AI_LABEL, "it says " + text.quoted(), limit, MEND)));
        double lowest = shown.stream().mapToDouble(ShownText::px).min().orElse(0);
        if (lowest < asked.height() * film.shortSide() - SPARE_PX) {
            found.add(Finding.fail(Rule.AI_LABEL, "it is " + Math.round(lowest) + " px high", limit, MEND));
        }
        int until = seenFromTheBeginning(shown);
        if (until < asked.endMs() - SPARE_MS) {
            found.add(Finding.fail(
                    Rule.AI_LABEL, "it is seen from the first frame for " + Numbers.seconds(until), limit, MEND));
        }
        return TextRules.or(found, Rule.AI_LABEL, "as ruled", limit);
    }

    /** Until when it is there without a gap. */
    private static int seenFromTheBeginning(List<ShownText> shown) {
        int until = 0;
        for (ShownText text : shown) {
            if (text.when().startMs() <= until) {
                until = Math.max(until, text.when().endMs());
            }
        }
        return until;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
