package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class AuctionPaceTest {

    private static final long PRICE = 4_000;

    @Property
    void bidsNeverMoreThanThePriceNorThanTheWorth(
            @ForAll @LongRange(min = 0, max = 1_000_000) long worth,
            @ForAll @LongRange(min = 0, max = 4_000) long spent,
            @ForAll @LongRange(min = 1, max = 1_000_000) long lent) {
        AuctionPace pace =
                AuctionPace.NEW.meets().lent(lent).ended(spent).ended(0).ended(spent);
        assertThat(pace.bid(worth, PRICE)).isBetween(0L, Math.min(worth, PRICE));
    }

    @Test
    void bidsItsWorthUntilItKnowsWhatIsMeantForAnAuction() {
        AuctionPace pace = AuctionPace.NEW.meets().ended(PRICE).ended(PRICE);
        assertThat(pace.bid(PRICE, PRICE)).isEqualTo(PRICE);
    }

    @Test
    void bidsLessWhereMoneyDoesNotLastAndFullyAgainWhereItDoes() {
        Season tight = new Season(AuctionPace.NEW);
        tight.run(400, 30 * PRICE, 400);
        assertThat(tight.pace.bid(PRICE, PRICE)).isBetween(100L, 2_500L);
        assertThat(tight.spent / tight.lent)
                .as("spent of what was lent, when it had learnt")
                .isBetween(0.8, 1.1);
        Season rich = new Season(tight.pace);
        rich.run(100, 1_000 * PRICE, 400);
        assertThat(rich.pace.bid(PRICE, PRICE)).isEqualTo(PRICE);
    }

    /** Auctions at the price that is bid, against rivals that are uniform on up to the price. */
    private static final class Season {

        private final SplittableRandom chance = new SplittableRandom(7);
        private AuctionPace pace;
        private double spent;
        private double lent;

        Season(AuctionPace pace) {
            this.pace = pace;
        }

        void run(int leases, long micros, int auctions) {
            for (int lease = 0; lease < leases; lease++) {
                pace = pace.lent(micros);
                boolean learnt = lease > leases / 2;
                lent += learnt ? micros : 0;
                for (int i = 0; i < auctions; i++) {
                    pace = pace.meets();
                    long bid = pace.bid(PRICE, PRICE);
                    long paid = bid > chance.nextLong(PRICE) ? bid : 0;
                    pace = pace.ended(paid);
                    spent += learnt ? paid : 0;
                }
            }
        }
    }
}
