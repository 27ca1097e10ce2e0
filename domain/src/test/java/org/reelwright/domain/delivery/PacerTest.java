package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.domain.delivery.LineItems.NOON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Flight;
import org.reelwright.domain.delivery.Pacer.Pace;
import org.reelwright.domain.shared.Money;

class PacerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 11);
    private static final Instant MIDNIGHT = DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final long PRICE = 4_000;

    private final Pacer pacer = Pacer.DEFAULT;

    @Test
    void borrowsATwentiethOfALargeDay() {
        assertThat(pacer.slice(item(Money.of(1_000, "USD"))))
                .isEqualTo(Money.of(50, "USD").micros());
    }

    @Test
    void borrowsSomeImpressionsOfASmallDay() {
        assertThat(pacer.slice(item(Money.of(1, "USD")))).isEqualTo(200 * PRICE);
    }

    @Test
    void borrowsLittleMoreThanTheTrafficSoFarAllows() {
        SpendBook book = book(new Money(24_000 * PRICE, "USD"));
        assertThat(lend(book, MIDNIGHT)).isEqualTo((33 + 20) * PRICE);
        assertThat(lend(book, MIDNIGHT)).isZero();
        assertThat(lend(book, MIDNIGHT.plus(Duration.ofMinutes(6)))).isEqualTo(100 * PRICE);
    }

    @Test
    void catchesUpWhereTrafficWasLate() {
        SpendBook book = book(new Money(24_000 * PRICE, "USD"));
        assertThat(lend(book, MIDNIGHT.plus(Duration.ofHours(12)))).isEqualTo(1_200 * PRICE);
    }

    @Test
    void mayBeToldNotToWait() {
        SpendBook book = book(new Money(24_000 * PRICE, "USD"));
        assertThat(pacer.at(Pace.AT_ONCE).slice(book, TrafficCurve.FLAT, MIDNIGHT))
                .isEqualTo(1_200 * PRICE);
    }

    @Test
    void spreadsTheDayOfTheLaunchOverWhatIsLeftOfIt() {
        var item = item(new Money(24_000 * PRICE, "USD"));
        var launchDay = new SpendBook(item, DAY.minusDays(1), Spend.inAll(item), Spend.on(DAY.minusDays(1), item));
        assertThat(pacer.slice(launchDay, TrafficCurve.FLAT, NOON) / PRICE).isEqualTo(66 + 20);
        assertThat(pacer.slice(launchDay, TrafficCurve.FLAT, NOON.plus(Duration.ofMinutes(15))) / PRICE)
                .isEqualTo(566 + 20);
    }

    /** Any budget, any curve, any times of asking, with any part of it settled, given back or never seen again. */
    @Property(tries = 500)
    void neverRunsAheadOfTheCurveNorOverTheBudget(
            @ForAll @LongRange(min = 1, max = 50_000_000) long daily,
            @ForAll @Size(24) List<@IntRange(min = 0, max = 10_000) Integer> traffic,
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 86_399) Integer> seconds,
            @ForAll @LongRange(min = 0, max = 500_000) long used) {
        TrafficCurve curve = TrafficCurve.of(traffic.stream().mapToLong(n -> n).toArray(), 24);
        SpendBook book = book(new Money(daily, "USD"));
        var leases = new ArrayList<BudgetLease>();
        for (int second : seconds.stream().sorted().toList()) {
            Instant now = MIDNIGHT.plusSeconds(second);
            book.lend(pacer.slice(book, curve, now), "node", now, LeaseTerms.DEFAULT)
                    .ifPresent(leases::add);
            leases.forEach(lease -> book.settle(lease, Math.min(used, lease.outstanding()), now));
            leases.forEach(lease -> book.giveBack(lease, used / 3));
            double due = daily * curve.share(MIDNIGHT, now.plus(pacer.ahead()), MIDNIGHT.plus(Duration.ofDays(1)));
            assertThat(book.today().used()).isLessThanOrEqualTo(Math.min(daily, (long) due + 20 * PRICE));
            assertThat(book.inAll().used()).isEqualTo(book.today().used());
        }
    }

    private long lend(SpendBook book, Instant now) {
        return book.lend(pacer.slice(book, TrafficCurve.FLAT, now), "node", now, LeaseTerms.DEFAULT)
                .map(BudgetLease::grantedMicros)
                .orElse(0L);
    }

    private static SpendBook book(Money daily) {
        LineItem item = item(daily);
        return new SpendBook(item, DAY, Spend.inAll(item), Spend.on(DAY, item));
    }

    private static LineItem item(Money daily) {
        return LineItems.launched(brief().spending(daily.times(30), daily)
                .flying(new Flight(DAY.minusDays(1), DAY, ZoneOffset.UTC))
                .build());
    }
}
