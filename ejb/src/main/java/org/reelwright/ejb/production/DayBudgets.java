package org.reelwright.ejb.production;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.production.DayBudget;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.Money;
import org.reelwright.domain.shared.PlainText;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.account.Audited;

/** What models may cost each advertiser on one day: from configuration, or else as an administrator chose it. */
@Stateless
public class DayBudgets {

    @PersistenceContext
    EntityManager database;

    @Inject
    Tariff tariff;

    @Inject
    Clock clock;

    /** Who said so. */
    public enum Source {
        CONFIGURED,
        CHOSEN,
        USUAL
    }

    /** @param property that configuration would name it by */
    public record Standing(UUID advertiser, String name, Money budget, Source source, String property) {}

    /** By name. @return none, for one who is no administrator */
    public List<Standing> all(Viewer viewer) {
        if (!viewer.mayAdminister()) {
            return List.of();
        }
        Map<UUID, DayBudget> chosen = database.createQuery("select b from DayBudget b", DayBudget.class)
                .getResultStream()
                .collect(Collectors.toMap(DayBudget::advertiserId, Function.identity()));
        return database.createQuery("select a from Advertiser a order by a.name, a.id", Advertiser.class)
                .getResultStream()
                .map(advertiser -> standing(advertiser, Optional.ofNullable(chosen.get(advertiser.id()))))
                .toList();
    }

    /** @param amount decimal number in the currency of the prices; empty lets the usual one hold again */
    @Audited("changed what models may cost a day")
    public Checked<Money> choose(Viewer viewer, UUID advertiser, String amount) {
        if (!viewer.mayAdminister() || database.find(Advertiser.class, advertiser) == null) {
            return no("advertiser", "There is no such advertiser.");
        }
        if (tariff.configuredDay(advertiser).isPresent()) {
            return no(
                    "advertiser",
                    "Configuration names this advertiser's budget. Change " + Tariff.day(advertiser) + ".");
        }
        String typed = PlainText.line(amount);
        Optional<DayBudget> before = Optional.ofNullable(database.find(DayBudget.class, advertiser));
        if (typed.isEmpty()) {
            before.ifPresent(database::remove);
            return new Checked.Good<>(tariff.usualDay());
        }
        return read(typed).then(money -> keep(viewer, advertiser, before, money));
    }

    private Checked<Money> keep(Viewer viewer, UUID advertiser, Optional<DayBudget> before, Money amount) {
        before.ifPresentOrElse(
                budget -> budget.change(amount, viewer.name(), clock.instant()),
                () -> database.persist(DayBudget.choose(advertiser, amount, viewer.name(), clock.instant())));
        return new Checked.Good<>(amount);
    }

    private Checked<Money> read(String typed) {
        var findings = new Findings();
        findings.expect(
                typed.matches("[0-9]{1,9}(\\.[0-9]{1,2})?"),
                "amount",
                "This is not an amount. Write digits and a point, such as 250.00.");
        return findings.judge(
                () -> Money.of(new BigDecimal(typed), tariff.usualDay().currency()));
    }

    private Standing standing(Advertiser advertiser, Optional<DayBudget> chosen) {
        Optional<Money> own = chosen.flatMap(tariff::comparable);
        Source source = tariff.configuredDay(advertiser.id()).isPresent()
                ? Source.CONFIGURED
                : own.isPresent() ? Source.CHOSEN : Source.USUAL;
        return new Standing(
                advertiser.id(),
                advertiser.name(),
                tariff.dayBudget(advertiser.id(), chosen),
                source,
                Tariff.day(advertiser.id()));
    }

    private static <T> Checked<T> no(String field, String why) {
        return new Checked.Bad<>(List.of(new Violation(field, why)));
    }
}
