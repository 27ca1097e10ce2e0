package org.reelwright.ejb.production;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.reelwright.domain.production.ChargeState;
import org.reelwright.domain.production.JobState;
import org.reelwright.ejb.shared.TestDatabase;

/** One node's engine at full speed, on its own threads: for the bench. Its clock goes with its ticks. */
public final class EngineTrial implements AutoCloseable {

    private final Engine engine;
    private final Workers workers = new Workers();

    /**
     * @param provider {@code studio} for models inside the server, {@code acme} for one that is paid and has its answer
     *     at once
     */
    public EngineTrial(TestDatabase database, String provider, int ahead) {
        engine = new Engine(database);
        engine.settings
                .set("reelwright.models.shot", provider)
                .set("reelwright.budgets.campaign", "1000000")
                .set("reelwright.budgets.day", "1000000");
        engine.acme.instant = true;
        workers.jobs = engine.jobs;
        workers.run = engine.run;
        workers.polls = engine.polls;
        workers.models = engine.installed;
        workers.ordering = 16;
        workers.asking = 32;
        workers.ahead = ahead;
        workers.threads = new PlainThreads();
        workers.hire();
    }

    /** So many productions of so many shots each. */
    public void order(int productions, int shots) {
        for (int i = 0; i < productions; i++) {
            engine.begin(shots);
        }
    }

    /** @return how long it took until everything was made */
    public Duration makeAll() throws InterruptedException {
        Instant begun = Instant.now();
        while (count("select count(j) from Job j where j.state <> :state", JobState.DONE) > 0) {
            engine.clock.pass(Duration.ofMillis(200));
            workers.tick();
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return Duration.between(begun, Instant.now());
    }

    /** As the provider sees it: nothing is ready before {@link #finish}. */
    public void letWait(long latencyMs) {
        engine.acme.instant = false;
        engine.acme.latencyMs = latencyMs;
    }

    /** One second of a node's life. */
    public void second() throws InterruptedException {
        Instant begun = Instant.now();
        engine.clock.pass(Duration.ofSeconds(1));
        workers.tick();
        TimeUnit.MILLISECONDS.sleep(
                Math.max(0, 1000 - Duration.between(begun, Instant.now()).toMillis()));
    }

    public long waiting() {
        return count("select count(j) from Job j where j.state = :state", JobState.WAITING);
    }

    public int polls() {
        return engine.acme.resumes.get();
    }

    /** Jobs whose time to be asked after has passed by more than the limit. */
    public long late(Duration limit) {
        return engine.transactions.anew(() -> engine.transactions
                .entities
                .createQuery(
                        "select count(j) from Job j where j.state = :state and j.nextAttemptAt < :then", Long.class)
                .setParameter("state", JobState.WAITING)
                .setParameter("then", engine.clock.instant().minus(limit))
                .getSingleResult());
    }

    public void finish() {
        engine.acme.finishAll();
    }

    public long charges() {
        return count("select count(c) from Charge c where c.state = :state", ChargeState.SETTLED);
    }

    private long count(String query, Enum<?> state) {
        return engine.transactions.anew(() -> engine.transactions
                .entities
                .createQuery(query, Long.class)
                .setParameter("state", state)
                .getSingleResult());
    }

    @Override
    public void close() {
        workers.close();
        engine.close();
    }
}
