package org.reelwright.ejb.production;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.reelwright.domain.production.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands for one kind of work, so that what takes long of one kind holds up none of another. */
final class Lane {

    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);

    private final Semaphore hands;
    private final int batch;
    private final Executor threads;
    private final IntFunction<List<Job>> claim;
    private final Consumer<Job> work;
    private volatile boolean closing;

    /**
     * @param batch free hands that make it worth claiming again
     * @param claim claims at most so many jobs
     */
    Lane(int hands, int batch, Executor threads, IntFunction<List<Job>> claim, Consumer<Job> work) {
        this.hands = new Semaphore(hands);
        this.batch = batch;
        this.threads = threads;
        this.claim = claim;
        this.work = work;
    }

    /** What is at hand may still end; nothing new is claimed. */
    void close() {
        closing = true;
    }

    /** Two at once would claim for the same free hands. */
    synchronized void fill() {
        int free = closing ? 0 : hands.drainPermits();
        int given = 0;
        try {
            List<Job> claimed = free == 0 ? List.of() : claim.apply(free);
            for (Job job : claimed) {
                threads.execute(() -> run(job));
                given++;
            }
        } finally {
            hands.release(free - given);
        }
    }

    private void run(Job job) {
        try {
            work.accept(job);
        } catch (RuntimeException trouble) {
            tell(job, trouble);
        } finally {
            hands.release();
            again();
        }
    }

    /** A node that stops loses its database under its hands: that is no error. */
    private void tell(Job job, RuntimeException trouble) {
        if (closing) {
            LOG.info("job {} is left to whoever finds its lease run out, as this node stops", job.id());
        } else {
            LOG.error(
                    "job {} could not be settled; it is taken up again when its lease has run out", job.id(), trouble);
        }
    }

    private void again() {
        if (hands.availablePermits() >= batch) {
            try {
                fill();
            } catch (RuntimeException trouble) {
                LOG.warn("no jobs can be claimed now: {}", trouble.toString());
            }
        }
    }
}
