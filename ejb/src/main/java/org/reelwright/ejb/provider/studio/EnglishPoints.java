package org.reelwright.ejb.provider.studio;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes an English sentence apart into the single things that it says of the product. */
final class EnglishPoints {

    private static final List<String> BASES = List.of(
            "absorb", "add", "bake", "blend", "block", "brew", "bring", "carry", "charge", "clean", "close", "come",
            "connect", "cook", "cool", "cover", "cut", "deliver", "dry", "feel", "fit", "fold", "give", "glow", "go",
            "grind", "grip", "heat", "help", "hold", "hug", "keep", "last", "let", "look", "make", "match", "measure",
            "need", "open", "pair", "play", "pour", "protect", "provide", "resist", "roll", "run", "save", "screw",
            "shine", "sit", "slip", "smell", "stand", "stay", "store", "suit", "support", "take", "taste", "track",
            "turn", "use", "warm", "wash", "wear", "weigh", "wipe", "work", "wrap");

    private static final String HAVING = "has|have|features|feature|offers|offer|includes|include|comes with|come with";
    private static final Set<String> THIRDS =
            BASES.stream().map(EnglishPoints::third).collect(Collectors.toCollection(TreeSet::new));
    private static final String THIRD = String.join("|", THIRDS);
    private static final String ONE = "is|has|can|will|features|offers|includes|" + THIRD;
    private static final String MANY = "are|have|can|will|feature|offer|include|make|give|bring|keep|let|go|work|come";

    private static final Pattern OF_ONE = Pattern.compile("(?i)^(?:This|It)\\b ?(.*?) ?\\b((?:" + ONE + ")\\b .+)$");
    private static final Pattern OF_MANY =
            Pattern.compile("(?i)^(?:These|They)\\b ?(.*?) ?\\b((?:" + MANY + ")\\b .+)$");
    private static final Pattern THAT_DOES =
            Pattern.compile("(?i)^((?:An?|The|Our) .+?),? (?:that|which) ((?:" + ONE + ")\\b .+)$");
    private static final Pattern WITH_THESE = Pattern.compile("(?i)^(.+?),? with (?:this|these|our|the) (.+)$");
    private static final Pattern WITH_A =
            Pattern.compile("(?i)^((?:An? )[^,]+?|[^,]+(?=,)),? with ((?:an?|its|two|three|four|\\d+) .+)$");
    private static final Pattern NEXT_VERB =
            Pattern.compile("(?i),? (?:and|but)(?: it| they)? (?=(?:" + ONE + "|are|have)\\b)");
    private static final Pattern COMMAS = Pattern.compile("(?:, (?:and )?| [–—-] |; ?|: )");
    private static final Pattern NO_FACT = Pattern.compile(
            "(?i)^(?:buy|order|shop|click|visit|subscribe|follow|call|get yours|discover|don't|tired of)\\b.*|.*\\?$");
    private static final Pattern HANGING =
            Pattern.compile("(?i)^(?:which|that|who|where|when|so|because|but|or|as|if|while|to|for|in|with)\\b.*");

    private static final int LONGEST_SPOKEN = 95;

    private EnglishPoints() {}

    /** @param name of the product */
    static List<Point> of(String sentence, String name) {
        String text = tidy(sentence);
        if (text.isEmpty() || NO_FACT.matcher(text).matches()) {
            return List.of();
        }
        String noun = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean one = text.matches("(?i)this .*");
        return thoughts(text)
                .map(thought -> point(thought, one && thought.endsWith(" " + noun)))
                .filter(p -> !p.headline().isEmpty())
                .toList();
    }

    /** Whether two headlines begin with the same thing that it does. */
    static boolean doesTheSame(String headline, String other) {
        String verb = headline.split(" ")[0].toLowerCase(Locale.ROOT);
        return THIRDS.contains(verb) && verb.equals(other.split(" ")[0].toLowerCase(Locale.ROOT));
    }

    private static String tidy(String sentence) {
        return sentence.strip()
                .replace('’', '\'')
                .replaceAll("^[-–—•*·\\s]+", "")
                .replaceAll("\\s*[(\\[][^)\\]]*[)\\]]", "")
                .replaceAll("(?i)^It's\\b", "It is")
                .replaceAll("(?i)^They're\\b", "They are")
                .replaceAll("[.!;:,\\s]+$", "")
                .replaceAll("\\s+", " ");
    }

    private static Stream<String> thoughts(String text) {
        Matcher one = OF_ONE.matcher(text);
        if (one.matches() && few(one.group(1))) {
            return Stream.concat(named(one.group(1)), predicates(one.group(2), false));
        }
        Matcher many = OF_MANY.matcher(text);
        if (many.matches() && few(many.group(1))) {
            return Stream.concat(named(many.group(1)), predicates(many.group(2), true));
        }
        Matcher does = THAT_DOES.matcher(text);
        if (does.matches() && few(does.group(1))) {
            return Stream.concat(Stream.of(does.group(1)), predicates(does.group(2), false));
        }
        Matcher these = WITH_THESE.matcher(text);
        if (these.matches() && few(these.group(2)) && words(these.group(1)) > 2) {
            return Stream.of(these.group(1), these.group(2));
        }
        Matcher with = WITH_A.matcher(text);
        if (with.matches() && words(with.group(1)) > 1) {
            return Stream.of(with.group(1), with.group(2));
        }
        return clauses(text);
    }

    /** "gold-tone steel watch" is said of it; "watch" alone is not worth a line. */
    private static Stream<String> named(String noun) {
        return words(noun) > 1 ? Stream.of(noun) : Stream.empty();
    }

    private static Stream<String> predicates(String text, boolean many) {
        return Arrays.stream(NEXT_VERB.split(text)).map(piece -> predicate(piece, many));
    }

    /** Says of it what the sentence says of "it". */
    private static String predicate(String piece, boolean many) {
        String plain = piece.replaceFirst("(?i)^(?:is|are) (?=\\S)", "")
                .replaceFirst("(?i)^(?:" + HAVING + ") (?!to\\b|been\\b)(?=\\S)", "");
        Matcher will = Pattern.compile("(?i)^(can|will) (\\S+)(.*)$").matcher(plain);
        if (!will.matches()) {
            return plain;
        }
        String verb = will.group(2).toLowerCase(Locale.ROOT);
        boolean known = BASES.contains(verb);
        return known && !many ? third(verb) + will.group(3) : known ? verb + will.group(3) : plain;
    }

    private static Stream<String> clauses(String text) {
        String[] parts = COMMAS.split(text);
        boolean apart = parts.length > 1
                && Arrays.stream(parts)
                        .allMatch(part ->
                                words(part) > 1 && !HANGING.matcher(part).matches());
        return apart ? Arrays.stream(parts) : Stream.of(text);
    }

    /** @param thing whether it is one thing, which is spoken of with an article */
    private static Point point(String thought, boolean thing) {
        String whole = Facts.capital(thought.strip());
        String headline = Facts.capital(Headline.of(whole));
        String first = whole.split(" ")[0].toLowerCase(Locale.ROOT);
        boolean verb = THIRDS.contains(first);
        String before = verb ? "It " : thing ? first.matches("[aeio].*") ? "An " : "A " : "";
        String said = before.isEmpty() ? whole : before + small(whole);
        return new Point(headline, (said.length() <= LONGEST_SPOKEN ? said : headline) + ".");
    }

    private static String small(String text) {
        return text.matches("(?s)\\p{Lu}\\P{Ll}.*")
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String third(String verb) {
        if (verb.matches(".*(?:s|sh|ch|x|o)$")) {
            return verb + "es";
        }
        return verb.matches(".*[^aeiou]y$") ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
    }

    private static boolean few(String words) {
        return words(words) <= 7;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split(" ").length;
    }
}
