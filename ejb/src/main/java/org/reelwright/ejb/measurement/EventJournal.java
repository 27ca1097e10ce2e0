package org.reelwright.ejb.measurement;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.reelwright.domain.measurement.Sighting;
import org.reelwright.domain.shared.OutsideTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes events from many requests and writes those that arrive while one commit is under way with the next: one commit
 * for many, and each request is answered once its own event is durable. What is told of one ad keeps to one lane, so two
 * writers never count the same event at once; while little is told, one writer takes what is in both.
 */
@ApplicationScoped
public class EventJournal {

    private static final Logger LOG = LoggerFactory.getLogger(EventJournal.class);
    /** While the database works for one, the next batch is made ready for the other. */
    private static final int LANES = 2;

    private static final int AT_ONCE = 2_000;
    private static final int WAITING = 10_000;

    /** With fewer in a lane, a commit of their own costs more than it saves. */
    private static final int WORTH_A_WRITER = 400;

    /** Callers who were answered together ask again together: a batch waits two milliseconds for as many as there were. */
    private static final int PATIENCE = 10;

    private static final Duration A_WHILE = Duration.ofNanos(200_000);

    private record Entry(Sighting sighting, CompletableFuture<Void> written) {}

    private final List<Lane> lanes = Stream.generate(Lane::new).limit(LANES).toList();

    @Inject
    EventBatch batch;

    @Resource
    ManagedExecutorService executor;

    /** Completes when the event is durable; with {@link OutsideTrouble} when it is not and should be sent again. */
    public CompletionStage<Void> record(Sighting sighting) {
        return lanes.get(Math.floorMod(sighting.token().servingId().hashCode(), LANES))
                .record(sighting);
    }

    private final class Lane {

        private final BlockingQueue<Entry> queue = new LinkedBlockingQueue<>(WAITING);
        private final AtomicBoolean writing = new AtomicBoolean();

        CompletionStage<Void> record(Sighting sighting) {
            var entry = new Entry(sighting, new CompletableFuture<>());
            if (queue.offer(entry)) {
                writeSoon();
            } else {
                entry.written().completeExceptionally(trouble("too many events at once", null));
            }
            return entry.written();
        }

        /** Whoever writes looks into all lanes once more after he has stopped, so nothing is left lying. */
        private void writeSoon() {
            if (!queue.isEmpty() && !isLeftToAnother() && writing.compareAndSet(false, true)) {
                try {
                    executor.execute(this::writeAll);
                } catch (RejectedExecutionException e) {
                    writing.set(false);
                    LOG.warn("events wait: no thread to write them", e);
                }
            }
        }

        private boolean isLeftToAnother() {
            return queue.size() < WORTH_A_WRITER && lanes.stream().anyMatch(lane -> lane != this && lane.writing.get());
        }

        private void writeAll() {
            try {
                int last = 0;
                do {
                    await(last);
                    last = writeNext();
                } while (last > 0);
            } finally {
                writing.set(false);
                lanes.forEach(Lane::writeSoon);
            }
        }

        /** @return how many there were, with those of lanes that nobody else was writing */
        private int writeNext() {
            var entries = new ArrayList<Entry>();
            queue.drainTo(entries, AT_ONCE);
            List<Lane> borrowed = entries.size() < WORTH_A_WRITER
                    ? lanes.stream()
                            .filter(lane -> lane.writing.compareAndSet(false, true))
                            .toList()
                    : List.of();
            try {
                borrowed.forEach(lane -> lane.queue.drainTo(entries, AT_ONCE - entries.size()));
                if (!entries.isEmpty()) {
                    write(entries);
                }
                return entries.size();
            } finally {
                borrowed.forEach(Lane::giveBack);
            }
        }

        private void giveBack() {
            writing.set(false);
            writeSoon();
        }
    }

    /** Who is alone waits for nobody. */
    private void await(int callers) {
        for (int i = 0; callers > 1 && i < PATIENCE && waiting() < callers; i++) {
            LockSupport.parkNanos(A_WHILE.toNanos());
        }
    }

    private int waiting() {
        return lanes.stream().mapToInt(lane -> lane.queue.size()).sum();
    }

    /**
     * A batch that fails because of what is in it is tried event by event, so that one bad event cannot take the others
     * with it. When the database is away nobody is kept waiting for each of them.
     */
    private void write(List<Entry> entries) {
        Optional<RuntimeException> trouble = store(entries);
        if (trouble.isPresent() && isOfTheDatabase(trouble.get())) {
            LOG.warn("{} events are not stored", entries.size(), trouble.get());
            fail(entries, trouble.get());
        } else if (trouble.isPresent()) {
            LOG.warn("a batch of {} events is written one by one", entries.size(), trouble.get());
            writeEach(entries);
        }
    }

    private void writeEach(List<Entry> entries) {
        for (int next = 0; next < entries.size(); next++) {
            List<Entry> alone = entries.subList(next, next + 1);
            Optional<RuntimeException> trouble = store(alone);
            if (trouble.isPresent()) {
                boolean isForAll = isOfTheDatabase(trouble.get());
                fail(isForAll ? entries.subList(next, entries.size()) : alone, trouble.get());
                next = isForAll ? entries.size() : next;
            }
        }
    }

    private Optional<RuntimeException> store(List<Entry> entries) {
        try {
            batch.count(entries.stream().map(Entry::sighting).toList());
            entries.forEach(entry -> entry.written().complete(null));
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    private static void fail(List<Entry> entries, RuntimeException why) {
        entries.forEach(entry -> entry.written().completeExceptionally(trouble("the event was not stored", why)));
    }

    /** Not of what it was told: a wrong value (class 22 of SQL's states), one that is there (23), another's turn (40). */
    private static boolean isOfTheDatabase(Throwable trouble) {
        return Stream.iterate(trouble, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .anyMatch(state -> state == null || !state.matches("(22|23|40).*"));
    }

    private static OutsideTrouble trouble(String message, Throwable cause) {
        return OutsideTrouble.passing(message, cause);
    }
}
