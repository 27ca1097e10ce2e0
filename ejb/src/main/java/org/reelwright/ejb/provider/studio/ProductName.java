package org.reelwright.ejb.provider.studio;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.Product;
import org.reelwright.domain.shared.Language;

/**
 * How a product is called in copy.
 *
 * @param shown its name, without what a catalogue adds behind it
 * @param definite as it is spoken of, such as "the Trail Cup"; empty for what may be a brand that takes no article
 * @param noun what it is, such as "mug", when its name says just that
 * @param many whether it is spoken of as "them"
 */
record ProductName(String shown, Optional<String> definite, Optional<String> noun, boolean many) {

    private static final int LONG = 28;
    private static final Pattern CATALOGUE = Pattern.compile("(?:,|，|;| [-–—|] | with | for |\\s*[(（\\[【]).*$");
    private static final Set<String> ONE = Set.of("lens", "gas", "canvas", "chess", "news", "iris", "atlas", "bus");

    static ProductName of(Product product, Language language) {
        String name = shortened(product.name());
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean many = last.matches("\\p{L}{2,}[^aius]s") && !ONE.contains(last);
        boolean generic = isTold(last, product);
        boolean article = language == Language.ENGLISH
                && name.matches("(?i)[a-z].*")
                && !name.matches("(?i)(?:the|my|our|your) .*")
                && (generic || many || name.contains(" "));
        boolean plain = name.matches("[\\p{L}' -]{3,24}")
                && Stream.of(name.toLowerCase(Locale.ROOT).split(" ")).allMatch(word -> isTold(word, product));
        return new ProductName(
                name,
                article ? Optional.of("the " + (plain ? name.toLowerCase(Locale.ROOT) : name)) : Optional.empty(),
                plain ? Optional.of(name.toLowerCase(Locale.ROOT)) : Optional.empty(),
                many);
    }

    /** Whether a voice finds something in it to say. */
    boolean isSayable(Language language) {
        return language == Language.CHINESE
                ? shown.codePoints().anyMatch(Character::isLetterOrDigit)
                : shown.matches(".*[A-Za-z0-9].*");
    }

    private static String shortened(String name) {
        if (name.length() <= LONG) {
            return name;
        }
        String first = CATALOGUE.matcher(name).replaceFirst("").strip();
        return first.length() < 2 ? name : first;
    }

    /** A name whose words stand small in the description is what the thing is called in any shop. */
    private static boolean isTold(String word, Product product) {
        String told = product.description() + " \n " + String.join(" \n ", product.sellingPoints());
        return word.length() > 2
                && Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})")
                        .matcher(told)
                        .find();
    }
}
