package org.reelwright.web.campaign;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.BriefDraft;
import org.reelwright.domain.campaign.BriefDraft.AudienceDraft;
import org.reelwright.domain.campaign.BriefDraft.BrandDraft;
import org.reelwright.domain.campaign.BriefDraft.BudgetDraft;
import org.reelwright.domain.campaign.BriefDraft.CapDraft;
import org.reelwright.domain.campaign.BriefDraft.FlightDraft;
import org.reelwright.domain.campaign.BriefDraft.GoalDraft;
import org.reelwright.domain.campaign.BriefDraft.MakingDraft;
import org.reelwright.domain.campaign.BriefDraft.ProductDraft;
import org.reelwright.domain.campaign.BriefDraft.TargetingDraft;

/** From what was typed on the page to the draft that is checked. A field left empty was not given. */
final class BriefTranslation {

    private static final String WORDS = "[,，;\\s]+";

    private BriefTranslation() {}

    static BriefDraft draft(BriefForm form, List<UUID> photos, List<UUID> logo) {
        return new BriefDraft(
                product(form, photos),
                brand(form, logo),
                audiences(form),
                new GoalDraft(form.getObjective(), null, given(form.getTargetCpa())),
                new BudgetDraft(given(form.getTotal()), given(form.getDaily()), form.getCurrency()),
                new FlightDraft(given(form.getFirst()), given(form.getLast()), given(form.getZone())),
                form.getShapes(),
                form.getLengths(),
                given(form.getLabel()),
                new MakingDraft(given(form.getMakingBudget()), String.valueOf(form.isFallback())),
                targeting(form.getTargeting()));
    }

    private static TargetingDraft targeting(TargetingForm form) {
        return new TargetingDraft(
                split(form.getPlaces(), WORDS),
                split(form.getLanguages(), WORDS),
                null,
                split(form.getHours(), WORDS),
                null,
                null,
                split(form.getSegments(), "[,，;\\n]"),
                null,
                split(form.getBlockedCategories(), WORDS),
                split(form.getBlockedSites(), WORDS),
                null,
                null,
                new CapDraft(given(form.getCapImpressions()), given(form.getCapHours())));
    }

    private static ProductDraft product(BriefForm form, List<UUID> photos) {
        return new ProductDraft(
                form.getName(),
                form.getDescription(),
                split(form.getSellingPoints(), "\\R"),
                given(form.getPrice()),
                given(form.getLandingPage()),
                photos.stream().map(UUID::toString).toList(),
                given(form.getQuote()),
                given(form.getQuotedPerson()));
    }

    private static BrandDraft brand(BriefForm form, List<UUID> logo) {
        return new BrandDraft(
                logo.stream().findFirst().map(UUID::toString).orElse(null),
                split(form.getColours(), "[,;\\s]+"),
                form.getTone(),
                split(form.getBannedWords(), "[,，;\\n]"),
                form.getDisclaimer());
    }

    /** A row in which nothing was typed is no audience. */
    private static List<AudienceDraft> audiences(BriefForm form) {
        var rows = form.getAudiences().stream()
                .filter(row -> !row.getName().isBlank()
                        || !row.getCaresAbout().isBlank()
                        || !row.getLanguage().equals("en"))
                .map(row -> new AudienceDraft(
                        given(row.getName()), split(row.getCaresAbout(), "[,，;\\n]"), row.getLanguage()))
                .toList();
        return rows.isEmpty() ? null : rows;
    }

    private static List<String> split(String text, String by) {
        return Stream.of(text.split(by))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
