package org.reelwright.ejb.provider.studio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.Product;
import org.reelwright.domain.campaign.Quote;
import org.reelwright.domain.script.ScriptCheck;
import org.reelwright.domain.script.ScriptOrder;
import org.reelwright.domain.shared.Language;

/**
 * What may be said: taken from the brief and nowhere else, without what the brand never says.
 *
 * @param points what matters most to this audience first
 * @param cares what they care about, in their language and short enough to speak of
 * @param second answers the second of their cares, when something does
 */
record Facts(
        ProductName name,
        List<Point> points,
        List<String> cares,
        Optional<Point> second,
        Optional<PriceTag> price,
        Optional<Quote> quote) {

    private static final int MOST_POINTS = 12;
    private static final int LONGEST_CARE = 36;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;])\\s+|(?<=[。！？；])|\\n+");
    private static final Pattern ADJECTIVE_OF_A_PLACE = Pattern.compile("\\p{L}+(?:ian|ish|ese|ench|erman|utch)\\b.*");

    static Facts of(ScriptOrder order) {
        Product product = order.brief().product();
        Language language = order.audience().language();
        List<String> cares = order.audience().caresAbout().stream()
                .map(care -> inASentence(care, language))
                .filter(care -> care.length() <= LONGEST_CARE && isIn(language, care))
                .filter(care -> ScriptCheck.allows(care, order))
                .toList();
        var interest = new Interest(cares, CopyBook.in(language));
        List<Point> points = interest.sort(points(order), turn(order));
        return new Facts(
                ProductName.of(product, language),
                points,
                cares,
                interest.second(points),
                product.price()
                        .map(price -> PriceTag.of(price, language, order.brief().targeting())),
                product.quote().filter(quote -> ScriptCheck.allows(quote.words() + " \n " + quote.person(), order)));
    }

    /** The same for every audience of a language. */
    static List<Point> points(ScriptOrder order) {
        Product product = order.brief().product();
        Set<String> name = content(product.name());
        var kept = new ArrayList<Point>();
        Stream.concat(product.sellingPoints().stream(), SENTENCE_END.splitAsStream(product.description()))
                .flatMap(text -> points(text, product.name(), order.audience().language()).stream())
                .filter(point -> ScriptCheck.allows(point.headline() + " \n " + point.spoken(), order))
                .filter(point -> !name.containsAll(content(point.headline())))
                .filter(point -> kept.stream().noneMatch(other -> repeats(point, other)))
                .forEach(kept::add);
        return kept.subList(0, Math.min(MOST_POINTS, kept.size()));
    }

    /** A Chinese film may show a few English words of the product; an English one shows no Chinese. */
    private static List<Point> points(String text, String name, Language language) {
        boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
        if (language == Language.CHINESE) {
            return chinese
                    ? ChinesePoints.of(text)
                    : EnglishPoints.of(text, name).stream()
                            .filter(point -> point.headline().split(" ").length <= 4)
                            .map(point -> new Point(point.headline(), point.headline() + "。"))
                            .toList();
        }
        return chinese ? List.of() : EnglishPoints.of(text, name);
    }

    /** Says much the same: most of its words, or, like "keeps coffee hot" and "keeps drinks hot", does the same. */
    private static boolean repeats(Point point, Point other) {
        Set<String> words = content(point.headline());
        Set<String> others = content(other.headline());
        long same = words.stream().filter(others::contains).count();
        return same >= .7 * Math.min(words.size(), others.size())
                || EnglishPoints.doesTheSame(point.headline(), other.headline());
    }

    /** Words that carry meaning; of Chinese, each pair of characters. */
    private static Set<String> content(String text) {
        var content = new HashSet<String>();
        Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).forEach(word -> {
            boolean chinese = word.codePoints().anyMatch(Character::isIdeographic);
            for (int i = 0; chinese && i + 2 <= word.length(); i++) {
                content.add(word.substring(i, i + 2));
            }
            if (!chinese && (word.length() > 2 && !word.matches("the|and|for|with|its|your") || word.matches("\\d+"))) {
                content.add(word.replaceFirst("(?<=\\p{L}{3})s$", ""));
            }
        });
        return content;
    }

    private static boolean isIn(Language language, String care) {
        return care.codePoints().anyMatch(Character::isIdeographic) == (language == Language.CHINESE);
    }

    private static String inASentence(String care, Language language) {
        String plain = care.strip().replaceAll("[.!?。！？,，;；]+$", "");
        boolean name = plain.matches("\\p{L}?\\P{Ll}.*")
                || ADJECTIVE_OF_A_PLACE.matcher(plain).matches();
        return plain.isEmpty() || name || language == Language.CHINESE
                ? plain
                : plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
    }

    private static int turn(ScriptOrder order) {
        return Math.max(0, order.brief().audiences().indexOf(order.audience()));
    }

    /** Large at its beginning, unless it is written like iPhone. */
    static String capital(String text) {
        return text.isEmpty() || text.matches("(?s)\\p{Ll}\\p{Lu}.*")
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** All facts as a text, to look things up in. */
    @Override
    public String toString() {
        return name.shown() + ": " + points.stream().map(Point::headline).collect(Collectors.joining("; "));
    }
}
