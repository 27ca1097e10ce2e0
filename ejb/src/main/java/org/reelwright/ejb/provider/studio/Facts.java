package org.reelwright.ejb.provider.studio;

import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.shared.Money;

/**
 * What may be said: taken from the brief and nowhere else, without what the brand never says.
 *
 * @param points whole clauses, without a full stop at their end
 * @param cares what matters to this audience
 */
record Facts(String name, List<String> points, List<String> cares, Optional<String> price) {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|(?<=[。！？])");
    private static final Pattern FULL_STOP = Pattern.compile("[.!。！;；,，\\s]+$");

    static Facts of(Brief brief, Audience audience) {
        var product = brief.product();
        Stream<String> given = Stream.concat(
                product.sellingPoints().stream(),
                SENTENCE_END.splitAsStream(product.description()).filter(sentence -> product.sellingPoints().stream()
                        .noneMatch(
                                point -> sentence.toLowerCase(Locale.ROOT).contains(point.toLowerCase(Locale.ROOT)))));
        List<String> points = given.map(
                        text -> capital(FULL_STOP.matcher(text.strip()).replaceAll("")))
                .filter(text -> !text.isEmpty())
                .filter(text -> allowed(text, brief))
                .distinct()
                .toList();
        List<String> cares = audience.caresAbout().stream()
                .filter(care -> allowed(care, brief))
                .toList();
        return new Facts(
                product.name(), sorted(points, cares), cares, product.price().map(Facts::price));
    }

    /** Those that speak of what the audience cares about come first. */
    private static List<String> sorted(List<String> points, List<String> cares) {
        return points.stream()
                .sorted((a, b) -> Long.compare(relevance(b, cares), relevance(a, cares)))
                .toList();
    }

    private static long relevance(String point, List<String> cares) {
        String lower = point.toLowerCase(Locale.ROOT);
        return cares.stream()
                .flatMap(care -> Stream.of(care.toLowerCase(Locale.ROOT).split("\\s+")))
                .filter(word -> word.length() > 3 && lower.contains(word))
                .count();
    }

    static boolean allowed(String text, Brief brief) {
        String lower = text.toLowerCase(Locale.ROOT);
        return brief.brand().bannedWords().stream().noneMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT)));
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** As a shop window shows it: {@code $29}, {@code $19.99}. */
    static String price(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
        format.setCurrency(Currency.getInstance(money.currency()));
        format.setMinimumFractionDigits(money.amount().stripTrailingZeros().scale() <= 0 ? 0 : 2);
        format.setMaximumFractionDigits(2);
        return format.format(money.amount());
    }
}
