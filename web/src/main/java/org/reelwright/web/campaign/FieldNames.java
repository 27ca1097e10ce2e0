package org.reelwright.web.campaign;

import java.util.Map;

/** What the fields of a brief are called on its pages, in English. */
final class FieldNames {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("product.name", "Name"),
            Map.entry("product.description", "Description"),
            Map.entry("product.sellingPoints", "Selling points"),
            Map.entry("product.price", "Price"),
            Map.entry("product.landingPage", "Landing page"),
            Map.entry("product.photos", "Photos"),
            Map.entry("product.quote", "A customer's words"),
            Map.entry("product.quotedPerson", "Who said so"),
            Map.entry("goal.objective", "Objective"),
            Map.entry("goal.target", "Target"),
            Map.entry("goal.targetCpa", "Highest cost per click, conversion or lead"),
            Map.entry("budget.total", "Budget in all"),
            Map.entry("budget.daily", "Budget per day"),
            Map.entry("budget.currency", "Currency"),
            Map.entry("flight.first", "First day"),
            Map.entry("flight.last", "Last day"),
            Map.entry("flight.zone", "Time zone"),
            Map.entry("shapes", "Shapes"),
            Map.entry("lengths", "Lengths"),
            Map.entry("leftOut", "Films"),
            Map.entry("angles", "Films"),
            Map.entry("label", "Note that AI made the films"),
            Map.entry("making.budget", "Most that making may cost"),
            Map.entry("making.fallback", "When a model is in trouble"),
            Map.entry("making.safeZone", "Upright films are for"),
            Map.entry("presenter.person", "Presenter"),
            Map.entry("presenter.placement", "How much of the film"),
            Map.entry("presenter.corner", "Corner"),
            Map.entry("presenter.recording", "Presenter"),
            Map.entry("brand.logo", "Logo"),
            Map.entry("brand.colours", "Colours"),
            Map.entry("brand.tone", "Tone"),
            Map.entry("brand.bannedWords", "Words never to use"),
            Map.entry("brand.disclaimer", "Disclaimer"),
            Map.entry("targeting.places", "Places"),
            Map.entry("targeting.languages", "Languages of viewers"),
            Map.entry("targeting.devices", "Devices"),
            Map.entry("targeting.placements", "Placements"),
            Map.entry("targeting.categories", "Content to stand beside"),
            Map.entry("targeting.deals", "Deals"),
            Map.entry("targeting.advertises", "What the product is"),
            Map.entry("targeting.perCreative", "At most so often for one viewer and film"),
            Map.entry("targeting.hoursOfFilmCap", "Within hours"),
            Map.entry("targeting.hours", "Hours of the day"),
            Map.entry("targeting.segments", "Audience segments"),
            Map.entry("targeting.spots", "Placements by name"),
            Map.entry("targeting.blockedSites", "Sites and apps never to be on"),
            Map.entry("targeting.blockedCategories", "Content never to stand beside"),
            Map.entry("targeting.perCampaign", "At most so often for one viewer"),
            Map.entry("targeting.hoursOfCap", "Within hours"));

    private FieldNames() {}

    static String of(String field) {
        return NAMES.getOrDefault(field, field.startsWith("audiences") ? audience(field) : field);
    }

    private static String audience(String field) {
        if (field.endsWith(".caresAbout")) {
            return "What they care about";
        }
        return field.endsWith(".language") ? "Language" : "Who";
    }
}
