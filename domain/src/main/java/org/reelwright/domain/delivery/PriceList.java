package org.reelwright.domain.delivery;

import java.math.BigDecimal;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.shared.Money;

/**
 * What a thousand impressions cost, in main units of the campaign's own currency: dearer where the ads are to do more
 * than be seen. At most three decimal places, so that one impression costs a whole number of micros.
 */
public record PriceList(BigDecimal reach, BigDecimal traffic, BigDecimal conversions, BigDecimal leads) {

    public static final PriceList DEFAULT =
            new PriceList(new BigDecimal("4"), new BigDecimal("6"), new BigDecimal("8"), new BigDecimal("8"));

    /** Cost per thousand impressions ("CPM"). */
    public Money perThousand(Objective objective, String currency) {
        return Money.of(
                switch (objective) {
                    case REACH -> reach;
                    case TRAFFIC -> traffic;
                    case CONVERSIONS -> conversions;
                    case LEADS -> leads;
                },
                currency);
    }
}
