package org.reelwright.ejb.shot;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.JobState;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.shot.Shot;
import org.reelwright.ejb.production.Artifacts;

/** The shot before another one, which begins where that ends. */
@Stateless
public class Chain {

    private static final Set<JobState> COMING = Set.of(JobState.READY, JobState.WAITING, JobState.RUNNING);

    @PersistenceContext
    EntityManager database;

    @Inject
    Artifacts artifacts;

    Optional<Shot> before(Job job) {
        return artifacts.find(Shot.class, job.productionId(), subjectBefore(job));
    }

    /** Whether the shot before is still being made, or its picture is. If it has ended badly nobody waits for it. */
    boolean isComing(Job job) {
        return database.createQuery(
                                "select count(j) from Job j where j.productionId = :production and j.subject = :subject"
                                        + " and j.stage in (:image, :shot) and j.state in :coming",
                                Long.class)
                        .setParameter("production", job.productionId())
                        .setParameter("subject", subjectBefore(job).path())
                        .setParameter("image", Stage.IMAGE)
                        .setParameter("shot", Stage.SHOT)
                        .setParameter("coming", COMING)
                        .getSingleResult()
                > 0;
    }

    private static Subject subjectBefore(Job job) {
        return job.subject().scene(job.subject().scene().orElseThrow() - 1);
    }
}
