package org.reelwright.ejb.provider.studio;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.reelwright.domain.asset.BrandKit;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Goal;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.campaign.Product;
import org.reelwright.domain.campaign.Quote;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Money;

/** Briefs of every kind that people may type, good ones and odd ones. */
final class ScriptBriefs {

    static final List<String> BANNED =
            List.of("look", "cheap", "art", "meet", "hot", "price", "design", "为", "将就", "杯");

    private static final List<String> NAMES = List.of(
            "Mug",
            "Sunglasses",
            "X",
            "🫖",
            "Trail Cup 2",
            "iPhone case",
            "Salt & Pepper Shakers",
            "晨光保温杯",
            "桂",
            "Nimbus",
            "Handwoven Merino Wool Throw Blanket with Fringe in Charcoal",
            "Superlightweightfoldableelectriccoffeegrinderandbrewermachin",
            "超轻便携式可折叠家用旅行两用电动咖啡研磨手冲一体机豪华套装珍藏版礼盒");

    private static final List<String> SENTENCES = List.of(
            "This lightweight mug has 3 heat and speed settings.",
            "It's perfect for travel.",
            "A steel flask that keeps coffee hot through a whole morning and closes without a drip.",
            "Add a modern touch to your outfits with these sleek aviator sunglasses.",
            "Perfectly cropped cotton tank, with a scooped neckline.",
            "These loafers are hand-stitched and will never squeak!",
            "Waterproof down to 30 m for up to two hours when the cap is closed and the valve is shut tight",
            "Made in Portugal from recycled cotton, dyed without water, and washed soft before it is cut by hand for you",
            "See https://shop.example for more.",
            "Tired of cold tea?",
            "Winner of nothing; loved by everybody we know, in every town where we have ever been and some where not",
            "It holds 57 oz (1.7 l) and weighs 310 g.",
            "这款轻便吹风机有3档温度和风速设置，非常适合旅行。",
            "316不锈钢内胆，保温12小时；一键开盖，单手就能喝。",
            "剪裁恰到好处的短款纯棉背心，搭配大圆领，并且采用了今年春天最新研发的透气面料与无痕缝制工艺。");

    private static final List<String> ENGLISH_CARES = List.of(
            "good design", "durability", "no spills", "saving time", "less weight", "Italian design", "getting paid");
    private static final List<String> CHINESE_CARES = List.of("设计", "耐用", "送礼", "性价比", "通勤方便");

    private ScriptBriefs() {}

    static Arbitrary<Brief> all() {
        return Combinators.combine(products(), banned(), audiences(), Arbitraries.of(Objective.class))
                .as((product, banned, audiences, objective) -> {
                    Brief usual = Briefs.of("Mug", "", "");
                    BrandKit brand = usual.brand();
                    return new Brief(
                            product,
                            new BrandKit(brand.logo(), brand.colours(), brand.tone(), banned, "While stocks last."),
                            audiences,
                            new Goal(objective, usual.goal().target(), Optional.empty()),
                            usual.budget(),
                            usual.flight(),
                            usual.shapes(),
                            Brief.LENGTHS);
                });
    }

    private static Arbitrary<Product> products() {
        Arbitrary<String> descriptions =
                Arbitraries.of(SENTENCES).list().ofMaxSize(5).map(list -> String.join(" ", list));
        Arbitrary<List<String>> points = Arbitraries.oneOf(
                        Arbitraries.of("Hot for 24 hours", "Weighs 310 g", "Fits every cup holder", "轻至280克", "不漏水"),
                        Arbitraries.of(SENTENCES),
                        Arbitraries.strings()
                                .alpha()
                                .withChars(' ')
                                .ofMinLength(1)
                                .ofMaxLength(90)
                                .map(String::strip)
                                .filter(text -> !text.isEmpty()))
                .list()
                .ofMaxSize(4);
        Arbitrary<Money> prices = Combinators.combine(
                        Arbitraries.longs().between(1, 999_999), Arbitraries.of("USD", "CNY", "EUR", "JPY", "CHF"))
                .as((cents, currency) -> new Money(cents * 10_000, currency));
        Arbitrary<Quote> quotes = Combinators.combine(
                        Arbitraries.of(
                                "It goes everywhere with me.",
                                "天天都带着它。",
                                "I gave away the old one; this one, number 7, stays with me"),
                        Arbitraries.of("Ana", "Ana, nurse in Leeds", "小林"))
                .as(Quote::new);
        return Combinators.combine(Arbitraries.of(NAMES), descriptions, points, prices.optional(), quotes.optional())
                .as((name, description, sellingPoints, price, quote) -> new Product(
                        name, description, sellingPoints, price, Optional.empty(), List.of(new UUID(0, 1)), quote));
    }

    private static Arbitrary<List<String>> banned() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(List.of())),
                Tuple.of(1, Arbitraries.of(BANNED).list().uniqueElements().ofMaxSize(3)));
    }

    private static Arbitrary<List<Audience>> audiences() {
        return Combinators.combine(
                        Arbitraries.of(Language.class),
                        Arbitraries.of(ENGLISH_CARES).list().uniqueElements().ofMaxSize(3),
                        Arbitraries.of(CHINESE_CARES).list().uniqueElements().ofMaxSize(3))
                .as((language, english, chinese) ->
                        new Audience("Some", language == Language.ENGLISH ? english : chinese, language))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }
}
