package org.reelwright.ejb.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.random.RandomGenerator;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.shared.OutsideTrouble;

/**
 * Asks providers after jobs that wait. It takes the ticket only: the stage, with its order and its queries, runs when
 * there is an answer. Those that need longer are put back many at a time.
 */
@ApplicationScoped
class Polls {

    private static final int TOGETHER = 200;
    private static final Duration SLOWEST = Duration.ofSeconds(30);
    private static final Duration SOON = Duration.ofSeconds(10);

    private final LinkedBlockingQueue<StillPending> still = new LinkedBlockingQueue<>();

    @Inject
    StageWorks stages;

    @Inject
    Gates gates;

    @Inject
    Terms terms;

    @Inject
    Answers answers;

    @Inject
    JobRun run;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @Inject
    RandomGenerator chance;

    void poll(Job job) {
        String provider = job.provider().orElseThrow();
        Optional<Model<?, ?>> model = stages.model(job.stage(), provider);
        if (model.isEmpty()) {
            run.run(job);
            return;
        }
        gates.troubledUntil(provider).ifPresentOrElse(until -> keep(job, until), () -> ask(job, provider, model.get()));
    }

    private void ask(Job job, String provider, Model<?, ?> model) {
        String ticket = job.ticket().orElseThrow();
        try {
            Progress<?> progress = gates.call(provider, () -> model.resume(ticket));
            if (progress instanceof Progress.Pending<?> pending
                    && pending.ticket().equals(ticket)
                    && !isOld(job)) {
                keep(job, clock.instant().plus(pace(job, pending.checkAfter())));
            } else {
                answers.keep(provider, ticket, progress);
                run.run(job);
            }
        } catch (OutsideTrouble trouble) {
            if (trouble.worthRetrying() && !isOld(job)) {
                keep(job, clock.instant().plus(SOON));
            } else {
                run.run(job);
            }
        } finally {
            answers.forget(provider, ticket);
        }
    }

    /** Who has waited long can wait a tenth longer: so thousands of orders are asked after no oftener than one can ask. */
    private Duration pace(Job job, Duration asked) {
        Instant now = clock.instant();
        Duration waited = Duration.between(job.waitingSince().orElse(now), now);
        Duration tenth = waited.dividedBy(10).compareTo(SLOWEST) < 0 ? waited.dividedBy(10) : SLOWEST;
        return tenth.compareTo(asked) > 0 ? tenth : asked;
    }

    private boolean isOld(Job job) {
        Instant since = job.waitingSince().orElse(Instant.MAX);
        return since.isBefore(
                clock.instant().minus(terms.patience(job.provider().orElseThrow())));
    }

    /** Those that were put off together come back apart. */
    private void keep(Job job, Instant at) {
        still.add(new StillPending(job.id(), job.fence(), at.plusMillis(chance.nextInt(500))));
        if (still.size() >= TOGETHER) {
            flush();
        }
    }

    /** What is lost here is taken up again when its lease has run out. */
    void flush() {
        List<StillPending> batch = new ArrayList<>();
        still.drainTo(batch);
        if (!batch.isEmpty()) {
            jobs.keepWaiting(batch);
        }
    }
}
