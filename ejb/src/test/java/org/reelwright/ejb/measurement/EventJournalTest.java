package org.reelwright.ejb.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.measurement.EventToken;
import org.reelwright.domain.measurement.Sighting;
import org.reelwright.domain.shared.OutsideTrouble;

class EventJournalTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Disk disk = new Disk();
    private final EventJournal journal = new EventJournal();

    @BeforeEach
    void open() {
        journal.batch = disk;
        journal.executor = mock(ManagedExecutorService.class);
        doAnswer(call -> {
                    threads.execute(call.getArgument(0));
                    return null;
                })
                .when(journal.executor)
                .execute(any());
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    @Test
    void writesManyEventsWithFewCommits() {
        var first = journal.record(sighting(0)).toCompletableFuture();
        var others = IntStream.range(1, 400)
                .mapToObj(i -> journal.record(sighting(i)).toCompletableFuture())
                .toList();
        assertThat(first).isNotDone();
        disk.ready.countDown();
        others.forEach(CompletableFuture::join);
        assertThat(disk.batches.stream().mapToInt(Collection::size).sum()).isEqualTo(400);
        assertThat(disk.batches).hasSizeLessThan(5);
    }

    /** Sixty-four players, each of whom tells the next thing once the last is answered. */
    @Test
    void writesWhatThoseTellWhoWereAnsweredTogetherTogether() {
        disk.ready.countDown();
        int rounds = 20;
        CompletableFuture<?>[] players = IntStream.range(0, 64)
                .mapToObj(i -> {
                    CompletionStage<Void> told = journal.record(sighting(1_000 * i + 1_000));
                    for (int round = 1; round < rounds; round++) {
                        int next = 1_000 * i + 1_000 + round;
                        told = told.thenComposeAsync(written -> journal.record(sighting(next)), threads);
                    }
                    return told.toCompletableFuture();
                })
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(players).join();
        assertThat(disk.batches.stream().mapToInt(Collection::size).sum()).isEqualTo(64 * rounds);
        assertThat(disk.batches.size()).as("batches").isLessThan(10 * rounds);
    }

    /** Whoever stops writing must see what came in his last moment. */
    @Test
    void leavesNothingLyingHoweverItComes() throws Exception {
        disk.ready.countDown();
        var told = new ArrayList<CompletableFuture<Void>>();
        for (int i = 0; i < 3_000; i++) {
            told.add(journal.record(sighting(10_000 + i)).toCompletableFuture());
            if (i % 7 == 0) {
                told.get(i).get(5, TimeUnit.SECONDS);
            }
        }
        for (CompletableFuture<Void> one : told) {
            one.get(5, TimeUnit.SECONDS);
        }
        assertThat(disk.batches.stream().mapToInt(Collection::size).sum()).isEqualTo(told.size());
    }

    @Test
    void answersNobodyBeforeHisEventIsWritten() {
        var told = journal.record(sighting(0)).toCompletableFuture();
        assertThat(told).isNotDone();
        disk.ready.countDown();
        told.join();
        assertThat(disk.batches).hasSize(1);
    }

    @Test
    void oneBadEventDoesNotTakeTheOthersWithIt() {
        disk.ready.countDown();
        var bad = sighting(Disk.BAD);
        var told = IntStream.range(0, 20)
                .mapToObj(i -> journal.record(sighting(i)).toCompletableFuture())
                .toList();
        var lost = journal.record(bad).toCompletableFuture();
        told.forEach(CompletableFuture::join);
        assertThatThrownBy(lost::join).isInstanceOf(CompletionException.class).hasCauseInstanceOf(OutsideTrouble.class);
    }

    /** Each attempt waits for a connection, half a minute or so. */
    @Test
    void whenTheDatabaseIsAwayNobodyWaitsForTheOthers() {
        disk.away = true;
        var told = IntStream.range(0, 400)
                .mapToObj(i -> journal.record(sighting(i)).toCompletableFuture())
                .toList();
        disk.ready.countDown();
        told.forEach(lost -> assertThatThrownBy(lost::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(OutsideTrouble.class));
        assertThat(disk.attempts).hasValueLessThan(10);
    }

    @Test
    void whenTheDatabaseGoesAwayWhileEachIsTriedTheRestIsGivenUp() {
        disk.awayAfter = 10;
        var told = Stream.concat(IntStream.range(0, 300).boxed(), Stream.of(Disk.BAD))
                .map(i -> journal.record(sighting(i)).toCompletableFuture())
                .toList();
        disk.ready.countDown();
        told.forEach(one -> one.handle((written, trouble) -> trouble).join());
        assertThat(disk.attempts).hasValueLessThan(30);
    }

    /** A store that waits until it is told to go on, and that chokes on one event. */
    private static final class Disk extends EventBatch {

        static final int BAD = 666;
        final CountDownLatch ready = new CountDownLatch(1);
        final AtomicInteger attempts = new AtomicInteger();
        volatile boolean away;
        volatile int awayAfter = Integer.MAX_VALUE;
        final List<Collection<Sighting>> batches = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void count(Collection<Sighting> sightings) {
            try {
                ready.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (attempts.incrementAndGet() > awayAfter || away) {
                throw new EJBException(new PersistenceException(new SQLException("no connection", "08001")));
            }
            if (sightings.stream().anyMatch(s -> s.token().servingId().equals(new UUID(0, BAD)))) {
                throw new EJBException(new PersistenceException(new SQLException("twice", "23505")));
            }
            batches.add(sightings);
        }
    }

    private static Sighting sighting(int serving) {
        var none = new UUID(0, 0);
        var id = new UUID(0, serving);
        var token = new EventToken(id, EventKind.START, none, none, none, LocalDate.EPOCH, 0, Instant.EPOCH, "");
        return new Sighting(token, Instant.EPOCH, OptionalInt.empty());
    }
}
