package org.reelwright.domain.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Money;

class PriceTableTest {

    private final PriceTable prices = new PriceTable("USD", name -> Optional.ofNullable(Map.of(
                            "reelwright.prices.acme.m-1.0.second", "0.042",
                            "reelwright.prices.acme.words.input-token", "0.0000025",
                            "reelwright.prices.acme.words.output-token", "0.00001")
                    .get(name))
            .map(BigDecimal::new));

    @Test
    void multipliesExactly() {
        assertThat(prices.price("acme", List.of(new Usage("m-1.0", "second", new BigDecimal("5.5")))))
                .isEqualTo(new Checked.Good<>(new Money(231_000, "USD")));
    }

    @Test
    void roundsTheSumUpOnce() {
        assertThat(prices.price(
                        "acme", List.of(Usage.of("words", "input-token", 1), Usage.of("words", "output-token", 0))))
                .isEqualTo(new Checked.Good<>(new Money(3, "USD")));
        assertThat(prices.price(
                        "acme", List.of(Usage.of("words", "input-token", 1), Usage.of("words", "input-token", 1))))
                .isEqualTo(new Checked.Good<>(new Money(5, "USD")));
    }

    @Test
    void namesThePropertyThatIsMissing() {
        var answer = prices.price("acme", List.of(Usage.of("m-2", "second", 5)));
        assertThat(answer).isInstanceOf(Checked.Bad.class);
        assertThat(((Checked.Bad<Money>) answer).violations().get(0).message())
                .contains("Set reelwright.prices.acme.m-2.second in USD");
    }

    @Test
    void nothingCostsNothing() {
        assertThat(prices.price("anyone", List.of())).isEqualTo(new Checked.Good<>(Money.zero("USD")));
    }
}
