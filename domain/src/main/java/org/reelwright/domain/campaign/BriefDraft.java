package org.reelwright.domain.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.reelwright.domain.asset.BrandKit;
import org.reelwright.domain.shared.Money;
import org.reelwright.domain.shared.Rgb;

/**
 * A brief as it was typed: nothing is checked yet, and whatever was not given is null. Amounts are decimal numbers of
 * the budget's currency. {@link BriefCheck} makes a {@link Brief} of it; {@link #of} is the way back, for changing one.
 */
public record BriefDraft(
        ProductDraft product,
        BrandDraft brand,
        List<AudienceDraft> audiences,
        GoalDraft goal,
        BudgetDraft budget,
        FlightDraft flight,
        List<String> shapes,
        List<String> lengths,
        String label,
        MakingDraft making,
        TargetingDraft targeting,
        List<String> leftOut,
        PresenterDraft presenter) {

    /** For a presenter whom chance chooses. */
    static final String WHOEVER = "AUTOMATIC";

    /** One that is made as usual, for anybody. */
    public BriefDraft(
            ProductDraft product,
            BrandDraft brand,
            List<AudienceDraft> audiences,
            GoalDraft goal,
            BudgetDraft budget,
            FlightDraft flight,
            List<String> shapes,
            List<String> lengths,
            String label) {
        this(product, brand, audiences, goal, budget, flight, shapes, lengths, label, null, null, null, null);
    }

    /** One that leaves the label to what is usual. */
    public BriefDraft(
            ProductDraft product,
            BrandDraft brand,
            List<AudienceDraft> audiences,
            GoalDraft goal,
            BudgetDraft budget,
            FlightDraft flight,
            List<String> shapes,
            List<String> lengths) {
        this(product, brand, audiences, goal, budget, flight, shapes, lengths, null);
    }

    /**
     * @param photos ids of assets, the leading one first
     * @param quote a customer's own words, given together with {@code quotedPerson}
     */
    public record ProductDraft(
            String name,
            String description,
            List<String> sellingPoints,
            String price,
            String landingPage,
            List<String> photos,
            String quote,
            String quotedPerson) {

        /** Without a quote. */
        public ProductDraft(
                String name,
                String description,
                List<String> sellingPoints,
                String price,
                String landingPage,
                List<String> photos) {
            this(name, description, sellingPoints, price, landingPage, photos, null, null);
        }
    }

    /** @param logo id of an asset */
    public record BrandDraft(
            String logo, List<String> colours, String tone, List<String> bannedWords, String disclaimer) {}

    /** @param language BCP 47 tag */
    public record AudienceDraft(String name, List<String> caresAbout, String language) {}

    public record GoalDraft(String objective, String target, String targetCpa) {}

    /** @param currency ISO 4217 code */
    public record BudgetDraft(String total, String daily, String currency) {}

    /**
     * @param budget that models may cost, in the currency of the budget
     * @param fallback {@code true} lets another provider step in
     * @param safeZone a name of {@link SafeZone}
     */
    public record MakingDraft(String budget, String fallback, String safeZone) {}

    /**
     * @param placement {@code NONE}, or a name of {@link PresenterPlacement}
     * @param person a name of {@link CastMember}; {@code AUTOMATIC} or nothing leaves it to chance
     * @param recording id of an asset, a film of a real person
     * @param corner of a picture in picture
     */
    public record PresenterDraft(String placement, String person, String recording, String corner) {}

    /** As {@link Targeting} has it, each value as text. */
    public record TargetingDraft(
            List<String> places,
            List<String> languages,
            List<String> devices,
            List<String> hours,
            List<String> placements,
            List<String> categories,
            List<String> segments,
            List<String> spots,
            List<String> deals,
            List<String> blockedCategories,
            List<String> blockedSites,
            List<String> advertises,
            CapDraft perCreative,
            CapDraft perCampaign) {}

    /** @param hours within which so many impressions are enough; a day when left out */
    public record CapDraft(String impressions, String hours) {}

    /** @param first ISO 8601 date, as is {@code last} */
    public record FlightDraft(String first, String last, String zone) {}

    /** The least that is enough. */
    public static BriefDraft ofLeast(String name, UUID photo, String total) {
        return new BriefDraft(
                new ProductDraft(name, null, null, null, null, List.of(photo.toString())),
                null,
                null,
                null,
                new BudgetDraft(total, null, null),
                null,
                null,
                null);
    }

    public static BriefDraft of(Brief brief) {
        return new BriefDraft(
                draft(brief.product()),
                draft(brief.brand()),
                each(
                        brief.audiences(),
                        a -> new AudienceDraft(
                                a.name(), a.caresAbout(), a.language().tag())),
                draft(brief.goal()),
                new BudgetDraft(
                        plain(brief.budget().total()),
                        plain(brief.budget().daily()),
                        brief.budget().total().currency()),
                new FlightDraft(
                        brief.flight().first().toString(),
                        brief.flight().last().toString(),
                        brief.flight().zone().getId()),
                each(brief.shapes(), Shape::ratio),
                each(brief.lengths(), String::valueOf),
                text(brief.label(), LabelRule::name),
                new MakingDraft(
                        text(brief.making().budget(), BriefDraft::plain),
                        String.valueOf(brief.making().fallback()),
                        brief.making().safeZone().name()),
                draft(brief.targeting()),
                brief.leftOut(),
                brief.presenter().map(BriefDraft::draft).orElse(null));
    }

    private static PresenterDraft draft(Casting casting) {
        return new PresenterDraft(
                casting.placement().name(),
                casting.person()
                        .map(CastMember::name)
                        .orElse(casting.recording().isPresent() ? "" : WHOEVER),
                text(casting.recording(), UUID::toString),
                casting.corner().name());
    }

    private static TargetingDraft draft(Targeting whom) {
        return new TargetingDraft(
                whom.places(),
                whom.languages(),
                each(whom.devices(), DeviceKind::name),
                each(whom.hours(), String::valueOf),
                each(whom.placements(), PlacementKind::name),
                whom.categories(),
                whom.segments(),
                whom.spots(),
                whom.deals(),
                whom.blockedCategories(),
                whom.blockedSites(),
                whom.advertises(),
                draft(whom.perCreative()),
                draft(whom.perCampaign()));
    }

    private static CapDraft draft(Optional<FrequencyCap> cap) {
        return new CapDraft(text(cap, c -> String.valueOf(c.impressions())), text(cap, c -> String.valueOf(c.hours())));
    }

    private static ProductDraft draft(Product product) {
        return new ProductDraft(
                product.name(),
                product.description(),
                product.sellingPoints(),
                text(product.price(), BriefDraft::plain),
                text(product.landingPage(), page -> page),
                each(product.photos(), UUID::toString),
                text(product.quote(), Quote::words),
                text(product.quote(), Quote::person));
    }

    private static BrandDraft draft(BrandKit brand) {
        return new BrandDraft(
                text(brand.logo(), UUID::toString),
                each(brand.colours(), Rgb::hex),
                brand.tone().name(),
                brand.bannedWords(),
                brand.disclaimer());
    }

    private static GoalDraft draft(Goal goal) {
        String target = goal.target().isPresent() ? String.valueOf(goal.target().getAsLong()) : "";
        return new GoalDraft(goal.objective().name(), target, text(goal.targetCpa(), BriefDraft::plain));
    }

    private static String plain(Money money) {
        return money.amount().toPlainString();
    }

    private static <T> String text(Optional<T> value, Function<T, String> writing) {
        return value.map(writing).orElse("");
    }

    private static <T, R> List<R> each(List<T> values, Function<T, R> writing) {
        return values.stream().map(writing).toList();
    }
}
