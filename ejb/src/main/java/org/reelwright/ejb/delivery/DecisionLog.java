package org.reelwright.ejb.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.reelwright.domain.delivery.AdDecision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes decisions from requests, which do not wait, and writes them by the thousand: under load as they come, else every
 * second. A node that is killed loses what it decided in its last second; which decisions those are has nothing to do with
 * what came of them, so what is learnt from the others stays true.
 */
@ApplicationScoped
public class DecisionLog {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionLog.class);
    static final int AT_ONCE = 2_000;
    private static final int ENOUGH = 1_000;
    private static final int WAITING = 200_000;

    private final BlockingQueue<AdDecision> queue = new LinkedBlockingQueue<>(WAITING);
    private final AtomicBoolean writing = new AtomicBoolean();

    @Inject
    DecisionBatch batch;

    @Resource
    ManagedExecutorService executor;

    void take(AdDecision decision) {
        if (!queue.offer(decision)) {
            LOG.warn("a decision is not logged: {} wait already", WAITING);
        } else if (queue.size() >= ENOUGH && writing.compareAndSet(false, true)) {
            writeSoon();
        }
    }

    private void writeSoon() {
        try {
            executor.execute(this::write);
        } catch (RejectedExecutionException e) {
            writing.set(false);
            LOG.warn("decisions wait: no thread to write them", e);
        }
    }

    /** Writes what waits, unless that is being done already. */
    public void flush() {
        if (!queue.isEmpty() && writing.compareAndSet(false, true)) {
            write();
        }
    }

    private void write() {
        var next = new ArrayList<AdDecision>();
        try {
            while (queue.drainTo(next, AT_ONCE) > 0) {
                batch.write(next);
                next.clear();
            }
        } catch (RuntimeException e) {
            LOG.warn("{} decisions wait for the database", next.size(), e);
            putBack(next);
        } finally {
            writing.set(false);
        }
    }

    private void putBack(List<AdDecision> decisions) {
        long kept = decisions.stream().filter(queue::offer).count();
        if (kept < decisions.size()) {
            LOG.warn("{} decisions are not logged", decisions.size() - kept);
        }
    }
}
