package org.reelwright.ejb.production;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.reelwright.domain.production.Artifact;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.JobState;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.Subject;
import org.reelwright.ejb.asset.OwnedFiles;

/** What the stages of a production have made. */
@Stateless
public class Artifacts {

    @PersistenceContext
    EntityManager database;

    @Inject
    OwnedFiles owned;

    public Production production(Job job) {
        return database.find(Production.class, job.productionId());
    }

    /** One of any production, by its own id. */
    public <A extends Artifact> Optional<A> find(Class<A> kind, UUID id) {
        return Optional.ofNullable(database.find(kind, id));
    }

    /** Whether the job's own artifact is there already. */
    public boolean has(Class<? extends Artifact> kind, Job job) {
        return database.createQuery(
                                "select count(a) from " + kind.getSimpleName()
                                        + " a where a.productionId = :production and a.subject = :subject and a.revision = :revision",
                                Long.class)
                        .setParameter("production", job.productionId())
                        .setParameter("subject", job.subject().path())
                        .setParameter("revision", job.revision())
                        .getSingleResult()
                > 0;
    }

    /** The newest revision; that it is there is what the job's needs promise. */
    public <A extends Artifact> A newest(Class<A> kind, UUID production, Subject subject) {
        return find(kind, production, subject)
                .orElseThrow(() -> new IllegalStateException(
                        kind.getSimpleName() + " of " + subject.path() + " is missing in production " + production));
    }

    public <A extends Artifact> Optional<A> find(Class<A> kind, UUID production, Subject subject) {
        return database.createQuery(
                        "select a from " + kind.getSimpleName()
                                + " a where a.productionId = :production and a.subject = :subject order by a.revision desc",
                        kind)
                .setParameter("production", production)
                .setParameter("subject", subject.path())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** An earlier result of an equal order, of the same advertiser. */
    public <A extends Artifact> Optional<A> madeBefore(Class<A> kind, UUID advertiser, String orderHash) {
        return database.createQuery(
                        "select a from " + kind.getSimpleName()
                                + " a, Production p where p.id = a.productionId and p.advertiserId = :advertiser and a.orderHash = :hash",
                        kind)
                .setParameter("advertiser", advertiser)
                .setParameter("hash", orderHash)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** As it was under a revision: the newest that is no newer than that. */
    public <A extends Artifact> Optional<A> asOf(Class<A> kind, UUID production, Subject subject, int revision) {
        return database.createQuery(
                        "select a from " + kind.getSimpleName()
                                + " a where a.productionId = :production and a.subject = :subject"
                                + " and a.revision <= :revision order by a.revision desc",
                        kind)
                .setParameter("production", production)
                .setParameter("subject", subject.path())
                .setParameter("revision", revision)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those of a film's scenes as they were under a revision, by scene. */
    public <A extends Artifact> SortedMap<Integer, A> ofScenes(
            Class<A> kind, UUID production, Subject film, int revision) {
        var newest = new TreeMap<Integer, A>();
        database.createQuery(
                        "select a from " + kind.getSimpleName()
                                + " a where a.productionId = :production and a.subject like concat(:film, '/%')"
                                + " and a.revision <= :revision order by a.revision",
                        kind)
                .setParameter("production", production)
                .setParameter("film", film.path())
                .setParameter("revision", revision)
                .getResultStream()
                .forEach(made -> newest.put(made.subject().scene().orElseThrow(), made));
        return newest;
    }

    /** As {@link #madeBefore(Class, UUID, String)}, for many orders in one question. */
    public <A extends Artifact> List<A> madeBefore(Class<A> kind, UUID advertiser, Collection<String> orderHashes) {
        return orderHashes.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select a from " + kind.getSimpleName()
                                        + " a, Production p where p.id = a.productionId and p.advertiserId = :advertiser"
                                        + " and a.orderHash in :hashes",
                                kind)
                        .setParameter("advertiser", advertiser)
                        .setParameter("hashes", orderHashes)
                        .getResultList();
    }

    /** Whether it is still being made. Of what has ended badly nothing comes. */
    public boolean isComing(UUID production, Subject subject, Set<Stage> stages) {
        return database.createQuery(
                                "select count(j) from Job j where j.productionId = :production and j.subject = :subject"
                                        + " and j.stage in :stages and j.state in :open",
                                Long.class)
                        .setParameter("production", production)
                        .setParameter("subject", subject.path())
                        .setParameter("stages", stages)
                        .setParameter("open", Set.of(JobState.READY, JobState.WAITING, JobState.RUNNING))
                        .getSingleResult()
                > 0;
    }

    /** All of one kind, oldest first. */
    public <A extends Artifact> List<A> all(Class<A> kind, UUID production) {
        return database.createQuery(
                        "select a from " + kind.getSimpleName()
                                + " a where a.productionId = :production order by a.madeAt",
                        kind)
                .setParameter("production", production)
                .getResultList();
    }

    /** From now on its advertiser may look at it. */
    public void keep(Artifact artifact) {
        database.persist(artifact);
        UUID advertiser =
                database.find(Production.class, artifact.productionId()).advertiserId();
        owned.own(advertiser, artifact.shown());
    }
}
