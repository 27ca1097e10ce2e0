package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.shared.Money;

class PriceListTest {

    @Test
    void hasAPriceOfItsOwnInEachCurrency() {
        assertThat(PriceList.DEFAULT.perThousand(Objective.TRAFFIC, "USD")).contains(Money.of(6, "USD"));
        assertThat(PriceList.DEFAULT.perThousand(Objective.TRAFFIC, "JPY")).contains(Money.of(900, "JPY"));
        assertThat(PriceList.DEFAULT.perThousand(Objective.TRAFFIC, "ISK")).isEmpty();
    }

    @Test
    void eachImpressionCostsAWholeNumberOfMicrosInACurrencyThatThereIs() {
        assertThat(PriceList.DEFAULT.byCurrency().keySet()).allSatisfy(code -> {
            assertThat(Currency.getInstance(code)).isNotNull();
            for (Objective objective : Objective.values()) {
                assertThat(PriceList.DEFAULT
                                        .perThousand(objective, code)
                                        .orElseThrow()
                                        .micros()
                                % 1_000)
                        .isZero();
            }
        });
    }

    @Test
    void fourDollarsAreWorthSixHundredYen() {
        PriceList prices = PriceList.parse("USD=4/6/8/8, JPY=600/900/1200/1200");
        assertThat(4 * prices.worth("USD")).isEqualTo(600 * prices.worth("JPY"));
        assertThat(prices.worth("EUR")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "USD",
                "USD=4",
                "usd=4/6/8/8",
                "USD=0/6/8/8",
                "USD=4.0001/6/8/8",
                "USD=a/b/c/d",
                "USD=4/6/8/8,,EUR=1/1/1/1"
            })
    void refusesWhatIsNoList(String list) {
        assertThatThrownBy(() -> PriceList.parse(list)).isInstanceOf(IllegalArgumentException.class);
    }
}
