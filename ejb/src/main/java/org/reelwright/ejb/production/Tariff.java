package org.reelwright.ejb.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.production.DayBudget;
import org.reelwright.domain.production.PriceTable;
import org.reelwright.domain.shared.Money;

/**
 * What models cost and may cost, from configuration: {@code reelwright.prices.<provider>.<model>.<unit>=0.042} in
 * {@code reelwright.prices.currency}; {@code reelwright.budgets.campaign} and {@code reelwright.budgets.day} in the same
 * currency, for campaigns whose brief names no budget of its own and for each advertiser's day; {@code
 * reelwright.budgets.day.<advertiser's id>} for that advertiser's, or else as an administrator chose it.
 */
@ApplicationScoped
class Tariff {

    static final String CURRENCY = "reelwright.prices.currency";
    static final String CAMPAIGN = "reelwright.budgets.campaign";
    static final String DAY = "reelwright.budgets.day";
    static final String ZONE = "reelwright.budgets.zone";

    @Inject
    Config config;

    @Inject
    Clock clock;

    PriceTable prices() {
        return new PriceTable(currency(), name -> config.getOptionalValue(name, BigDecimal.class));
    }

    /** A brief's budget in another currency than the prices cannot be compared with them: the usual one holds. */
    Money campaignBudget(Brief brief) {
        return brief.making()
                .budget()
                .filter(budget -> budget.currency().equals(currency()))
                .orElseGet(() -> money(CAMPAIGN, "50"));
    }

    /** The advertiser's own, or the usual one. @param chosen by an administrator, for advertisers that configuration does not name */
    Money dayBudget(UUID advertiser, Optional<DayBudget> chosen) {
        return configuredDay(advertiser)
                .or(() -> chosen.flatMap(this::comparable))
                .orElseGet(this::usualDay);
    }

    Optional<Money> configuredDay(UUID advertiser) {
        return config.getOptionalValue(day(advertiser), BigDecimal.class).map(amount -> Money.of(amount, currency()));
    }

    /** What was chosen in another currency than that of the prices holds no more. */
    Optional<Money> comparable(DayBudget chosen) {
        return Optional.of(chosen.amount()).filter(amount -> amount.currency().equals(currency()));
    }

    Money usualDay() {
        return money(DAY, "200");
    }

    /** The property that names an advertiser's own day budget. */
    static String day(UUID advertiser) {
        return DAY + "." + advertiser;
    }

    LocalDate today() {
        return clock.instant().atZone(zone()).toLocalDate();
    }

    Instant tomorrow() {
        return today().plusDays(1).atStartOfDay(zone()).toInstant();
    }

    private ZoneId zone() {
        return config.getOptionalValue(ZONE, String.class).map(ZoneId::of).orElse(ZoneId.of("UTC"));
    }

    private Money money(String name, String usual) {
        BigDecimal amount = config.getOptionalValue(name, BigDecimal.class).orElse(new BigDecimal(usual));
        return Money.of(amount, currency());
    }

    private String currency() {
        return config.getOptionalValue(CURRENCY, String.class).orElse("USD");
    }
}
