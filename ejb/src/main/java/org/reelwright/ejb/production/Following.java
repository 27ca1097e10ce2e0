package org.reelwright.ejb.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.reelwright.domain.production.Grain;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.JobState;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.production.Successors;
import org.reelwright.domain.production.Successors.Known;

/** Writes the rows that follow a finished job, in the transaction that finishes it. */
@ApplicationScoped
class Following {

    @PersistenceContext
    EntityManager database;

    @Inject
    Clock clock;

    @Inject
    SceneCount scenes;

    void write(Production production, Job done) {
        database.flush();
        List<Known> known = known(production.id(), done.subject().at(Grain.CUT));
        var successors = new Successors(production::shapesOf, cut -> scenes.of(production.id(), cut), known);
        for (var wanted : successors.of(new Known(done.stage(), done.subject(), done.revision(), done.state()))) {
            boolean there = known.stream()
                    .anyMatch(k -> k.stage() == wanted.stage()
                            && k.subject().equals(wanted.subject())
                            && k.revision() == wanted.revision());
            if (!there) {
                database.persist(Job.order(
                        production.id(),
                        wanted.stage(),
                        wanted.subject(),
                        wanted.revision(),
                        production.priorityOf(wanted.subject()),
                        "",
                        clock.instant()));
            }
        }
    }

    boolean goesOn(UUID production) {
        return !database.createQuery(
                        "select j.id from Job j where j.productionId = :production and j.state in :open", UUID.class)
                .setParameter("production", production)
                .setParameter("open", List.of(JobState.READY, JobState.RUNNING, JobState.WAITING))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Needs never reach beyond their cut. */
    private List<Known> known(UUID production, Subject cut) {
        return read(database.createQuery(
                        "select j.stage, j.subject, j.revision, j.state from Job j where j.productionId = :production"
                                + " and (j.subject = :cut or j.subject like concat(:cut, '/%'))",
                        Object[].class)
                .setParameter("production", production)
                .setParameter("cut", cut.path()));
    }

    List<Known> known(UUID production) {
        return read(database.createQuery(
                        "select j.stage, j.subject, j.revision, j.state from Job j where j.productionId = :production",
                        Object[].class)
                .setParameter("production", production));
    }

    private static List<Known> read(TypedQuery<Object[]> rows) {
        return rows.getResultStream()
                .map(row ->
                        new Known((Stage) row[0], Subject.parse((String) row[1]), (Integer) row[2], (JobState) row[3]))
                .toList();
    }
}
