package org.reelwright.ejb.production;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Stage;

/**
 * This node's hands, in three lanes: what is made here, what is ordered from a provider, and asking providers after
 * their work. A slow provider or many that wait hold up nothing that is made here.
 */
@ApplicationScoped
class Workers {

    /** New at every start: a node that comes back is another owner, and finds its old leases running out. */
    private final String owner = UUID.randomUUID().toString();

    private final Set<UUID> atWork = ConcurrentHashMap.newKeySet();
    private List<ExecutorService> pools = List.of();
    private List<Lane> lanes = List.of();

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Jobs jobs;

    @Inject
    JobRun run;

    @Inject
    Polls polls;

    @Inject
    Models models;

    @Inject
    @ConfigProperty(name = "reelwright.workers", defaultValue = "0")
    int here;

    @Inject
    @ConfigProperty(name = "reelwright.workers.remote", defaultValue = "16")
    int ordering;

    @Inject
    @ConfigProperty(name = "reelwright.workers.polls", defaultValue = "32")
    int asking;

    /** Claimed before a hand is free, so that short work does not wait for the database between two jobs. */
    @Inject
    @ConfigProperty(name = "reelwright.workers.ahead", defaultValue = "0")
    int ahead;

    @PostConstruct
    void hire() {
        Set<Stage> remote = EnumSet.noneOf(Stage.class);
        EnumSet.allOf(Stage.class).stream().filter(models::isRemote).forEach(remote::add);
        Set<Stage> local = EnumSet.complementOf(EnumSet.copyOf(remote));
        int hands = here > 0 ? here : Runtime.getRuntime().availableProcessors();
        pools = List.of(
                Executors.newFixedThreadPool(hands, threads),
                Executors.newFixedThreadPool(ordering, threads),
                Executors.newFixedThreadPool(asking, threads));
        lanes = List.of(
                lane(hands + ahead, 1 + ahead / 2, 0, room -> claim(room, local), run::run),
                lane(ordering, 1 + ordering / 5, 1, room -> claim(room, remote), run::run),
                lane(asking * 4, asking * 2, 2, room -> jobs.claimDue(owner, room), polls::poll));
    }

    private Lane lane(int hands, int batch, int pool, IntFunction<List<Job>> claim, Consumer<Job> work) {
        return new Lane(hands, batch, pools.get(pool), room -> begun(claim.apply(room)), job -> {
            try {
                work.accept(job);
            } finally {
                atWork.remove(job.id());
            }
        });
    }

    private List<Job> claim(int room, Set<Stage> stages) {
        return stages.isEmpty() ? List.of() : jobs.claim(owner, room, stages);
    }

    private List<Job> begun(List<Job> claimed) {
        claimed.forEach(job -> atWork.add(job.id()));
        return claimed;
    }

    void tick() {
        polls.flush();
        lanes.forEach(Lane::fill);
    }

    void beat() {
        // A copy: what hands begin and end meanwhile must not change under the query.
        jobs.beat(owner, List.copyOf(atWork));
    }

    @PreDestroy
    void close() {
        run.close();
        lanes.forEach(Lane::close);
        pools.forEach(ExecutorService::shutdown);
    }
}
