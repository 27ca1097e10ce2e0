package org.reelwright.web.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with gaps, {@code "{} of {} films approved"}, and what it is in another language, where the gaps have numbers:
 * {@code "共 {2} 部影片，已批准 {1} 部"}.
 */
final class Phrase {

    private static final String GAP = "{}";

    private final String begins;
    private final String ends;
    private final Pattern english;
    private final String other;

    Phrase(String english, String other) {
        this.other = other;
        String[] parts = english.split(Pattern.quote(GAP), -1);
        this.begins = parts[0];
        this.ends = parts[parts.length - 1];
        List<String> fixed = new ArrayList<>();
        for (String part : parts) {
            fixed.add(Pattern.quote(part));
        }
        this.english = Pattern.compile(String.join("(.+?)", fixed), Pattern.DOTALL);
    }

    static boolean hasGaps(String english) {
        return english.contains(GAP);
    }

    /**
     * @param said in English
     * @param each what becomes of that which stands in a gap
     * @return nothing if that is another sentence
     */
    Optional<String> translate(String said, UnaryOperator<String> each) {
        // Few sentences begin and end alike, and a pattern takes much longer to say so.
        if (!said.startsWith(begins) || !said.endsWith(ends)) {
            return Optional.empty();
        }
        Matcher matcher = english.matcher(said);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String translated = other;
        for (int i = 1; i <= matcher.groupCount(); i++) {
            translated = translated.replace("{" + i + "}", each.apply(matcher.group(i)));
        }
        return Optional.of(translated);
    }
}
