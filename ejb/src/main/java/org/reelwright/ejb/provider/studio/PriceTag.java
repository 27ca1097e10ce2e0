package org.reelwright.ejb.provider.studio;

import java.util.Map;
import org.reelwright.domain.campaign.ShownPrice;
import org.reelwright.domain.campaign.Targeting;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Money;

/**
 * A price as a shop window shows it and as it is said: {@code $29} in English, {@code ¥199} and {@code 199元} in
 * Chinese.
 */
record PriceTag(String shown, String said) {

    private static final Map<String, String> UNITS = Map.of(
            "CNY", "元", "USD", "美元", "EUR", "欧元", "GBP", "英镑", "JPY", "日元", "HKD", "港元", "TWD", "新台币", "SGD", "新加坡元");

    static PriceTag of(Money money, Language language, Targeting targeting) {
        String shown = ShownPrice.of(money, language, targeting);
        String unit = language == Language.CHINESE ? UNITS.getOrDefault(money.currency(), "") : "";
        return new PriceTag(shown, unit.isEmpty() ? shown : number(money) + unit);
    }

    private static String number(Money money) {
        String all = money.amount().stripTrailingZeros().toPlainString();
        return all.replaceAll("(\\.\\d{2})\\d+$", "$1");
    }
}
