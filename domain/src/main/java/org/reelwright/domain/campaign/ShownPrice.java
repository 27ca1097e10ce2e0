package org.reelwright.domain.campaign;

import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Money;

/** A price as those read it whom an ad is for: to Australians, Australian dollars are just dollars. */
public final class ShownPrice {

    /** Where English is read, and all write {@code 1,299.50}. */
    private static final Set<String> ENGLISH =
            Set.of("US", "GB", "IE", "AU", "NZ", "CA", "SG", "IN", "HK", "PH", "NG", "KE");

    private ShownPrice() {}

    /** Such as {@code $29}, {@code £19.90} or {@code ¥199}. @param targeting by whose one country a currency's sign goes */
    public static String of(Money money, Language language, Targeting targeting) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale(language, targeting));
        format.setCurrency(Currency.getInstance(money.currency()));
        format.setMinimumFractionDigits(money.amount().stripTrailingZeros().scale() <= 0 ? 0 : 2);
        format.setMaximumFractionDigits(2);
        return format.format(money.amount())
                .replace("CN¥", "¥")
                .replace("US$", "$")
                .replace('\u00a0', ' ');
    }

    private static Locale locale(Language language, Targeting targeting) {
        if (language == Language.CHINESE) {
            return Locale.CHINA;
        }
        List<String> countries = targeting.places().stream()
                .map(place -> place.replaceFirst("-.*", ""))
                .distinct()
                .toList();
        return countries.size() == 1 && ENGLISH.contains(countries.get(0))
                ? new Locale("en", countries.get(0))
                : Locale.US;
    }
}
