package org.reelwright.domain.campaign;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.reelwright.domain.asset.BrandKit;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Money;

/** Builds briefs for tests: a small complete one, of which a test changes what it is about. */
public final class Briefs {

    private String name = "Trail Cup";
    private Optional<String> landingPage = Optional.of("https://shop.example/cup?a=1&b=2");
    private Objective objective = Objective.REACH;
    private Money total = Money.of(100, "USD");
    private Money daily = Money.of(10, "USD");
    private Flight flight = new Flight(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), ZoneId.of("Europe/Vienna"));
    private Tone tone = Tone.WARM;
    private List<Audience> audiences = List.of(new Audience("Everyone", List.of(), Language.ENGLISH));

    private Briefs() {}

    public static Briefs brief() {
        return new Briefs();
    }

    public Briefs named(String productName) {
        name = productName;
        return this;
    }

    public Briefs toned(Tone brands) {
        tone = brands;
        return this;
    }

    public Briefs landingOn(Optional<String> page) {
        landingPage = page;
        return this;
    }

    public Briefs aimingAt(Objective wanted) {
        objective = wanted;
        return this;
    }

    public Briefs spending(Money inAll, Money aDay) {
        total = inAll;
        daily = aDay;
        return this;
    }

    public Briefs flying(Flight days) {
        flight = days;
        return this;
    }

    public Briefs forAudiences(Audience... people) {
        audiences = List.of(people);
        return this;
    }

    public Brief build() {
        return new Brief(
                new Product(name, "", List.of(), Optional.empty(), landingPage, List.of(UUID.randomUUID())),
                new BrandKit(Optional.empty(), List.of(), tone, List.of(), ""),
                audiences,
                new Goal(objective, OptionalLong.empty(), Optional.empty()),
                new Budget(total, daily),
                flight,
                List.of(Shape.VERTICAL, Shape.SQUARE, Shape.WIDE),
                List.of(6, 15, 30));
    }
}
