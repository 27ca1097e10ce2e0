package org.reelwright.domain.script;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that promises something, with what it is joined to: "sugar-free" promises less than "free", and "BPA free" or
 * "free delivery" no more than that.
 *
 * @param words in small letters, such as {@code sugar-free}
 * @param before the word before it where that belongs to it, as does {@code after}
 */
record Claim(String words, Optional<String> before, Optional<String> after) {

    /** Something is free, or it is free of something. */
    private static final Set<String> OF_SOMETHING = Set.of("free");

    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{N}'’]+)\\s$");
    private static final Pattern NEXT_WORD = Pattern.compile("^\\s([\\p{L}\\p{N}'’]+)");

    /** Said of what follows within the same clause. */
    private static final Pattern DENIED = Pattern.compile(
            "(?:\\b(?:not|no|never|nor|neither|without|cannot|hardly|isn|aren|don|doesn|won|wasn)\\b|n['’]t\\b)[^.,;:!?\\n]{0,40}$"
                    + "|(?:不|没有|沒有|无|無|非|未|勿|别)[^。，；：！？\\n]{0,6}$");

    private static final String JOINED = "\\p{L}\\p{N}-";

    /** @param found within the text */
    static Claim at(MatchResult found, String text) {
        String small = text.toLowerCase(Locale.ROOT);
        int from = found.start();
        int to = found.end();
        if (isLatin(found.group())) {
            while (from > 0 && isJoined(small, from - 1)) {
                from--;
            }
            while (to < small.length() && isJoined(small, to)) {
                to++;
            }
        }
        return new Claim(
                small.substring(from, to).replaceAll("^-+|-+$", ""),
                first(LAST_WORD, small.substring(0, from)),
                first(NEXT_WORD, small.substring(to)));
    }

    /** Whether these words say the same, and do not deny it. */
    boolean isMadeIn(String facts) {
        String small = facts.toLowerCase(Locale.ROOT);
        String joined = "[" + JOINED + "]";
        String whole = "(?<!" + joined + ")" + Pattern.quote(words) + "(?!" + joined + ")";
        return Pattern.compile(isLatin(words) ? whole : Pattern.quote(words))
                .matcher(small)
                .results()
                .anyMatch(place ->
                        !DENIED.matcher(small.substring(0, place.start())).find() && isAboutTheSame(at(place, small)));
    }

    private boolean isAboutTheSame(Claim fact) {
        return !OF_SOMETHING.contains(words)
                || before.isPresent() && before.equals(fact.before)
                || after.isPresent() && after.equals(fact.after);
    }

    private static boolean isJoined(String text, int at) {
        return text.substring(at, at + 1).matches("[" + JOINED + "]");
    }

    private static boolean isLatin(String text) {
        return text.codePoints().noneMatch(Character::isIdeographic);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
