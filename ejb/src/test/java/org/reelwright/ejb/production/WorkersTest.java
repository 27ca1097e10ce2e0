package org.reelwright.ejb.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Stage;

class WorkersTest {

    private final Engine engine = new Engine();
    private final Workers workers = new Workers();
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final AtomicInteger ended = new AtomicInteger();
    private final List<Collection<UUID>> beats = new ArrayList<>();

    @AfterEach
    void close() {
        mayEnd.countDown();
        workers.close();
        engine.close();
    }

    /** The database is still being asked when a hand has ended its work: that must not change what it is asked. */
    @Test
    void beatsForWhatIsAtWorkAtThatMoment() {
        engine.begin(1);
        hire();
        workers.tick();

        workers.beat();
        mayEnd.countDown();
        await().until(() -> ended.get() == 1);
        await().until(this::isIdle);

        assertThat(beats.get(0)).containsExactly(engine.job().id());
    }

    private boolean isIdle() {
        workers.beat();
        return beats.get(beats.size() - 1).isEmpty();
    }

    private void hire() {
        workers.jobs = new HeardJobs();
        workers.run = new SlowRun();
        workers.polls = engine.polls;
        workers.models = engine.installed;
        workers.ordering = 1;
        workers.asking = 1;
        workers.threads = new PlainThreads();
        workers.hire();
    }

    private final class HeardJobs extends Jobs {

        @Override
        public List<Job> claim(String owner, int room, Set<Stage> stages) {
            return engine.jobs.claim(owner, room, stages);
        }

        @Override
        public List<Job> claimDue(String owner, int room) {
            return List.of();
        }

        @Override
        public void beat(String owner, Collection<UUID> atWork) {
            beats.add(atWork);
        }
    }

    private final class SlowRun extends JobRun {

        @Override
        void run(Job job) {
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            ended.incrementAndGet();
        }
    }
}
