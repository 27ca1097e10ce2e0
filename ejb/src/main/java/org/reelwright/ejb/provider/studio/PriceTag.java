package org.reelwright.ejb.provider.studio;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Money;

/**
 * A price as a shop window shows it and as it is said: {@code $29} in English, {@code ¥199} and {@code 199元} in
 * Chinese.
 */
record PriceTag(String shown, String said) {

    private static final Map<String, String> UNITS = Map.of(
            "CNY", "元", "USD", "美元", "EUR", "欧元", "GBP", "英镑", "JPY", "日元", "HKD", "港元", "TWD", "新台币", "SGD", "新加坡元");

    static PriceTag of(Money money, Language language) {
        String english = format(money, Locale.US);
        if (language == Language.ENGLISH) {
            return new PriceTag(english, english);
        }
        String number = format(money, new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.US)));
        String unit = UNITS.getOrDefault(money.currency(), "");
        String shown = money.currency().equals("CNY") ? "¥" + number : english.replace("CN¥", "¥");
        return new PriceTag(
                shown, unit.isEmpty() ? shown : number.replace(",", "").replaceAll("(?<=\\.\\d)0$", "") + unit);
    }

    private static String format(Money money, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(money.currency()));
        return format(money, format).replace("CN¥", "¥");
    }

    private static String format(Money money, NumberFormat format) {
        boolean whole = money.amount().stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(2);
        return format.format(money.amount());
    }
}
