package org.reelwright.ejb.production;

import java.time.Instant;
import java.util.function.BiFunction;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.StageOutcome;

/** Begins an order, or asks after it when the job holds its ticket, and turns progress into the stage's outcome. */
public final class ModelRun {

    private ModelRun() {}

    /** @param ready stores the result; asked only when there is one */
    public static <O, R> StageOutcome run(
            Job job, Model<O, R> model, O order, Instant now, BiFunction<R, Provenance, StageOutcome> ready) {
        Progress<R> progress =
                job.ticket().map(model::resume).orElseGet(() -> model.begin(order, job.idempotencyKey()));
        if (progress instanceof Progress.Ready<R> done) {
            return ready.apply(done.result(), done.provenance());
        }
        if (progress instanceof Progress.Pending<R> pending) {
            return new StageOutcome.Waiting(pending.ticket(), now.plus(pending.checkAfter()));
        }
        if (progress instanceof Progress.Declined<R> declined) {
            return new StageOutcome.Refused(declined.why());
        }
        if (progress instanceof Progress.Unsure<R> unsure) {
            return new StageOutcome.Failed(unsure.why(), false);
        }
        var broken = (Progress.Broken<R>) progress;
        return new StageOutcome.Failed(broken.why(), broken.worthRetrying());
    }
}
