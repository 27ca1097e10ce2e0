package org.reelwright.ejb.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.NOON;
import static org.reelwright.ejb.delivery.Running.leases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Flight;
import org.reelwright.domain.delivery.LeaseTerms;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.Slice;
import org.reelwright.domain.delivery.Spend;
import org.reelwright.domain.shared.Money;
import org.reelwright.ejb.shared.TestDatabase;

class LeasesTest {

    private static final long PRICE = 4_000;
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    private final TestDatabase database = open();

    TestDatabase open() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void lendsNoMoreThanTheDayAllows() {
        UUID item = launch(100 * PRICE, 10 * PRICE);
        assertThat(lend(item, NOON).orElseThrow().left()).isEqualTo(10);
        assertThat(lend(item, NOON)).isEmpty();
    }

    @Test
    void lendsAgainWhenTheFlightsOwnMidnightHasPassed() {
        UUID item = launch(100 * PRICE, 10 * PRICE);
        Instant lateEvening =
                LocalDate.of(2026, 3, 10).atTime(23, 59).atZone(AUCKLAND).toInstant();
        assertThat(lend(item, lateEvening)).isPresent();
        assertThat(lend(item, lateEvening)).isEmpty();
        assertThat(lend(item, lateEvening.plusSeconds(60)).orElseThrow().day()).isEqualTo("2026-03-11");
    }

    @Test
    void lendsWhatANodeGaveBack() {
        UUID item = launch(10 * PRICE, 10 * PRICE);
        Slice slice = lend(item, NOON).orElseThrow();
        slice.take();
        database.run(em -> Running.giveBack(em, NOON, slice));
        assertThat(lend(item, NOON).orElseThrow().left()).isEqualTo(9);
    }

    @Test
    void takesBackWhatADeadNodeHeldOnceItsTimeIsOver() {
        UUID item = launch(10 * PRICE, 10 * PRICE);
        lend(item, NOON);
        Instant early = NOON.plus(Duration.ofMinutes(11));
        Instant due = NOON.plus(Duration.ofMinutes(12));
        assertThat(overdue(early)).isEmpty();
        closeDue(due);
        assertThat(overdue(due)).isEmpty();
        assertThat(lend(item, due).orElseThrow().left()).isEqualTo(10);
    }

    @Test
    void takesBackAllThatIsDueAtOnceAlthoughOneCannotBeClosed() {
        UUID item = launch(10_000 * PRICE, 10_000 * PRICE);
        UUID other = launch(10 * PRICE, 10 * PRICE);
        Instant due = NOON.plus(Duration.ofHours(1));
        database.run(em -> {
            var book = Running.books(em).open(em.find(LineItem.class, item), LocalDate.of(2026, 3, 11));
            for (int i = 0; i < 3 * Leases.AT_ONCE; i++) {
                book.lend(PRICE, "node", NOON.plusSeconds(i % 60), LeaseTerms.DEFAULT)
                        .ifPresent(em::persist);
            }
        });
        lend(other, NOON.minusSeconds(60));
        // somebody changed the books by hand: more is lent than is set aside
        database.run(em -> em.createNativeQuery("update spend set reserved_micros = 0 where line_item_id = :item")
                .setParameter("item", other)
                .executeUpdate());
        closeDue(due);
        assertThat(overdue(due)).hasSize(1);
        assertThat(database.<Long>ask(em -> em.createQuery(
                                "select s.reservedMicros from Spend s where s.lineItemId = :item and s.period = 'total'",
                                Long.class)
                        .setParameter("item", item)
                        .getSingleResult()))
                .isZero();
    }

    /** One node is at the money of one line item: the others are closed by another node, which does not wait. */
    @Test
    void passesOverWhatAnotherNodeIsAt() {
        UUID held = launch(10 * PRICE, 10 * PRICE);
        UUID free = launch(10 * PRICE, 10 * PRICE);
        lend(held, NOON);
        lend(free, NOON);
        Instant due = NOON.plus(Duration.ofHours(1));
        database.run(em -> {
            Running.books(em).open(em.find(LineItem.class, held), LocalDate.of(2026, 3, 11));
            closeDue(due);
        });
        assertThat(overdue(due)).hasSize(1);
        closeDue(due);
        assertThat(overdue(due)).isEmpty();
    }

    @Test
    void lendsNothingOutsideTheFlight() {
        UUID item = launch(10 * PRICE, 10 * PRICE);
        assertThat(lend(item, NOON.minus(Duration.ofDays(30)))).isEmpty();
        assertThat(lend(item, NOON.plus(Duration.ofDays(60)))).isEmpty();
    }

    @Test
    void lendsForManyLineItemsWithAHandfulOfQueries() {
        Set<UUID> items = IntStream.range(0, 40)
                .mapToObj(i -> launch(100 * PRICE, 50 * PRICE))
                .collect(Collectors.toSet());
        Map<UUID, Slice> lent = database.ask(em -> leases(em, NOON).renew(items, Map.of()));
        assertThat(lent.keySet()).isEqualTo(items);
        var returned = new HashMap<UUID, Long>();
        lent.values().forEach(slice -> returned.put(slice.leaseId(), slice.drain()));
        Map<UUID, Slice> again = database.ask(em -> {
            Statistics counted =
                    em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
            counted.setStatisticsEnabled(true);
            Map<UUID, Slice> slices = leases(em, NOON).renew(items, returned);
            assertThat(counted.getPrepareStatementCount())
                    .as("before the batches at commit")
                    .isLessThanOrEqualTo(5);
            return slices;
        });
        assertThat(again.values()).allMatch(slice -> slice.left() > 0).hasSize(40);
    }

    @Test
    void lendsNoFasterThanTrafficCame() {
        UUID item = launch(1_000_000 * PRICE, 100_000 * PRICE);
        Instant midnight = LocalDate.of(2026, 3, 12).atStartOfDay(AUCKLAND).toInstant();
        long first = lend(item, midnight).orElseThrow().left();
        assertThat(first).isEqualTo(100_000 * 2 / (24 * 60) + 20);
        assertThat(lend(item, midnight)).isEmpty();
        assertThat(lend(item, midnight.plus(Duration.ofHours(1))).orElseThrow().left())
                .isBetween(100_000L / 24 - 1, 100_000L / 24 + 1);
    }

    /** Nodes that lend, bill, give back and die in the middle of it, all at once. */
    @Test
    void neverSpendsMoreThanTheBudgetHoweverManyNodesThereAre() throws Exception {
        UUID item = launch(500 * PRICE, 300 * PRICE);
        var nodes = Executors.newFixedThreadPool(6);
        List<Callable<Long>> lives = IntStream.range(0, 6)
                .<Callable<Long>>mapToObj(i -> () -> live(item, new Random(i)))
                .toList();
        long billed = 0;
        for (Future<Long> life : nodes.invokeAll(lives)) {
            billed += life.get();
        }
        nodes.shutdown();
        assertThat(billed).isPositive().isLessThanOrEqualTo(500 * PRICE);
        assertThat(spend("total").settledMicros()).isEqualTo(billed);
        assertThat(spend("2026-03-11").settledMicros() + spend("2026-03-12").settledMicros())
                .isEqualTo(billed);
        assertThat(spend("2026-03-11").settledMicros()).isLessThanOrEqualTo(300 * PRICE);
    }

    private long live(UUID item, Random chance) {
        long billed = 0;
        for (int round = 0; round < 40; round++) {
            Instant now = NOON.plus(Duration.ofHours(chance.nextBoolean() ? 0 : 24));
            Optional<Slice> slice = lend(item, now);
            billed += slice.isPresent() ? use(slice.get(), now, chance) : 0;
        }
        return billed;
    }

    private long use(Slice slice, Instant now, Random chance) {
        long billed = 0;
        for (int shown = chance.nextInt(8); shown > 0 && slice.take(); shown--) {
            billed += database.ask(em -> Running.books(em)
                            .openFor(slice.leaseId())
                            .filter(o -> o.book().settle(o.lease(), PRICE, now))
                            .isPresent())
                    ? PRICE
                    : 0;
        }
        if (chance.nextInt(4) > 0) {
            database.run(em -> Running.giveBack(em, now, slice));
        }
        return billed;
    }

    private UUID launch(long total, long daily) {
        var days = new Flight(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), AUCKLAND);
        var brief = brief().spending(new Money(total, "USD"), new Money(daily, "USD"))
                .flying(days)
                .build();
        UUID campaign = database.ask(em -> Running.launched(em, brief));
        return database.ask(em -> em.createQuery("select i.id from LineItem i where i.campaignId = :c", UUID.class)
                .setParameter("c", campaign)
                .getSingleResult());
    }

    private Optional<Slice> lend(UUID item, Instant now) {
        return database.ask(em -> Running.lend(em, now, item));
    }

    private List<UUID> overdue(Instant now) {
        return database.ask(em -> leases(em, now).overdue(0));
    }

    private void closeDue(Instant now) {
        var due = new DueLeases();
        due.clock = Running.at(now);
        due.leases = new Committed(now);
        due.close();
    }

    /** Each call in a transaction of its own, as the container has it. */
    private final class Committed extends Leases {

        private final Instant now;

        Committed(Instant now) {
            this.now = now;
        }

        @Override
        public List<UUID> overdue(int passedOver) {
            return database.ask(em -> leases(em, now).overdue(passedOver));
        }

        @Override
        public int close(Set<UUID> leases) {
            return database.ask(em -> leases(em, now).close(leases));
        }
    }

    private Spend spend(String period) {
        return database.ask(em -> em.createQuery("select s from Spend s where s.period = :p", Spend.class)
                .setParameter("p", period)
                .getSingleResult());
    }
}
