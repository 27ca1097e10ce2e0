package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class DualBidTest {

    private static final int AUCTIONS = 20_000;

    @Property
    void neverBidsMoreThanTheValue(
            @ForAll @LongRange(min = 0, max = 1_000_000) long value,
            @ForAll @LongRange(min = 0, max = 1_000) long spent) {
        DualBid dual = DualBid.over(100).after(spent, 10).after(spent, 10);
        assertThat(dual.bid(value)).isBetween(0L, value);
        assertThat(dual.pressure()).isNotNegative();
    }

    @Test
    void bidsTheFullValueWhereThereIsMoneyEnough() {
        Season season = season(1e12);
        assertThat(season.pressure).isZero();
        assertThat(season.spent).isGreaterThan(0);
    }

    /** Values and rival bids are uniform on 0 to 1,000, so that the full value would spend 167 an auction. */
    @Test
    void makesATightBudgetLastToTheEnd() {
        double budget = 60.0 * AUCTIONS;
        Season season = season(budget);
        assertThat(season.spent).isBetween(0.96 * budget, 1.03 * budget);
        assertThat(season.spentInFirstHalf).isBetween(0.45 * budget, 0.57 * budget);
    }

    private static final class Season {
        private double spent;
        private double spentInFirstHalf;
        private double pressure;
    }

    private static Season season(double budget) {
        var chance = new SplittableRandom(3);
        var season = new Season();
        DualBid dual = DualBid.over(AUCTIONS);
        for (int i = 0; i < AUCTIONS; i++) {
            long rival = chance.nextLong(1_000);
            long paid = dual.bid(chance.nextLong(1_000)) > rival ? rival : 0;
            season.spent += paid;
            season.spentInFirstHalf += i < AUCTIONS / 2 ? paid : 0;
            dual = dual.after(paid, budget / AUCTIONS);
        }
        season.pressure = dual.pressure();
        return season;
    }
}
