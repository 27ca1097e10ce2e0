package org.reelwright.ejb.shot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.shot.References;
import org.reelwright.domain.shot.Shot;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.ejb.production.Artifacts;

/** The shot before another one, which begins where the film leaves that. */
@ApplicationScoped
class Chain {

    private static final Set<Stage> MAKING = Set.of(Stage.IMAGE, Stage.SHOT);

    @Inject
    Artifacts artifacts;

    @Inject
    LastFrame lastFrame;

    /** @return empty where that shot is no film of its own, or has ended badly: then this one begins with its picture */
    Optional<References.Before> before(Job job, Plan plan) {
        Subject before = subjectBefore(job);
        int shownMs = plan.scenes().get(before.scene().orElseThrow()).durationMs();
        return artifacts
                .find(Shot.class, job.productionId(), before)
                .map(Shot::clip)
                .flatMap(clip ->
                        lastFrame.of(clip, shownMs).map(frame -> new References.Before(frame, shownMs, madeAs(clip))));
    }

    /** Whether the shot before is still being made, or its picture is. If it has ended badly nobody waits for it. */
    boolean isComing(Job job) {
        return artifacts.isComing(job.productionId(), subjectBefore(job), MAKING);
    }

    private static Optional<String> madeAs(Clip clip) {
        return clip instanceof Clip.Filmed filmed ? filmed.madeAs() : Optional.empty();
    }

    private static Subject subjectBefore(Job job) {
        return job.subject().scene(job.subject().scene().orElseThrow() - 1);
    }
}
