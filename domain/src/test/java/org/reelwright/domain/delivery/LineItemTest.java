package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.campaign.Briefs.brief;

import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.shared.Money;

class LineItemTest {

    private final LineItem item = LineItems.launched(brief().build());

    @Test
    void takesItsTermsFromTheBriefAtLaunch() {
        assertThat(item.budget()).isEqualTo(brief().build().budget());
        assertThat(item.flight()).isEqualTo(brief().build().flight());
        assertThat(item.price()).isEqualTo(new Money(4_000, "USD"));
    }

    @Test
    void costsMoreWhereTheAdsAreToDoMoreThanBeSeen() {
        assertThat(LineItems.launched(brief().aimingAt(Objective.CONVERSIONS).build())
                        .price())
                .isGreaterThan(item.price());
    }

    @Test
    void pausesOnceAndResumesUnderTheNewTerms() {
        Money more = Money.of(500, "USD");
        assertThat(item.pause()).isTrue();
        assertThat(item.pause()).isFalse();
        assertThat(item.resume(brief().spending(more, more).build(), PriceList.DEFAULT))
                .isTrue();
        assertThat(item.budget().total()).isEqualTo(more);
    }

    @Test
    void refusesToGoOnInAnotherCurrency() {
        item.pause();
        Money euros = Money.of(500, "EUR");
        assertThat(item.resume(brief().spending(euros, euros).build(), PriceList.DEFAULT))
                .isFalse();
        assertThat(item.status()).isEqualTo(LineItemStatus.PAUSED);
    }

    @Test
    void isNotResumedAfterItsEnd() {
        assertThat(item.end()).isTrue();
        assertThat(item.resume(brief().build(), PriceList.DEFAULT)).isFalse();
        assertThat(item.status()).isEqualTo(LineItemStatus.ENDED);
    }
}
