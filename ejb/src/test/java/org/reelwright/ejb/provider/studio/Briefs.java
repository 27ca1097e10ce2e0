package org.reelwright.ejb.provider.studio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.reelwright.domain.asset.BrandKit;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Budget;
import org.reelwright.domain.campaign.Flight;
import org.reelwright.domain.campaign.Goal;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.campaign.Product;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Money;

/** Briefs for the studio's tests. */
final class Briefs {

    private Briefs() {}

    /** @param price dollars, or empty */
    static Brief of(String name, String description, String price) {
        Optional<Money> money =
                price.isEmpty() ? Optional.empty() : Optional.of(Money.of(new BigDecimal(price), "USD"));
        var flight = new Flight(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 30), ZoneOffset.UTC);
        return new Brief(
                new Product(name, description, List.of(), money, Optional.empty(), List.of(new UUID(0, 1))),
                new BrandKit(Optional.empty(), List.of(), Tone.CALM, List.of(), ""),
                List.of(new Audience("Everyone", List.of(), Language.ENGLISH)),
                new Goal(Objective.REACH, OptionalLong.empty(), Optional.empty()),
                new Budget(Money.of(500, "USD"), Money.of(20, "USD")),
                flight,
                List.of(Shape.values()),
                List.of(6, 15, 30));
    }

    static Brief banning(Brief brief, List<String> words) {
        BrandKit brand = brief.brand();
        return with(
                brief,
                new BrandKit(brand.logo(), brand.colours(), brand.tone(), words, brand.disclaimer()),
                brief.goal());
    }

    static Brief aimingAt(Brief brief, Objective objective, Optional<Money> cpa) {
        return with(brief, brief.brand(), new Goal(objective, OptionalLong.empty(), cpa));
    }

    static Brief aimedAt(Brief brief, List<Audience> audiences) {
        return new Brief(
                brief.product(),
                brief.brand(),
                audiences,
                brief.goal(),
                brief.budget(),
                brief.flight(),
                brief.shapes(),
                brief.lengths());
    }

    private static Brief with(Brief brief, BrandKit brand, Goal goal) {
        return new Brief(
                brief.product(),
                brand,
                brief.audiences(),
                goal,
                brief.budget(),
                brief.flight(),
                brief.shapes(),
                brief.lengths());
    }
}
