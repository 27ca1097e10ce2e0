package org.reelwright.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoundPriceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15.00 USD|15.00|USD", "USD 15|15|USD", "15,99 EUR|15.99|EUR", "$1,299.00|1299.00|",
                        "1.299,00 €|1299.00|EUR",
                "£20|20|GBP", "1,299 JPY|1299|JPY", "12 345,50 SEK|12345.50|SEK", "99.9|99.9|",
                        "1'299.50 CHF|1299.50|CHF"
            })
    void readsWhatShopsWrite(String written, String amount, String currency) {
        assertThat(FoundPrice.read(written)).contains(new FoundPrice(amount, currency == null ? "" : currency));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "free", "1.299", "10-20 USD", "12.345.6", "1,2,3", "99999999999 USD", "1.2345"})
    void doesNotGuess(String written) {
        assertThat(FoundPrice.read(written)).isEmpty();
    }

    @Test
    void knowsNoCurrencyThatThereIsNot() {
        assertThat(FoundPrice.read("15 ABC")).contains(new FoundPrice("15", ""));
    }
}
