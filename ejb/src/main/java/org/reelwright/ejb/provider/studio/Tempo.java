package org.reelwright.ejb.provider.studio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.shared.Language;

/** Keeps words within the time that there is to say them, and within the space that there is to read them. */
final class Tempo {

    private static final double WORDS_A_SECOND = 2.1;
    private static final double CHARACTERS_A_SECOND = 3.8;
    private static final int HEADLINE = 46;
    private static final Set<String> NOT_AT_THE_END = Set.of(
            "a", "about", "after", "before", "over", "through", "under", "until", "when", "where", "which", "who", "an",
            "and", "as", "at", "by", "for", "from", "in", "into", "is", "of", "on", "or", "our", "so", "than", "that",
            "the", "these", "this", "to", "while", "with", "your", "be", "will", "its", "most");

    private Tempo() {}

    /** Says less where it is too much: the longest line says just what it shows, and at last nothing at all. */
    static List<Line> fit(List<Line> lines, int seconds, Language language) {
        var fitted = new ArrayList<>(lines);
        double room = seconds * (language == Language.CHINESE ? CHARACTERS_A_SECOND : WORDS_A_SECOND);
        while (length(fitted, language) > room) {
            int longest = IntStream.range(0, fitted.size())
                    .boxed()
                    .max(Comparator.comparingDouble(i -> length(List.of(fitted.get(i)), language)))
                    .orElseThrow();
            Line line = fitted.get(longest);
            String less = line.onScreen() + (language == Language.CHINESE ? "。" : ".");
            boolean shorter = length(less, language) < length(line.spoken(), language);
            fitted.set(longest, new Line(line.role(), line.onScreen(), shorter ? less : ""));
        }
        return fitted;
    }

    /** At most some forty characters, cut where a thought ends. */
    static String headline(String whole) {
        String text = whole.replaceAll("\\s*[(（][^)）]*[)）]", "");
        if (text.length() <= HEADLINE) {
            return text;
        }
        String[] clauses = text.split("(?<=[,;:.])\\s+|(?<=[，；。])");
        if (clauses.length > 1 && clauses[0].length() >= 8 && clauses[0].length() <= HEADLINE + 1) {
            return clauses[0].replaceAll("[,;:.，；。]$", "");
        }
        var words = new ArrayList<>(List.of(text.split(" ")));
        while (words.size() > 2 && (String.join(" ", words).length() > HEADLINE || dangling(words))) {
            words.remove(words.size() - 1);
        }
        String shortened = String.join(" ", words).replaceAll("[,;:]$", "");
        return shortened.length() > HEADLINE ? shortened.substring(0, HEADLINE) : shortened;
    }

    private static boolean dangling(List<String> words) {
        return NOT_AT_THE_END.contains(words.get(words.size() - 1).toLowerCase(java.util.Locale.ROOT));
    }

    private static double length(List<Line> lines, Language language) {
        return lines.stream()
                .mapToDouble(line -> length(line.spoken(), language))
                .sum();
    }

    private static double length(String spoken, Language language) {
        return language == Language.CHINESE
                ? spoken.codePoints().filter(Character::isLetterOrDigit).count()
                : spoken.isBlank() ? 0 : spoken.strip().split("\\s+").length;
    }
}
