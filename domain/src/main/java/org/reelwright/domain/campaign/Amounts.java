package org.reelwright.domain.campaign;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.Money;
import org.reelwright.domain.shared.PlainText;

/** Reads amounts of one currency. */
final class Amounts {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000L);

    private final Findings findings;
    private final Currency currency;

    private Amounts(Findings findings, Currency currency) {
        this.findings = findings;
        this.currency = currency;
    }

    static Amounts in(String code, String field, Findings findings) {
        String typed = PlainText.line(code).toUpperCase(Locale.ROOT);
        Currency usual = Currency.getInstance("USD");
        Currency chosen = typed.isEmpty() ? usual : known(typed).orElse(usual);
        findings.expect(
                typed.isEmpty() || chosen.getCurrencyCode().equals(typed),
                field,
                "This is not a currency. Give its three letters, such as USD, EUR or CNY.");
        return new Amounts(findings, chosen);
    }

    /** @return empty when nothing was typed, or nothing that is an amount above zero (which is a finding) */
    Optional<Money> positive(String field, String typed) {
        String text = PlainText.line(typed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!findings.expect(
                DECIMAL.matcher(text).matches(),
                field,
                "This is not an amount. Write digits and a point, such as 250.00.")) {
            return Optional.empty();
        }
        var amount = new BigDecimal(text).stripTrailingZeros();
        return isUsable(field, amount) ? Optional.of(Money.of(amount, currency.getCurrencyCode())) : Optional.empty();
    }

    /** An equal part of {@code total} in whole coins, at least one coin. */
    Money share(Money total, long parts) {
        long coin = 1_000_000L / Math.round(Math.pow(10, currency.getDefaultFractionDigits()));
        long coins = total.dividedBy(parts).micros() / coin;
        return new Money(Math.max(1, coins) * coin, total.currency());
    }

    private boolean isUsable(String field, BigDecimal amount) {
        int places = currency.getDefaultFractionDigits();
        return findings.expect(amount.signum() > 0, field, "The amount must be more than zero.")
                && findings.expect(
                        amount.compareTo(MOST) <= 0, field, "The amount is more than 1,000,000,000. Lower it.")
                && findings.expect(
                        amount.scale() <= places,
                        field,
                        currency + " amounts have at most " + places + " decimal places. Round it.");
    }

    private static Optional<Currency> known(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(c -> c.getCurrencyCode().equals(code) && c.getDefaultFractionDigits() >= 0)
                .findFirst();
    }
}
