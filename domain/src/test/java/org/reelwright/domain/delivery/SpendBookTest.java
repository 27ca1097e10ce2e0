package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.domain.delivery.LineItems.NOON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Budget;
import org.reelwright.domain.shared.Money;

class SpendBookTest {

    private static final LeaseTerms TERMS = LeaseTerms.DEFAULT;
    private static final long PRICE = 4_000;

    private enum Move {
        LEND,
        SETTLE,
        SETTLE_LATE,
        GIVE_BACK,
        CLOSE,
        REBUDGET
    }

    private record Step(Move move, int day, int lease, long amount) {}

    /** Any order of lending, billing, returning, closing and new budgets, over several days and many nodes' leases. */
    @Property(tries = 2_000)
    void neverSettlesAndReservesMoreThanTheBudget(
            @ForAll @LongRange(min = 1, max = 400_000) long total,
            @ForAll @LongRange(min = 1, max = 200_000) long daily,
            @ForAll("steps") List<Step> steps) {
        var play = new Play(total, daily);
        for (Step step : steps) {
            play.take(step);
            play.check();
        }
    }

    @Property
    void everythingComesBackWhenAllLeasesAreClosed(@ForAll("steps") List<Step> steps) {
        var play = new Play(400_000, 200_000);
        steps.forEach(play::take);
        play.leases.forEach(lease -> play.book(lease.servingDay()).close(lease));
        assertThat(play.inAll.reservedMicros()).isZero();
        assertThat(play.days.values()).allMatch(day -> day.reservedMicros() == 0);
        assertThat(play.inAll.settledMicros()).isEqualTo(play.billed);
    }

    @Test
    void lendsWholeImpressionsOnly() {
        var play = new Play(3 * PRICE + 1, 3 * PRICE + 1);
        assertThat(play.book(0)
                        .lend(100 * PRICE, "a", NOON, TERMS)
                        .orElseThrow()
                        .grantedMicros())
                .isEqualTo(3 * PRICE);
        assertThat(play.book(0).lend(PRICE, "b", NOON, TERMS)).isEmpty();
    }

    @Test
    void lendsAgainOnTheNextDayWhenOnlyTheDayWasUsedUp() {
        var play = new Play(10 * PRICE, 2 * PRICE);
        assertThat(play.book(0).lend(10 * PRICE, "a", NOON, TERMS)).isPresent();
        assertThat(play.book(0).lend(PRICE, "a", NOON, TERMS)).isEmpty();
        assertThat(play.book(1).lend(PRICE, "a", NOON, TERMS)).isPresent();
    }

    @Test
    void billsNothingAfterTheGrace() {
        var play = new Play(10 * PRICE, 10 * PRICE);
        BudgetLease lease = play.book(0).lend(PRICE, "a", NOON, TERMS).orElseThrow();
        assertThat(play.book(0).settle(lease, PRICE, lease.closesAt())).isFalse();
        assertThat(play.book(0).settle(lease, PRICE, lease.closesAt().minusMillis(1)))
                .isTrue();
        assertThat(play.book(0).settle(lease, PRICE, NOON))
                .as("the lease is used up")
                .isFalse();
    }

    @Test
    void aSmallerBudgetThanIsSpentOrSetAsideIsRefusedAsAWhole() {
        var play = new Play(10 * PRICE, 10 * PRICE);
        play.book(0).lend(5 * PRICE, "a", NOON, TERMS);
        assertThat(play.book(0).rebudget(budget(20 * PRICE, PRICE))).isFalse();
        assertThat(play.book(0).rebudget(budget(PRICE, 20 * PRICE))).isFalse();
        assertThat(play.inAll.budgetMicros()).isEqualTo(10 * PRICE);
        assertThat(play.book(0).today().budgetMicros()).isEqualTo(10 * PRICE);
    }

    private static Budget budget(long total, long daily) {
        return new Budget(new Money(total, "USD"), new Money(daily, "USD"));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var step = Combinators.combine(
                        Arbitraries.of(Move.class),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.longs().between(0, 300_000))
                .as(Step::new);
        return step.list().ofMaxSize(60);
    }

    /** A line item's money, played with. */
    private static final class Play {

        private final LineItem item;
        private final Spend inAll;
        private final Map<LocalDate, Spend> days = new HashMap<>();
        private final List<BudgetLease> leases = new ArrayList<>();
        private final Map<Spend, Long> asked = new HashMap<>();
        private long billed;

        Play(long total, long daily) {
            item = LineItems.launched(brief().spending(new Money(total, "USD"), new Money(daily, "USD"))
                    .build());
            inAll = Spend.inAll(item);
        }

        SpendBook book(int day) {
            return book(LocalDate.of(2026, 3, 10).plusDays(day));
        }

        SpendBook book(LocalDate day) {
            return new SpendBook(item, day, inAll, days.computeIfAbsent(day, d -> Spend.on(d, item)));
        }

        void take(Step step) {
            if (step.move() == Move.LEND) {
                book(step.day()).lend(step.amount(), "node", NOON, TERMS).ifPresent(leases::add);
            } else if (step.move() == Move.REBUDGET) {
                rebudget(step);
            } else if (!leases.isEmpty()) {
                use(step, leases.get(step.lease() % leases.size()));
            }
        }

        /** What was asked for and granted is what must hold from then on. */
        private void rebudget(Step step) {
            if (book(step.day()).rebudget(budget(step.amount(), step.amount() / 2))) {
                asked.put(inAll, step.amount());
                asked.put(book(step.day()).today(), step.amount() / 2);
            }
        }

        private void use(Step step, BudgetLease lease) {
            SpendBook book = book(lease.servingDay());
            switch (step.move()) {
                case GIVE_BACK -> book.giveBack(lease, step.amount());
                case CLOSE -> book.close(lease);
                default -> bill(book, lease, step.move() == Move.SETTLE ? NOON : NOON.plus(Duration.ofDays(1)));
            }
        }

        private void bill(SpendBook book, BudgetLease lease, Instant at) {
            if (book.settle(lease, PRICE, at)) {
                billed += PRICE;
            }
        }

        void check() {
            holds(inAll);
            days.values().forEach(this::holds);
            assertThat(days.values().stream().mapToLong(Spend::settledMicros).sum())
                    .isEqualTo(inAll.settledMicros());
            assertThat(days.values().stream().mapToLong(Spend::reservedMicros).sum())
                    .isEqualTo(inAll.reservedMicros());
            assertThat(leases.stream()
                            .mapToLong(l -> l.isClosed() ? 0 : l.outstanding())
                            .sum())
                    .isEqualTo(inAll.reservedMicros());
        }

        private void holds(Spend spend) {
            assertThat(spend.settledMicros()).isNotNegative();
            assertThat(spend.reservedMicros()).isNotNegative();
            assertThat(spend.settledMicros() + spend.reservedMicros())
                    .isLessThanOrEqualTo(spend.budgetMicros())
                    .isLessThanOrEqualTo(asked.getOrDefault(spend, Long.MAX_VALUE));
        }
    }
}
