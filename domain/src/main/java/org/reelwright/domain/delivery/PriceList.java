package org.reelwright.domain.delivery;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.shared.Money;

/**
 * What a thousand impressions cost, in each currency that is taken: dearer where the ads are to do more than be seen.
 * The list says as well what currencies are worth to one another: a thousand impressions for reach are worth the same in
 * each.
 *
 * @param byCurrency by ISO 4217 code; at least one
 */
public record PriceList(Map<String, Prices> byCurrency) {

    public static final String USUAL = "USD=4/6/8/8,EUR=3.6/5.4/7.2/7.2,GBP=3.1/4.7/6.2/6.2,CHF=3.5/5.2/7/7,"
            + "CAD=5.5/8.2/11/11,AUD=6.1/9.2/12.2/12.2,SGD=5.2/7.8/10.4/10.4,HKD=31/47/62/62,CNY=28/42/56/56,"
            + "JPY=600/900/1200/1200,KRW=5500/8200/11000/11000,INR=340/510/680/680,BRL=22/33/44/44";

    public static final PriceList DEFAULT = parse(USUAL);

    private static final int OBJECTIVES = 4;
    private static final int DECIMALS = 3;

    /** In main units, at most three decimal places, so that one impression costs a whole number of micros. */
    public record Prices(BigDecimal reach, BigDecimal traffic, BigDecimal conversions, BigDecimal leads) {

        private BigDecimal of(Objective objective) {
            return switch (objective) {
                case REACH -> reach;
                case TRAFFIC -> traffic;
                case CONVERSIONS -> conversions;
                case LEADS -> leads;
            };
        }
    }

    /** @param list as {@link #USUAL}; {@link IllegalArgumentException} when it is none */
    public static PriceList parse(String list) {
        var byCurrency = new LinkedHashMap<String, Prices>();
        for (String entry : list.split(",")) {
            String[] parts = entry.strip().split("=");
            if (parts.length != 2 || !parts[0].matches("[A-Z]{3}")) {
                throw new IllegalArgumentException("a price is such as USD=4/6/8/8, not " + entry);
            }
            byCurrency.put(parts[0], prices(parts[1]));
        }
        return new PriceList(byCurrency);
    }

    private static Prices prices(String slashed) {
        List<BigDecimal> each =
                Stream.of(slashed.split("/")).map(BigDecimal::new).toList();
        if (each.size() != OBJECTIVES || each.stream().anyMatch(p -> p.signum() <= 0 || p.scale() > DECIMALS)) {
            throw new IllegalArgumentException("four prices above 0 with three decimals at most, not " + slashed);
        }
        return new Prices(each.get(0), each.get(1), each.get(2), each.get(3));
    }

    /** Cost per thousand impressions ("CPM"). @return empty when there is no price in that currency */
    public Optional<Money> perThousand(Objective objective, String currency) {
        return Optional.ofNullable(byCurrency.get(currency)).map(prices -> Money.of(prices.of(objective), currency));
    }

    /** @return what one unit of that currency is worth where currencies are compared; 0 when there is no price in it */
    public double worth(String currency) {
        return Optional.ofNullable(byCurrency.get(currency))
                .map(prices -> 1 / prices.reach().doubleValue())
                .orElse(0.0);
    }
}
