package org.reelwright.ejb.provider.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelwright.domain.campaign.Targeting;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Money;

class PriceTagTest {

    @ParameterizedTest
    @CsvSource({
        "29.00, USD, ENGLISH, $29, $29",
        "19.90, USD, ENGLISH, $19.90, $19.90",
        "199, CNY, ENGLISH, ¥199, ¥199",
        "199, CNY, CHINESE, ¥199, 199元",
        "1299.5, CNY, CHINESE, '¥1,299.50', 1299.5元",
        "19.99, USD, CHINESE, $19.99, 19.99美元",
        "29, EUR, CHINESE, €29, 29欧元"
    })
    void isShownAsInAShopAndSaidAsInOne(
            BigDecimal amount, String currency, Language language, String shown, String said) {
        assertThat(PriceTag.of(Money.of(amount, currency), language, Targeting.ANYBODY))
                .isEqualTo(new PriceTag(shown, said));
    }
}
