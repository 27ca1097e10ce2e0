package org.reelwright.domain.rendition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Nobody has to hurry to read. The speeds are those of the Netflix Timed Text Style Guides for grown-ups: 20 characters
 * a second for English, 9 for Chinese.
 */
final class ReadingRules {

    private static final double LETTERS_A_SECOND = 20;
    private static final double IDEOGRAPHS_A_SECOND = 9;

    /** Up to here a caption is only uncomfortable. */
    private static final double HASTE = 1.25;

    private static final String LIMIT = "20 letters or 9 Chinese characters a second";

    private ReadingRules() {}

    static List<Finding> findings(Wording words) {
        Stream<Finding> captions = words.captions().stream()
                .filter(caption -> haste(caption.text(), caption.endMs() - caption.startMs()) > 1)
                .map(ReadingRules::hurried);
        return TextRules.or(
                Stream.concat(captions, headlines(words)).toList(), Rule.READING_SPEED, "can be read in time", LIMIT);
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

    /** One that goes on over a cut is one. */
    private static Stream<Finding> headlines(Wording words) {
        var shown = new LinkedHashMap<String, Integer>();
        words.texts().stream()
                .filter(text -> text.kind() == TextKind.HEADLINE)
                .forEach(text -> shown.merge(text.text(), text.when().lengthMs(), Integer::sum));
        return shown.entrySet().stream()
                .filter(headline -> haste(headline.getKey(), headline.getValue()) > 1)
                .map(headline -> Finding.warn(
                        Rule.READING_SPEED,
                        "“" + headline.getKey() + "” is shown for " + Numbers.seconds(headline.getValue()),
                        LIMIT,
                        "These words pass too fast: ask for a script with fewer words."));
    }

    /** Time needed for time given. */
    private static double haste(String text, int ms) {
        double needed = text.codePoints()
                .mapToDouble(c -> 1 / (Character.isIdeographic(c) ? IDEOGRAPHS_A_SECOND : LETTERS_A_SECOND))
                .sum();
        return needed * 1000 / Math.max(1, ms);
    }
}
