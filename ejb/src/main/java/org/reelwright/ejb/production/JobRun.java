package org.reelwright.ejb.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.StageOutcome;
import org.reelwright.domain.shared.OutsideTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one claimed job and settles it. The one place where a stage's trouble is caught. */
@ApplicationScoped
class JobRun {

    private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);

    private final Together<UUID, Ended, Boolean> settling = new Together<>(ended -> this.jobs.settle(ended));
    private volatile boolean closing;

    @Inject
    StageWorks stages;

    @Inject
    Jobs jobs;

    /** From now on what breaks is left to other nodes: it breaks because this one stops. */
    void close() {
        closing = true;
    }

    void run(Job job) {
        StageOutcome outcome = outcome(job);
        if (outcome instanceof StageOutcome.Failed failed) {
            LOG.warn(
                    "{} of {} in production {} failed: {}",
                    job.stage(),
                    job.subject().path(),
                    job.productionId(),
                    failed.why());
        }
        settling.ask(job.productionId(), new Ended(job, outcome));
    }

    private StageOutcome outcome(Job job) {
        try {
            return stages.of(job.stage()).run(job);
        } catch (OutsideTrouble trouble) {
            return new StageOutcome.Failed(trouble.getMessage(), trouble.worthRetrying());
        } catch (RuntimeException bug) {
            if (closing) {
                throw bug;
            }
            LOG.error(
                    "a bug in {} of {}, production {}",
                    job.stage(),
                    job.subject().path(),
                    job.productionId(),
                    bug);
            return new StageOutcome.Failed(
                    "an error in this program (" + bug.getClass().getSimpleName() + ")", true);
        }
    }
}
