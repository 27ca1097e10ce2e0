package org.reelwright.ejb.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.NOON;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.Slice;
import org.reelwright.domain.measurement.AdEvent;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.measurement.EventToken;
import org.reelwright.domain.measurement.Invalidity;
import org.reelwright.domain.measurement.Sighting;
import org.reelwright.domain.measurement.Told;
import org.reelwright.domain.shared.Money;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.shared.TestDatabase;

class EventBatchTest {

    private static final long PRICE = 4_000;

    private final TestDatabase database = open();
    private UUID item;
    private Slice slice;
    private Instant now = NOON;

    TestDatabase open() {
        return new TestDatabase();
    }

    @BeforeEach
    void aLineItemThatCanPayForThree() {
        var budget = new Money(3 * PRICE, "USD");
        database.run(em -> Running.launched(em, brief().spending(budget, budget).build()));
        item = database.ask(em -> em.createQuery("select i from LineItem i", LineItem.class)
                .getSingleResult()
                .id());
        slice = database.ask(em -> Running.lend(em, NOON, item)).orElseThrow();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void countsEachEventOnceHoweverOftenItIsTold() {
        Sighting seen = sighting(UUID.randomUUID(), EventKind.IMPRESSION, NOON);
        Sighting clicked = sighting(seen.token().servingId(), EventKind.CLICK, NOON);
        count(List.of(seen, seen, clicked));
        count(List.of(clicked, seen));
        assertThat(events())
                .extracting(e -> e.id().kind())
                .containsExactlyInAnyOrder(EventKind.IMPRESSION, EventKind.CLICK);
        assertThat(billed()).isEqualTo(PRICE);
    }

    /** Who got no answer tells again, in whatever order and company; some of that was stored all the same. */
    @RepeatedTest(10)
    void anyOrderAnyRepetitionAndAnyCrashKeepTheTotals(RepetitionInfo round) {
        var chance = new Random(round.getCurrentRepetition());
        List<Sighting> happened = happened(1 + chance.nextInt(6));
        var told = new ArrayList<>(happened);
        chance.ints(10, 0, happened.size()).mapToObj(happened::get).forEach(told::add);
        while (!told.isEmpty()) {
            Collections.shuffle(told, chance);
            List<Sighting> together = told.subList(0, Math.min(told.size(), 1 + chance.nextInt(5)));
            if (chance.nextInt(3) == 0) {
                crashBeforeItIsStored(together);
            } else {
                count(together);
            }
            if (chance.nextBoolean()) {
                told.removeAll(events().stream()
                        .flatMap(event -> together.stream().filter(one -> isOf(one, event)))
                        .toList());
            }
            assertThat(billed()).isLessThanOrEqualTo(3 * PRICE);
        }
        assertThat(events()).hasSize(happened.size());
        assertThat(happened).allMatch(one -> events().stream().anyMatch(event -> isOf(one, event)));
        long impressions = happened.stream()
                .filter(one -> one.token().kind() == EventKind.IMPRESSION)
                .count();
        assertThat(billed()).isEqualTo(Math.min(3, impressions) * PRICE);
    }

    private List<Sighting> happened(int ads) {
        return IntStream.range(0, ads)
                .mapToObj(i -> new UUID(0, i))
                .flatMap(ad -> Stream.of(EventKind.IMPRESSION, EventKind.START, EventKind.CLICK)
                        .map(kind -> sighting(ad, kind, NOON)))
                .toList();
    }

    private static boolean isOf(Sighting one, AdEvent event) {
        return event.id().servingId().equals(one.token().servingId())
                && event.id().kind() == one.token().kind();
    }

    private void crashBeforeItIsStored(Collection<Sighting> told) {
        assertThatThrownBy(() -> database.run(em -> {
                    batch(em).count(told);
                    em.flush();
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
    }

    @Test
    void countsOnceWhenTwoNodesHearTheSameAtTheSameMoment() throws Exception {
        var told = IntStream.range(0, 50)
                .mapToObj(i -> sighting(new UUID(0, i), EventKind.START, NOON))
                .toList();
        var nodes = Executors.newFixedThreadPool(4);
        Callable<Boolean> node = () -> {
            untilItWorks(told);
            return true;
        };
        for (var done : nodes.invokeAll(List.of(node, node, node, node))) {
            assertThat(done.get()).isTrue();
        }
        nodes.shutdown();
        assertThat(events()).hasSize(50);
    }

    @Test
    void billsNoMoreThanWasLentAndCountsTheRestFree() {
        count(IntStream.range(0, 5)
                .mapToObj(i -> sighting(new UUID(0, i), EventKind.IMPRESSION, NOON))
                .toList());
        assertThat(events()).hasSize(5);
        assertThat(billed()).isEqualTo(3 * PRICE);
    }

    @Test
    void countsWhatComesAfterTheGraceForFree() {
        Instant late = NOON.plus(Duration.ofMinutes(12));
        count(List.of(sighting(UUID.randomUUID(), EventKind.IMPRESSION, late)));
        assertThat(events()).hasSize(1);
        assertThat(billed()).isZero();
    }

    @Test
    void storesWhatIsNoPersonsWithItsReasonAndBillsItNever() {
        Sighting seen = sighting(UUID.randomUUID(), EventKind.IMPRESSION, NOON).or(() -> Optional.of(Invalidity.RATE));
        count(List.of(seen));
        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.isValid()).isFalse();
            assertThat(event.invalidity()).contains(Invalidity.RATE);
        });
        assertThat(billed()).isZero();
    }

    /** A program that fetches every address must not make the person's own click a duplicate. */
    @Test
    void whatAPersonTellsTakesThePlaceOfWhatAProgramTold() {
        Sighting seen = sighting(UUID.randomUUID(), EventKind.IMPRESSION, NOON.plusSeconds(5));
        Sighting byProgram = sighting(seen.token().servingId(), EventKind.IMPRESSION, NOON)
                .or(() -> Optional.of(Invalidity.DECLARED_BOT));
        count(List.of(byProgram));
        assertThat(billed()).isZero();
        count(List.of(seen));
        count(List.of(byProgram, seen));
        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.isValid()).isTrue();
            assertThat(event.invalidity()).isEmpty();
            assertThat(event.happenedAt()).isEqualTo(NOON.plusSeconds(5));
        });
        assertThat(billed()).isEqualTo(PRICE);
    }

    @Test
    void theBetterOfTwoThatComeAtOnceCounts() {
        Sighting clicked = sighting(UUID.randomUUID(), EventKind.CLICK, NOON);
        count(List.of(clicked.or(() -> Optional.of(Invalidity.RATE)), clicked));
        assertThat(events()).singleElement().matches(AdEvent::isValid);
    }

    @Test
    void billsOnceWhenTwoNodesReplaceTheSameAtTheSameMoment() throws Exception {
        var seen = IntStream.range(0, 3)
                .mapToObj(i -> sighting(new UUID(0, i), EventKind.IMPRESSION, NOON))
                .toList();
        count(seen.stream().map(s -> s.or(() -> Optional.of(Invalidity.RATE))).toList());
        var nodes = Executors.newFixedThreadPool(4);
        Callable<Boolean> node = () -> {
            untilItWorks(seen);
            return true;
        };
        for (var done : nodes.invokeAll(List.of(node, node, node, node))) {
            assertThat(done.get()).isTrue();
        }
        nodes.shutdown();
        assertThat(billed()).isEqualTo(3 * PRICE);
    }

    /** What waited for the database comes when its moment has been tallied; clicks on the way are learnt from, others not. */
    @Test
    void tellsLearningWhatIsWrittenLate() {
        now = NOON.plusSeconds(30);
        count(List.of(
                sighting(new UUID(0, 1), EventKind.CLICK, NOON),
                sighting(new UUID(0, 2), EventKind.CLICK, NOON.plusSeconds(29)),
                sighting(new UUID(0, 3), EventKind.START, NOON),
                sighting(new UUID(0, 4), EventKind.CLICK, NOON).or(() -> Optional.of(Invalidity.RATE))));
        assertThat(database.<List<String>>ask(em -> em.unwrap(Session.class)
                        .createNativeQuery("select cast(serving_id as varchar) from late_event", String.class)
                        .getResultList()))
                .containsExactly(new UUID(0, 1).toString());
    }

    @Test
    void aFilmOfFifteenSecondsIsNotSeenToItsEndAtOnce() {
        UUID film = database.ask(em -> em.createQuery("select c.id from Creative c", UUID.class)
                .setMaxResults(1)
                .getSingleResult());
        count(List.of(
                sighting(new UUID(0, 1), film, EventKind.COMPLETE, NOON.plusSeconds(2)),
                sighting(new UUID(0, 2), film, EventKind.COMPLETE, NOON.plusSeconds(15))));
        assertThat(events())
                .extracting(event -> event.id().servingId(), AdEvent::invalidity)
                .containsExactlyInAnyOrder(
                        tuple(new UUID(0, 1), Optional.of(Invalidity.IMPOSSIBLE_TIMING)),
                        tuple(new UUID(0, 2), Optional.empty()));
    }

    @Test
    void countsWhatAPageTellsOfItsOwnOnceByEachName() {
        Sighting told = sighting(new UUID(0, 1), EventKind.CUSTOM, NOON);
        count(List.of(told, told.named("cart"), told.named("menu"), told.named("cart")));
        count(List.of(told.named("menu"), told));
        assertThat(names()).containsExactlyInAnyOrder("CUSTOM", "CUSTOM:cart", "CUSTOM:menu");
    }

    /** Whoever has an ad's address may invent names for ever. */
    @Test
    void keepsSoManyNamesOfACampaign() {
        Sighting told = sighting(new UUID(0, 1), EventKind.CUSTOM, NOON);
        count(List.of(told.named("bot").or(() -> Optional.of(Invalidity.DECLARED_BOT))));
        for (int i = 0; i < 2 * Told.MOST_NAMES; i++) {
            count(List.of(told.named("name" + i)));
        }
        Sighting later = sighting(new UUID(0, 2), EventKind.CUSTOM, NOON);
        count(List.of(later.named("name0"), later.named("another")));
        assertThat(names())
                .hasSize(Told.MOST_NAMES + 3)
                .contains("CUSTOM:other")
                .doesNotContain("CUSTOM:bot");
        assertThat(events())
                .filteredOn(event -> event.id().servingId().equals(new UUID(0, 2)))
                .extracting(event -> event.id().told())
                .containsExactlyInAnyOrder("CUSTOM:name0", "CUSTOM:other");
    }

    private List<String> names() {
        return events().stream().map(event -> event.id().told()).toList();
    }

    private void untilItWorks(Collection<Sighting> told) {
        for (int attempt = 0; attempt < 20; attempt++) {
            try {
                count(told);
                return;
            } catch (RuntimeException raced) {
                // The other node was faster with one of them.
            }
        }
        throw new IllegalStateException("never stored");
    }

    private void count(Collection<Sighting> told) {
        database.run(em -> batch(em).count(told));
    }

    private EventBatch batch(EntityManager em) {
        var batch = new EventBatch();
        batch.em = em;
        batch.books = Running.books(em);
        batch.clock = Running.at(now);
        batch.rules = TrafficRulesTest.rules();
        batch.lengths = new FilmLengths();
        return batch;
    }

    private List<AdEvent> events() {
        return database.ask(
                em -> em.createQuery("select e from AdEvent e", AdEvent.class).getResultList());
    }

    private long billed() {
        long events = events().stream().mapToLong(AdEvent::billedMicros).sum();
        long settled = database.ask(em -> em.createQuery("select max(s.settledMicros) from Spend s", Long.class)
                .getSingleResult());
        assertThat(settled).as("what was billed is what was spent").isEqualTo(events);
        return events;
    }

    private Sighting sighting(UUID serving, EventKind kind, Instant at) {
        return sighting(serving, UUID.randomUUID(), kind, at);
    }

    private Sighting sighting(UUID serving, UUID film, EventKind kind, Instant at) {
        var token = new EventToken(
                serving,
                kind,
                film,
                item,
                slice.leaseId(),
                slice.day(),
                kind == EventKind.IMPRESSION ? PRICE : 0,
                NOON,
                "");
        return new Sighting(token, at, OptionalInt.empty());
    }
}
