package org.reelwright.domain.campaign;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reelwright.domain.shared.PlainText;

/**
 * A price as shops write it: {@code 15.00 USD}, {@code $1,299.00}, {@code 1.299,00 €}, {@code ￥99}. What can be read in
 * two ways is not read at all.
 *
 * @param amount digits and at most one point
 * @param currency ISO 4217 code; empty if it says none
 */
public record FoundPrice(String amount, String currency) {

    private static final Pattern WRITTEN = Pattern.compile("(\\D*?)(\\d[\\d.,' ]*)(\\D*)");
    private static final Pattern CODE = Pattern.compile("(?<!\\p{L})[A-Za-z]{3}(?!\\p{L})");
    private static final Map<String, String> SIGNS =
            Map.of("€", "EUR", "£", "GBP", "₹", "INR", "R$", "BRL", "US$", "USD");

    public static Optional<FoundPrice> read(String written) {
        Matcher parts = WRITTEN.matcher(PlainText.line(written));
        return parts.matches()
                ? amount(parts.group(2).replaceAll("[' ]", ""))
                        .map(amount -> new FoundPrice(amount, currency(parts.group(1) + " " + parts.group(3))))
                : Optional.empty();
    }

    private static Optional<String> amount(String digits) {
        if (digits.matches("\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?")) {
            return Optional.of(digits.replace(",", ""));
        }
        if (digits.matches("\\d{1,3}(\\.\\d{3})+,\\d{1,2}")) {
            return Optional.of(digits.replace(".", "").replace(',', '.'));
        }
        return digits.matches("\\d{1,9}([.,]\\d{1,2})?") ? Optional.of(digits.replace(',', '.')) : Optional.empty();
    }

    private static String currency(String around) {
        Optional<String> code = CODE.matcher(around)
                .results()
                .map(match -> match.group().toUpperCase(Locale.ROOT))
                .filter(FoundPrice::isCurrency)
                .findFirst();
        String sign = around.strip();
        return code.orElseGet(() -> SIGNS.getOrDefault(sign, ""));
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(c -> c.getCurrencyCode().equals(code));
    }
}
