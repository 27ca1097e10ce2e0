package org.reelwright.ejb.measurement;

import static org.reelwright.domain.campaign.Briefs.brief;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.Slice;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.measurement.EventToken;
import org.reelwright.domain.measurement.Sighting;
import org.reelwright.domain.shared.Money;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.shared.TestDatabase;

/** The journal of one node as the server has it, without the server, on a database: for benchmarks. */
public final class EventTrial implements AutoCloseable {

    /** What a player tells of one ad that was seen to its end. */
    public static final List<EventKind> A_VIEW = List.of(
            EventKind.IMPRESSION,
            EventKind.START,
            EventKind.FIRST_QUARTILE,
            EventKind.MIDPOINT,
            EventKind.THIRD_QUARTILE,
            EventKind.COMPLETE,
            EventKind.VIEWABLE,
            EventKind.CLICK);

    private static final long PRICE = 4_000;
    private static final int AT_ONCE = 10_000;

    private final TestDatabase database;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final EventJournal journal = new EventJournal();
    private final List<Slice> slices;
    private final List<UUID> items;
    private final List<UUID> films;

    /** @param campaigns each with a budget that is not used up */
    public EventTrial(TestDatabase database, int campaigns) {
        this.database = database;
        var money = new Money(2_000_000 * PRICE, "USD");
        for (int i = 0; i < campaigns; i++) {
            database.run(
                    em -> Running.launched(em, brief().spending(money, money).build()));
        }
        items = database.ask(em -> em.createQuery("select i from LineItem i", LineItem.class)
                .getResultStream()
                .map(LineItem::id)
                .toList());
        films = database.ask(
                em -> em.createQuery("select c.id from Creative c", UUID.class).getResultList());
        Map<UUID, Slice> lent =
                database.ask(em -> Running.leases(em, Running.NOON).renew(Set.copyOf(items), Map.of()));
        slices = items.stream().map(lent::get).toList();
        journal.batch = new Committed(new FilmLengths());
        journal.executor = (ManagedExecutorService) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (proxy, method, arguments) -> {
                    threads.execute((Runnable) arguments[0]);
                    return null;
                });
    }

    /** Each batch in a transaction of its own, as the container has it. */
    private final class Committed extends EventBatch {

        private final FilmLengths known;

        Committed(FilmLengths known) {
            this.known = known;
        }

        @Override
        public void count(Collection<Sighting> sightings) {
            database.run(em -> {
                var batch = new EventBatch();
                batch.em = em;
                batch.books = Running.books(em);
                batch.clock = Running.at(Running.NOON);
                batch.rules = TrafficRulesTest.rules();
                batch.lengths = known;
                batch.count(sightings);
            });
        }
    }

    /** All that is told of so many ads, in no order: many are seen at once. */
    public List<Sighting> views(int ads) {
        List<UUID> servings = Stream.generate(UUID::randomUUID).limit(ads).toList();
        var told = new ArrayList<Sighting>();
        for (EventKind kind : A_VIEW) {
            for (int i = 0; i < ads; i++) {
                told.add(sighting(servings.get(i), kind, i % items.size()));
            }
        }
        Collections.shuffle(told, new Random(1));
        return told;
    }

    private Sighting sighting(UUID serving, EventKind kind, int item) {
        Instant at = Running.NOON.plusSeconds(kind == EventKind.IMPRESSION ? 1 : 20);
        var token = new EventToken(
                serving,
                kind,
                films.get(item % films.size()),
                items.get(item),
                slices.get(item).leaseId(),
                slices.get(item).day(),
                kind == EventKind.IMPRESSION ? PRICE : 0,
                Running.NOON,
                "");
        return new Sighting(token, at, OptionalInt.empty());
    }

    /** Tells all of them, as many callers at once would. @return how long until the last was acknowledged, in nanoseconds */
    public long tell(List<Sighting> sightings) throws InterruptedException {
        var callers = new Semaphore(AT_ONCE);
        long begun = System.nanoTime();
        for (Sighting sighting : sightings) {
            callers.acquire();
            journal.record(sighting).whenComplete((written, trouble) -> callers.release());
        }
        callers.acquire(AT_ONCE);
        return System.nanoTime() - begun;
    }

    public long counted() {
        return database.ask(em ->
                em.createQuery("select count(e) from AdEvent e", Long.class).getSingleResult());
    }

    /** Micros, of all campaigns. */
    public long settled() {
        return database.ask(
                em -> em.createQuery("select sum(s.settledMicros) from Spend s where s.period = 'total'", Long.class)
                        .getSingleResult());
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }

    /** The columns of a row of the table, for those who write it by themselves. */
    public static Stream<Object> columns(Sighting sighting) {
        EventToken token = sighting.token();
        return Stream.of(
                token.servingId(),
                token.kind().name(),
                token.lineItemId(),
                token.creativeId(),
                token.servingDay(),
                sighting.at().atOffset(ZoneOffset.UTC),
                token.priceMicros(),
                true);
    }
}
