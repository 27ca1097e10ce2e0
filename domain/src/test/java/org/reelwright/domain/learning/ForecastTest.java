package org.reelwright.domain.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.learning.Forecast.Past;
import org.reelwright.domain.shared.Money;

class ForecastTest {

    private static final Money BUDGET = Money.of(600, "EUR");
    private static final Money CPM = Money.of(6, "EUR");

    @Test
    void aBudgetBuysAtMostWhatItsPriceSays() {
        var forecast = Forecast.of(Objective.TRAFFIC, BUDGET, CPM, Past.NONE);

        assertThat(forecast.impressions()).isEqualTo(new Forecast.Expected(60_000, 90_000, 100_000, false));
        assertThat(forecast.conversions()).isEmpty();
    }

    @Test
    void withoutAPastARuleOfThumbIsSaidToBeOne() {
        var forecast = Forecast.of(Objective.LEADS, BUDGET, CPM, new Past(4_999, 400, 0));

        assertThat(forecast.clicks()).isEqualTo(new Forecast.Expected(60, 270, 600, false));
        assertThat(forecast.conversions()).contains(new Forecast.Expected(0, 5, 30, false));
    }

    @Test
    void withAPastItsRatesAndTheirIntervalsHold() {
        var forecast = Forecast.of(Objective.CONVERSIONS, BUDGET, CPM, new Past(1_000_000, 10_000, 500));

        assertThat(forecast.clicks().measured()).isTrue();
        assertThat(forecast.clicks().likely()).isEqualTo(900);
        assertThat(forecast.clicks().low()).isBetween(580L, 600L);
        assertThat(forecast.conversions().orElseThrow().measured()).isTrue();
        assertThat(forecast.conversions().orElseThrow().likely()).isEqualTo(45);
    }
}
