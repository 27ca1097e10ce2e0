package org.reelwright.ejb.provider.studio;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Shortens a thought to what is read at a glance. It ends where a smaller thought ends, and promises no more for it. */
final class Headline {

    private static final int FEW_WORDS = 7;
    private static final int FEW_CHARACTERS = 40;
    private static final int MOST_WORDS = 9;
    private static final int MOST_CHARACTERS = 60;

    private static final Set<String> BOUNDARIES = Set.of(
            "for",
            "to",
            "in",
            "on",
            "with",
            "through",
            "while",
            "when",
            "at",
            "from",
            "during",
            "so",
            "because",
            "and",
            "that",
            "which",
            "by",
            "into",
            "over",
            "under",
            "after",
            "before",
            "across",
            "around",
            "throughout");

    private static final Set<String> NOT_AT_THE_END = Set.of(
            "a", "about", "after", "all", "an", "and", "any", "as", "at", "be", "before", "by", "each", "even", "every",
            "for", "from", "has", "in", "into", "is", "its", "just", "more", "most", "not", "of", "on", "only", "or",
            "our", "over", "so", "than", "that", "the", "their", "these", "this", "through", "to", "under", "until",
            "up", "very", "when", "where", "which", "while", "who", "will", "with", "without", "your", "you", "it",
            "can", "are", "no", "&", "+");

    /** What comes after these belongs to them. */
    private static final Set<String> UNFINISHED = Set.of(
            "easy",
            "ready",
            "able",
            "quick",
            "simple",
            "hard",
            "safe",
            "perfect",
            "ideal",
            "great",
            "good",
            "made",
            "built",
            "known",
            "suitable",
            "full",
            "fit",
            "right",
            "close",
            "next",
            "thanks",
            "due",
            "enough",
            "compatible",
            "free",
            "works",
            "work",
            "comes",
            "come",
            "goes",
            "go",
            "fits",
            "sits",
            "lasts",
            "stays",
            "adds",
            "add",
            "pairs",
            "turns",
            "designed",
            "crafted",
            "handmade",
            "tested",
            "filled",
            "proven");

    /** To leave something out would say more than was said, or the opposite. */
    private static final Pattern CONDITIONS =
            Pattern.compile("(?i)\\b(?:up to|only|if|unless|except|without|not|no|never"
                    + "|within|until|most|some|selected|least|than|between|either|both|free|guarantee\\w*|warranty|always|every"
                    + "|tested|proven|proof|\\w+proof|safe|or|almost|nearly)\\b|\\d");

    /** "Each throw is woven" says nothing without where or how. */
    private static final Pattern PASSIVE =
            Pattern.compile("(?i)\\b(?:is|are|was|were|be|been) \\w+(?:ed|en|wn|ght|de|un|lt)$");

    private Headline() {}

    /** Empty when it cannot be short. */
    static String of(String thought) {
        List<String> words = List.of(thought.split(" "));
        if (fits(thought, words.size(), FEW_WORDS, FEW_CHARACTERS)) {
            return thought;
        }
        String few = longest(words, FEW_WORDS, FEW_CHARACTERS);
        if (!few.isEmpty()) {
            return few;
        }
        if (fits(thought, words.size(), MOST_WORDS, MOST_CHARACTERS)) {
            return thought;
        }
        return longest(words, MOST_WORDS, MOST_CHARACTERS);
    }

    /** Whether a line may end with this word. */
    static boolean mayEndWith(String word) {
        return !NOT_AT_THE_END.contains(plain(word));
    }

    private static String longest(List<String> words, int mostWords, int mostCharacters) {
        for (int cut = Math.min(words.size() - 1, mostWords); cut >= 3; cut--) {
            String kept = String.join(" ", words.subList(0, cut));
            String left = String.join(" ", words.subList(cut, words.size()));
            if (kept.length() <= mostCharacters
                    && isWhole(words, cut)
                    && !CONDITIONS.matcher(left).find()) {
                return kept.replaceAll("[,;:]$", "");
            }
        }
        return "";
    }

    private static boolean isWhole(List<String> words, int cut) {
        String last = words.get(cut - 1);
        boolean comma = last.endsWith(",");
        String kept = String.join(" ", words.subList(0, cut));
        return (comma || BOUNDARIES.contains(plain(words.get(cut))))
                && mayEndWith(last)
                && (comma || !UNFINISHED.contains(plain(last)))
                && !plain(last).endsWith("ing")
                && !PASSIVE.matcher(kept).find()
                && !CONDITIONS.matcher(kept).find();
    }

    private static boolean fits(String text, int words, int mostWords, int mostCharacters) {
        return words <= mostWords && text.length() <= mostCharacters;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}&+'-]", "");
    }
}
