package org.reelwright.domain.lead;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One condition that the advertiser sets.
 *
 * @param value a number for {@link Test#AT_LEAST}, else choices with commas between them
 * @param otherwise what the lead is when the condition does not hold; never {@link Verdict#QUALIFIED}
 */
public record Rule(LeadField field, Test test, String value, Verdict otherwise) {

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,' ]*");

    /** How a field is held against the value. */
    public enum Test {
        AT_LEAST,
        ONE_OF,
        MENTIONS
    }

    /** The worst that any rule says; with no rules every lead qualifies. */
    public static Verdict judge(List<Rule> rules, Map<LeadField, String> given) {
        return rules.stream()
                .filter(rule -> !rule.holds(given.getOrDefault(rule.field, "")))
                .map(Rule::otherwise)
                .reduce(Verdict.QUALIFIED, Verdict::orWorse);
    }

    boolean holds(String given) {
        String said = given.toLowerCase(Locale.ROOT).strip();
        return switch (test) {
            case AT_LEAST ->
                number(said)
                        .flatMap(n -> number(value).map(least -> n.compareTo(least) >= 0))
                        .orElse(false);
            case ONE_OF -> choices().anyMatch(said::equals);
            case MENTIONS -> choices().anyMatch(said::contains);
        };
    }

    private Stream<String> choices() {
        return Stream.of(value.toLowerCase(Locale.ROOT).split("[,，、]"))
                .map(String::strip)
                .filter(choice -> !choice.isEmpty());
    }

    /** The largest number in it, as people write them: {@code 1,500}, {@code 1'500}, {@code about 1.500,00 EUR}. */
    static Optional<BigDecimal> number(String text) {
        Matcher found = NUMBER.matcher(text);
        Optional<BigDecimal> largest = Optional.empty();
        while (found.find()) {
            BigDecimal number = plain(found.group());
            largest = Optional.of(largest.map(number::max).orElse(number));
        }
        return largest;
    }

    /** A last group of one or two digits after a point or comma are decimals; every other sign only divides thousands. */
    private static BigDecimal plain(String written) {
        String tight = written.replaceAll("[' ]", "").replaceAll("[.,]+$", "");
        Matcher decimals = Pattern.compile("(.*)[.,]([0-9]{1,2})").matcher(tight);
        return decimals.matches()
                ? new BigDecimal(decimals.group(1).replaceAll("[.,]", "") + "." + decimals.group(2))
                : new BigDecimal(tight.replaceAll("[.,]", ""));
    }
}
