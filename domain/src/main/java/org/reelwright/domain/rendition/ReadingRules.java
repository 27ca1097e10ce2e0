package org.reelwright.domain.rendition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelwright.domain.shared.ReadingSpeed;

/** Nobody has to hurry to read, neither one text nor all that stands on the end card. */
final class ReadingRules {

    /** Up to here a caption is only uncomfortable, and all of an end card together is not. */
    private static final double HASTE = 1.25;

    /** Up to here an end card is only uncomfortable: it stays the same while its parts are read. */
    private static final double TWICE = 2;

    private static final List<TextKind> READ =
            List.of(TextKind.HEADLINE, TextKind.NAME, TextKind.ACTION, TextKind.DISCLAIMER);

    private static final String LIMIT = "20 letters or 9 Chinese characters a second";

    private ReadingRules() {}

    static List<Finding> findings(FilmFacts film) {
        Wording words = film.wording();
        Stream<Finding> captions = words.captions().stream()
                .filter(caption -> haste(caption.text(), caption.endMs() - caption.startMs()) > 1)
                .map(ReadingRules::hurried);
        Stream<Finding> others = READ.stream().flatMap(kind -> set(words, kind));
        return TextRules.or(
                Stream.of(captions, others, endCard(film)).flatMap(all -> all).toList(),
                Rule.READING_SPEED,
                "can be read in time",
                LIMIT);
    }

    /** One after the other: nobody reads two texts at once. A price and an address are seen faster than they are spelt. */
    private static Stream<Finding> endCard(FilmFacts film) {
        List<ShownText> texts = film.wording().texts().stream()
                .filter(text -> text.kind() != TextKind.AI_LABEL)
                .filter(text -> text.when().startMs() >= film.endCard().startMs())
                .toList();
        int from = texts.stream().mapToInt(text -> text.when().startMs()).min().orElse(0);
        int until = texts.stream().mapToInt(text -> text.when().endMs()).max().orElse(0);
        String all = texts.stream().map(ShownText::text).collect(Collectors.joining());
        return haste(all, until - from) > HASTE
                ? Stream.of(
                        Finding.warn(
                                Rule.READING_SPEED,
                                "all on the end card is shown for " + Numbers.seconds(until - from),
                                LIMIT,
                                "Nobody reads all of the end card so fast: shorten the brand's disclaimer or the product's name, or choose longer films."))
                : Stream.of();
    }

    private static Finding hurried(Caption caption) {
        double haste = haste(caption.text(), caption.endMs() - caption.startMs());
        return new Finding(
                Rule.READING_SPEED,
                haste > HASTE ? Severity.FAIL : Severity.WARN,
                "“" + caption.text() + "” is shown for " + Numbers.seconds(caption.endMs() - caption.startMs()),
                LIMIT,
                "Nobody reads this caption so fast: ask for a script with fewer words.");
    }

    /** What goes on over a cut is one. */
    private static Stream<Finding> set(Wording words, TextKind kind) {
        var shown = new LinkedHashMap<String, Integer>();
        words.texts().stream()
                .filter(text -> text.kind() == kind)
                .forEach(text -> shown.merge(text.text(), text.when().lengthMs(), Integer::sum));
        return shown.entrySet().stream()
                .filter(text -> haste(text.getKey(), text.getValue()) > 1)
                .map(text -> passing(kind, text.getKey(), text.getValue()));
    }

    private static Finding passing(TextKind kind, String text, int ms) {
        boolean lost = kind != TextKind.HEADLINE && haste(text, ms) > TWICE;
        return new Finding(
                Rule.READING_SPEED,
                lost ? Severity.FAIL : Severity.WARN,
                "“" + text + "” is shown for " + Numbers.seconds(ms),
                LIMIT,
                advice(kind));
    }

    private static String advice(TextKind kind) {
        return switch (kind) {
            case DISCLAIMER ->
                "What must be said must be read: shorten the brand's disclaimer, or choose longer films.";
            case NAME -> "Nobody reads this name so fast: give the product a shorter one.";
            default -> "These words pass too fast: ask for a script with fewer words.";
        };
    }

    /** Time needed for time given. */
    private static double haste(String text, int ms) {
        return ReadingSpeed.seconds(text) * 1000 / Math.max(1, ms);
    }
}
