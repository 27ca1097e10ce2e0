package org.reelwright.domain.production;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Money;
import org.reelwright.domain.shared.Violation;

/**
 * What providers charge for a unit of each model.
 *
 * @param currency of every price, ISO 4217
 * @param property reads one property of the configuration
 */
public record PriceTable(String currency, Function<String, Optional<BigDecimal>> property) {

    /** The property that names the price of one unit. */
    public static String property(String provider, Usage usage) {
        return "reelwright.prices." + provider + "." + usage.model() + "." + usage.unit();
    }

    /** @return the sum, rounded up to the next millionth once; or every price that is missing */
    public Checked<Money> price(String provider, List<Usage> usages) {
        List<Violation> missing = usages.stream()
                .map(usage -> property(provider, usage))
                .filter(name -> property.apply(name).isEmpty())
                .distinct()
                .map(name -> new Violation(
                        name, "Nobody has said what " + provider + " costs. Set " + name + " in " + currency + "."))
                .toList();
        return missing.isEmpty() ? new Checked.Good<>(sum(provider, usages)) : new Checked.Bad<>(missing);
    }

    private Money sum(String provider, List<Usage> usages) {
        BigDecimal sum = usages.stream()
                .map(usage ->
                        property.apply(property(provider, usage)).orElseThrow().multiply(usage.quantity()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Money.of(sum.setScale(6, RoundingMode.CEILING), currency);
    }
}
