package org.reelwright.domain.campaign;

import java.util.List;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.BriefDraft.BrandDraft;
import org.reelwright.domain.campaign.BriefDraft.BudgetDraft;
import org.reelwright.domain.campaign.BriefDraft.CapDraft;
import org.reelwright.domain.campaign.BriefDraft.FlightDraft;
import org.reelwright.domain.campaign.BriefDraft.GoalDraft;
import org.reelwright.domain.campaign.BriefDraft.MakingDraft;
import org.reelwright.domain.campaign.BriefDraft.PresenterDraft;
import org.reelwright.domain.campaign.BriefDraft.ProductDraft;
import org.reelwright.domain.campaign.BriefDraft.TargetingDraft;

/** From what was typed to the draft that is checked: texts are divided into lists, and an empty field was not given. */
public record TypedReading(Typed typed) {

    private static final String WORDS = "[,，;\\s]+";

    public BriefDraft draft() {
        Variants variants = Variants.of(typed);
        return new BriefDraft(
                product(),
                brand(),
                variants.audiences(),
                new GoalDraft(text("goal.objective"), text("goal.target"), text("goal.targetCpa")),
                new BudgetDraft(text("budget.total"), text("budget.daily"), text("budget.currency")),
                new FlightDraft(text("flight.first"), text("flight.last"), text("flight.zone")),
                variants.shapes().stream().map(Shape::ratio).toList(),
                variants.lengths().stream().map(String::valueOf).toList(),
                text("label"),
                new MakingDraft(text("making.budget"), text("making.fallback"), text("making.safeZone")),
                targeting(),
                variants.filmsLeftOut(),
                presenter());
    }

    /** Where a fault is shown: the field as it was typed, though several audiences may have come of one. */
    public String fieldOf(String fault) {
        String[] parts = fault.split("[\\[\\].]+");
        if (!parts[0].equals("audiences") || parts.length < 2) {
            return fault.replaceFirst("\\[\\d+]$", "");
        }
        Variants.Row row = Variants.of(typed).rows().get(Integer.parseInt(parts[1]));
        return "audiences." + row.audience() + "." + (parts.length > 2 ? parts[2] : "name");
    }

    private ProductDraft product() {
        return new ProductDraft(
                text("product.name"),
                text("product.description"),
                split("product.sellingPoints", "\\R"),
                text("product.price"),
                text("product.landingPage"),
                split("product.photos", ","),
                text("product.quote"),
                text("product.quotedPerson"));
    }

    private BrandDraft brand() {
        return new BrandDraft(
                text("brand.logo"),
                split("brand.colours", WORDS),
                text("brand.tone"),
                phrases("brand.bannedWords"),
                text("brand.disclaimer"));
    }

    /** Whoever was chosen: one of the cast, or a recording by its id. */
    private PresenterDraft presenter() {
        String who = text("presenter.person");
        boolean recorded = who.contains("-");
        return who.isEmpty()
                ? null
                : new PresenterDraft(
                        text("presenter.placement"),
                        recorded ? "" : who,
                        recorded ? who : "",
                        text("presenter.corner"));
    }

    private TargetingDraft targeting() {
        return new TargetingDraft(
                split("targeting.places", WORDS),
                split("targeting.languages", WORDS),
                split("targeting.devices", WORDS),
                split("targeting.hours", WORDS),
                split("targeting.placements", WORDS),
                split("targeting.categories", WORDS),
                phrases("targeting.segments"),
                phrases("targeting.spots"),
                phrases("targeting.deals"),
                split("targeting.blockedCategories", WORDS),
                split("targeting.blockedSites", WORDS),
                split("targeting.advertises", WORDS),
                new CapDraft(text("targeting.perCreative"), text("targeting.hoursOfFilmCap")),
                new CapDraft(text("targeting.perCampaign"), text("targeting.hoursOfCap")));
    }

    private List<String> phrases(String field) {
        return Phrases.split(typed.get(field));
    }

    private List<String> split(String field, String by) {
        return Stream.of(typed.get(field).split(by))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private String text(String field) {
        return typed.get(field).strip();
    }
}
