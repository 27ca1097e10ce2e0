package org.reelwright.ejb.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Inject
    SceneCount scenes;

    /** @param done all of what this transaction has finished */
    void write(Production production, List<Job> done) {
        database.flush();
        done.stream()
                .collect(Collectors.groupingBy(
                        job -> job.subject().at(Grain.CUT), LinkedHashMap::new, Collectors.toList()))
                .forEach((cut, jobs) -> write(production, cut, jobs));
    }

    private void write(Production production, Subject cut, List<Job> done) {
        List<Known> known = known(production.id(), cut);
        var successors = new Successors(
                production::shapesOf, c -> scenes.of(production.id(), c), Stage.orderedBy(production.brief()), known);
        done.stream()
                .map(job -> new Known(job.stage(), job.subject(), job.revision(), job.state()))
                .flatMap(job -> successors.of(job).stream())
                .distinct()
                .filter(wanted -> known.stream()
                        .noneMatch(k -> k.stage() == wanted.stage()
                                && k.subject().equals(wanted.subject())
                                && k.revision() == wanted.revision()))
                .forEach(wanted -> database.persist(Job.order(
                        production.id(),
                        wanted.stage(),
                        wanted.subject(),
                        wanted.revision(),
                        production.priorityOf(wanted.subject()),
                        "",
                        clock.instant())));
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
