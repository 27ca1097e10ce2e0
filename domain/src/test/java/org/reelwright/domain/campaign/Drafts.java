package org.reelwright.domain.campaign;

import java.util.List;
import java.util.UUID;
import org.reelwright.domain.campaign.BriefDraft.AudienceDraft;
import org.reelwright.domain.campaign.BriefDraft.BrandDraft;
import org.reelwright.domain.campaign.BriefDraft.BudgetDraft;
import org.reelwright.domain.campaign.BriefDraft.FlightDraft;
import org.reelwright.domain.campaign.BriefDraft.GoalDraft;
import org.reelwright.domain.campaign.BriefDraft.ProductDraft;

/** Builds drafts for tests: a complete and good one, and any single part of it changed. */
public final class Drafts {

    public static final UUID PHOTO = UUID.fromString("00000000-0000-4000-8000-000000000001");
    public static final UUID LOGO = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private ProductDraft product = new ProductDraft(
            "Trail Flask",
            "Keeps tea hot for a day.",
            List.of("Hot for 24 hours", "Weighs 310 g"),
            "39.90",
            "https://shop.example/flask",
            List.of(PHOTO.toString()));
    private BrandDraft brand =
            new BrandDraft(LOGO.toString(), List.of("#0a7f5a"), "bold", List.of("cheap"), "While stocks last.");
    private List<AudienceDraft> audiences = List.of(new AudienceDraft("Hikers", List.of("warmth"), "en"));
    private GoalDraft goal = new GoalDraft("traffic", "5000", null);
    private BudgetDraft budget = new BudgetDraft("3000", "100", "EUR");
    private FlightDraft flight = new FlightDraft("2026-06-01", "2026-06-30", "Europe/Berlin");
    private List<String> shapes = List.of("9:16");
    private List<String> lengths = List.of("15");

    private String label = null;

    private Drafts() {}

    public static Drafts complete() {
        return new Drafts();
    }

    public Drafts named(String name) {
        product = new ProductDraft(
                name,
                product.description(),
                product.sellingPoints(),
                product.price(),
                product.landingPage(),
                product.photos(),
                product.quote(),
                product.quotedPerson());
        return this;
    }

    public Drafts leadingTo(String landingPage) {
        product = new ProductDraft(
                product.name(),
                product.description(),
                product.sellingPoints(),
                product.price(),
                landingPage,
                product.photos(),
                product.quote(),
                product.quotedPerson());
        return this;
    }

    public Drafts photographed(List<String> photos) {
        product = new ProductDraft(
                product.name(),
                product.description(),
                product.sellingPoints(),
                product.price(),
                product.landingPage(),
                photos,
                product.quote(),
                product.quotedPerson());
        return this;
    }

    public Drafts describedAs(String description) {
        product = new ProductDraft(
                product.name(),
                description,
                product.sellingPoints(),
                product.price(),
                product.landingPage(),
                product.photos(),
                product.quote(),
                product.quotedPerson());
        return this;
    }

    public Drafts quoting(String words, String person) {
        product = new ProductDraft(
                product.name(),
                product.description(),
                product.sellingPoints(),
                product.price(),
                product.landingPage(),
                product.photos(),
                words,
                person);
        return this;
    }

    public Drafts branded(BrandDraft newBrand) {
        brand = newBrand;
        return this;
    }

    public Drafts spoken(AudienceDraft... newAudiences) {
        audiences = List.of(newAudiences);
        return this;
    }

    public Drafts wanting(GoalDraft newGoal) {
        goal = newGoal;
        return this;
    }

    public Drafts costing(String total, String daily, String currency) {
        budget = new BudgetDraft(total, daily, currency);
        return this;
    }

    public Drafts flying(String first, String last, String zone) {
        flight = new FlightDraft(first, last, zone);
        return this;
    }

    public Drafts cut(List<String> newShapes, List<String> newLengths) {
        shapes = newShapes;
        lengths = newLengths;
        return this;
    }

    public Drafts labelled(String newLabel) {
        label = newLabel;
        return this;
    }

    public BriefDraft draft() {
        return new BriefDraft(product, brand, audiences, goal, budget, flight, shapes, lengths, label);
    }
}
