package org.reelwright.domain.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The brand's own law: what it never says, and what it must say. */
final class WordRules {

    /** Shorter than this is as good as hidden. */
    private static final int SHOWN_MS = 1000;

    private WordRules() {}

    static List<Finding> findings(Wording words) {
        List<Finding> banned = words.banned().stream()
                .filter(word -> words.said().stream().anyMatch(line -> uses(line, word)))
                .map(word -> Finding.fail(
                        Rule.BANNED_WORDS,
                        "“" + word + "” is used",
                        "none that the brand never uses",
                        "Ask for another script."))
                .toList();
        var findings =
                new ArrayList<>(TextRules.or(banned, Rule.BANNED_WORDS, "none", "none that the brand never uses"));
        findings.add(disclaimer(words));
        return findings;
    }

    private static Finding disclaimer(Wording words) {
        if (words.disclaimer().isBlank()) {
            return Finding.pass(Rule.DISCLAIMER, "none needed", "shown when the brief has one");
        }
        boolean shown = words.texts().stream()
                .anyMatch(text ->
                        says(text.text(), words.disclaimer()) && text.when().lengthMs() >= SHOWN_MS);
        return shown
                ? Finding.pass(Rule.DISCLAIMER, "shown in full", "shown in full for a second or longer")
                : Finding.fail(
                        Rule.DISCLAIMER,
                        "not shown in full",
                        "shown in full for a second or longer",
                        "It must be read whole: shorten the brand's disclaimer, or cut the film again.");
    }

    /** By its letters, as type is set with other marks; one without any, such as ©, by its marks. */
    private static boolean says(String text, String disclaimer) {
        String letters = letters(disclaimer);
        return letters.isEmpty()
                ? text.contains(disclaimer.strip())
                : letters(text).contains(letters);
    }

    /** Whole words in any case; Chinese has no spaces, so there any place counts. */
    private static boolean uses(String line, String word) {
        Pattern whole = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return whole.matcher(line).find()
                || word.codePoints().anyMatch(Character::isIdeographic) && line.contains(word);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
