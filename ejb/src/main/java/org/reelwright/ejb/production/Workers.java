package org.reelwright.ejb.production;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.production.Job;

/** This node's hands: claims as many jobs as it has hands free, and looks again whenever one is. */
@ApplicationScoped
class Workers {

    /** New at every start: a node that comes back is another owner, and finds its old leases running out. */
    private final String owner = UUID.randomUUID().toString();

    private final Set<UUID> atWork = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;
    private Semaphore hands = new Semaphore(0);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Jobs jobs;

    @Inject
    private JobRun run;

    @Inject
    void hire(@ConfigProperty(name = "reelwright.workers", defaultValue = "0") int configured) {
        hands = new Semaphore(configured > 0 ? configured : Runtime.getRuntime().availableProcessors());
    }

    /** Two ticks at once would claim for the same free hands. Hands stay free when the database is away. */
    synchronized void tick() {
        int free = hands.drainPermits();
        int busy = 0;
        try {
            var claimed = closing || free == 0 ? java.util.List.<Job>of() : jobs.claim(owner, free);
            busy = claimed.size();
            claimed.forEach(this::start);
        } finally {
            hands.release(free - busy);
        }
    }

    void beat() {
        jobs.beat(owner, atWork);
    }

    private void start(Job job) {
        atWork.add(job.id());
        executor.execute(() -> {
            try {
                run.run(job);
            } finally {
                atWork.remove(job.id());
                hands.release();
                tick();
            }
        });
    }

    @PreDestroy
    void close() {
        closing = true;
    }
}
