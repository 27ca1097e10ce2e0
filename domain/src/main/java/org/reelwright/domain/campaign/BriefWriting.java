package org.reelwright.domain.campaign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reelwright.domain.campaign.BriefDraft.AudienceDraft;
import org.reelwright.domain.campaign.BriefDraft.BrandDraft;
import org.reelwright.domain.campaign.BriefDraft.CapDraft;
import org.reelwright.domain.campaign.BriefDraft.PresenterDraft;
import org.reelwright.domain.campaign.BriefDraft.ProductDraft;
import org.reelwright.domain.campaign.BriefDraft.TargetingDraft;

/** The way back from a brief to what a person would have typed for it: {@link TypedReading} reads the same draft again. */
public record BriefWriting(BriefDraft draft) {

    private static final List<AudienceDraft> ANYBODY =
            List.of(new AudienceDraft("Everyone", List.of(), "en"), new AudienceDraft("Everyone", List.of(), "zh"));

    public static Typed of(Brief brief) {
        return new BriefWriting(BriefDraft.of(brief)).typed();
    }

    Typed typed() {
        var fields = new TreeMap<String, String>();
        product(draft.product(), fields);
        brand(draft.brand(), fields);
        audiences(fields);
        terms(fields);
        films(fields);
        targeting(draft.targeting(), fields);
        Optional.ofNullable(draft.presenter()).ifPresent(presenter -> presenter(presenter, fields));
        fields.values().removeIf(String::isEmpty);
        return new Typed(fields, Set.of());
    }

    private static void product(ProductDraft product, Map<String, String> fields) {
        fields.put("product.name", product.name());
        fields.put("product.description", product.description());
        fields.put("product.sellingPoints", String.join("\n", product.sellingPoints()));
        fields.put("product.price", product.price());
        fields.put("product.landingPage", product.landingPage());
        fields.put("product.photos", String.join(",", product.photos()));
        fields.put("product.quote", product.quote());
        fields.put("product.quotedPerson", product.quotedPerson());
    }

    private static void brand(BrandDraft brand, Map<String, String> fields) {
        fields.put("brand.logo", brand.logo());
        fields.put("brand.colours", String.join(", ", brand.colours()));
        fields.put("brand.tone", brand.tone());
        fields.put("brand.bannedWords", Phrases.join(brand.bannedWords()));
        fields.put("brand.disclaimer", brand.disclaimer());
    }

    /** Nobody in particular is written by leaving the names empty. */
    private void audiences(Map<String, String> fields) {
        boolean named = draft.audiences().size() > 1 || !ANYBODY.containsAll(draft.audiences());
        for (int at = 0; at < draft.audiences().size(); at++) {
            AudienceDraft audience = draft.audiences().get(at);
            fields.put("audiences." + at + ".name", named ? audience.name() : "");
            fields.put("audiences." + at + ".caresAbout", Phrases.join(audience.caresAbout()));
            fields.put("audiences." + at + ".language", audience.language());
        }
    }

    private void terms(Map<String, String> fields) {
        fields.put("goal.objective", draft.goal().objective());
        fields.put("goal.target", draft.goal().target());
        fields.put("goal.targetCpa", draft.goal().targetCpa());
        fields.put("budget.total", draft.budget().total());
        fields.put("budget.daily", draft.budget().daily());
        fields.put("budget.currency", draft.budget().currency());
        fields.put("flight.first", draft.flight().first());
        fields.put("flight.last", draft.flight().last());
        fields.put("flight.zone", draft.flight().zone());
        fields.put("making.budget", draft.making().budget());
        fields.put("making.fallback", draft.making().fallback());
        fields.put("making.safeZone", draft.making().safeZone());
    }

    private void films(Map<String, String> fields) {
        fields.put("shapes", String.join(",", draft.shapes()));
        fields.put("lengths", String.join(",", draft.lengths()));
        fields.put("label", draft.label());
        fields.put("leftOut", draft.leftOut().stream().map(this::asTyped).collect(Collectors.joining(",")));
    }

    /** A film is left out of the grid under the name that {@link Variants} gives its row. */
    private String asTyped(String film) {
        String[] parts = film.split("/", 2);
        String language = draft.audiences().get(Integer.parseInt(parts[0])).language();
        return parts[0] + ".0." + language + "/" + parts[1];
    }

    private static void presenter(PresenterDraft presenter, Map<String, String> fields) {
        boolean recorded = !presenter.recording().isEmpty();
        fields.put("presenter.person", recorded ? presenter.recording() : presenter.person());
        fields.put("presenter.placement", presenter.placement());
        fields.put("presenter.corner", presenter.corner());
    }

    private static void targeting(TargetingDraft whom, Map<String, String> fields) {
        Map.of(
                        "places", whom.places(),
                        "languages", whom.languages(),
                        "devices", whom.devices(),
                        "hours", whom.hours(),
                        "placements", whom.placements(),
                        "categories", whom.categories(),
                        "blockedCategories", whom.blockedCategories(),
                        "blockedSites", whom.blockedSites(),
                        "advertises", whom.advertises())
                .forEach((name, codes) -> fields.put("targeting." + name, String.join(", ", codes)));
        fields.put("targeting.segments", Phrases.join(whom.segments()));
        fields.put("targeting.spots", Phrases.join(whom.spots()));
        fields.put("targeting.deals", Phrases.join(whom.deals()));
        cap(whom.perCampaign(), "perCampaign", "hoursOfCap", fields);
        cap(whom.perCreative(), "perCreative", "hoursOfFilmCap", fields);
    }

    private static void cap(CapDraft cap, String impressions, String hours, Map<String, String> fields) {
        fields.put("targeting." + impressions, cap.impressions());
        fields.put("targeting." + hours, cap.hours());
    }
}
