package org.reelwright.ejb.measurement;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
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
import java.util.stream.Stream;
import org.reelwright.domain.measurement.Sighting;
import org.reelwright.domain.shared.OutsideTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes events from many requests and writes those that arrive while one commit is under way with the next: one commit
 * for many, and each request is answered once its own event is durable. What is told of one ad keeps to one lane, so two
 * lanes never count the same event at once.
 */
@ApplicationScoped
public class EventJournal {

    private static final Logger LOG = LoggerFactory.getLogger(EventJournal.class);
    /** While the database works for one, the next batch is made ready for the other. */
    private static final int LANES = 2;

    private static final int AT_ONCE = 2_000;
    private static final int WAITING = 10_000;

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

        private void writeSoon() {
            if (!queue.isEmpty() && writing.compareAndSet(false, true)) {
                try {
                    executor.execute(this::writeAll);
                } catch (RejectedExecutionException e) {
                    writing.set(false);
                    LOG.warn("events wait: no thread to write them", e);
                }
            }
        }

        private void writeAll() {
            try {
                for (List<Entry> next = next(); !next.isEmpty(); next = next()) {
                    write(next);
                }
            } finally {
                writing.set(false);
                writeSoon();
            }
        }

        private List<Entry> next() {
            var entries = new ArrayList<Entry>();
            queue.drainTo(entries, AT_ONCE);
            return entries;
        }
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
