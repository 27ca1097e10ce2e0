package org.reelwright.domain.livestream;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.asset.BrandKit;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Briefs;
import org.reelwright.domain.campaign.Product;
import org.reelwright.domain.campaign.Quote;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Money;

/** Shows for tests: a flask and, if wanted, more. */
public final class Shows {

    private Shows() {}

    /** A brand that never says “cheap” and always says its disclaimer. */
    public static Brief brief(Language language) {
        Brief plain = Briefs.brief()
                .forAudiences(new Audience("Hikers", List.of("warm coffee"), language))
                .build();
        Product flask = language == Language.CHINESE
                ? product("云山保温杯", "双层不锈钢，不漏水。适合户外和通勤。", List.of("保温十二小时", "容量 500 毫升"), "199")
                : product(
                        "Tarn flask",
                        "A steel flask for long days. It fits a car's cup holder.",
                        List.of("Keeps coffee hot for 12 hours", "Holds 500 ml", "Does not leak"),
                        "29");
        return new Brief(
                flask,
                new BrandKit(
                        Optional.<UUID>empty(),
                        List.of(),
                        Tone.CALM,
                        List.of("cheap", "便宜"),
                        language == Language.CHINESE ? "实际效果因使用而异。" : "Results vary with use."),
                plain.audiences(),
                plain.goal(),
                plain.budget(),
                plain.flight(),
                plain.shapes(),
                plain.lengths());
    }

    public static Product product(String name, String description, List<String> points, String price) {
        return new Product(
                name,
                description,
                points,
                Optional.of(Money.of(new java.math.BigDecimal(price), "USD")),
                Optional.empty(),
                List.of(),
                Optional.of(new Quote("It goes everywhere with me.", "Ana")));
    }

    public static ShowOrder order(Language language, int seconds, List<Offer> offers, Product... more) {
        Brief brief = brief(language);
        var products = new java.util.ArrayList<>(List.of(brief.product()));
        products.addAll(List.of(more));
        return new ShowOrder(brief, products, offers, seconds, language, 7);
    }

    public static Segment segment(int seconds, String... words) {
        return new Segment(
                SegmentKind.PRODUCT,
                0,
                "A round",
                seconds,
                java.util.Arrays.stream(words).map(TalkingPoint::say).toList());
    }

    public static Segment offer(String words, int startsAt) {
        return new Segment(
                SegmentKind.OFFER,
                Segment.NO_PRODUCT,
                "Offer",
                30,
                List.of(TalkingPoint.say(words)),
                Optional.of(new Offer(words, Segment.NO_PRODUCT, startsAt, 60)));
    }
}
