package org.reelwright.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Money;

class ShownPriceTest {

    @ParameterizedTest
    @CsvSource({
        "29.00, USD, ENGLISH, '', $29",
        "19.90, USD, ENGLISH, '', $19.90",
        "19.90, AUD, ENGLISH, '', A$19.90",
        "19.90, AUD, ENGLISH, AU, $19.90",
        "1299.5, CAD, ENGLISH, CA-ON, '$1,299.50'",
        "19.90, GBP, ENGLISH, GB, £19.90",
        "39.90, EUR, ENGLISH, DE, €39.90",
        "199, CNY, CHINESE, '', ¥199",
        "19.99, USD, CHINESE, '', $19.99",
        "199, CNY, ENGLISH, '', ¥199"
    })
    void isWrittenAsItsAudienceReadsIt(
            BigDecimal amount, String currency, Language language, String place, String shown) {
        assertThat(ShownPrice.of(
                        Money.of(amount, currency), language, in(place.isEmpty() ? List.of() : List.of(place))))
                .isEqualTo(shown);
    }

    @Test
    void goesByNoneOfSeveralCountries() {
        assertThat(ShownPrice.of(Money.of(new BigDecimal("5"), "AUD"), Language.ENGLISH, in(List.of("AU", "NZ"))))
                .isEqualTo("A$5");
    }

    private static Targeting in(List<String> places) {
        return new Targeting(
                places,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Optional.empty(),
                Optional.empty());
    }
}
