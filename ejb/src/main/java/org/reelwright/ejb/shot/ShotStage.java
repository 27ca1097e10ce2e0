package org.reelwright.ejb.shot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.reelwright.domain.image.Frame;
import org.reelwright.domain.production.Grain;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Material;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.StageOutcome;
import org.reelwright.domain.shared.ContentHash;
import org.reelwright.domain.shot.Shot;
import org.reelwright.domain.shot.ShotOrder;
import org.reelwright.domain.shot.VideoModel;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Staging;
import org.reelwright.domain.storyboard.Storyboard;
import org.reelwright.ejb.production.Artifacts;
import org.reelwright.ejb.production.ModelRun;
import org.reelwright.ejb.production.Piece;
import org.reelwright.ejb.production.Shared;
import org.reelwright.ejb.production.StageWork;

/** Still in, clip out. Equal orders of one advertiser share one clip. */
@ApplicationScoped
class ShotStage implements StageWork {

    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    @Inject
    private Artifacts artifacts;

    @Inject
    private ModelRun models;

    @Inject
    private ShotOrders orders;

    @Inject
    private Chain chain;

    @Inject
    private LibraryFootage footage;

    @Inject
    private Clock clock;

    @Override
    public Stage stage() {
        return Stage.SHOT;
    }

    @Override
    public Optional<Class<? extends Model<?, ?>>> port() {
        return Optional.of(VideoModel.class);
    }

    @Override
    public StageOutcome run(Job job) {
        if (artifacts.has(Shot.class, job)) {
            return new StageOutcome.Done();
        }
        Production production = artifacts.production(job);
        Plan plan = plan(job);
        int scene = job.subject().scene().orElseThrow();
        if (plan.scenes().get(scene).footage()) {
            artifacts.keep(footage.shot(job, plan, scene));
            return new StageOutcome.Done();
        }
        boolean goesOn = plan.scenes().get(scene).continues();
        if (goesOn && chain.isComing(job)) {
            return new StageOutcome.Later("", clock.instant().plus(A_MOMENT));
        }
        ShotOrder order = order(job, production, plan, goesOn);
        String hash = ContentHash.ofOrder(order);
        var before = artifacts.madeBefore(Shot.class, production.advertiserId(), hash);
        if (before.isPresent()) {
            artifacts.keep(
                    Shot.take(job, hash, before.get().clip(), before.get().provenance(), clock.instant()));
            return new StageOutcome.Done();
        }
        var piece = Piece.only(job, VideoModel.class, order, clip -> Material.film(clip.durationMs()))
                .sharedAs(new Shared(hash, () -> artifacts
                        .madeBefore(Shot.class, production.advertiserId(), hash)
                        .isPresent()));
        boolean bare = plan.scenes().get(scene).staging() == Staging.PRESENTER;
        return models.run(bare ? piece.atHome() : piece, (clip, by) -> {
            artifacts.keep(Shot.take(job, hash, clip, by, clock.instant()));
            return new StageOutcome.Done();
        });
    }

    private Plan plan(Job job) {
        return artifacts
                .newest(Storyboard.class, job.productionId(), job.subject().at(Grain.CUT))
                .plan();
    }

    private ShotOrder order(Job job, Production production, Plan plan, boolean goesOn) {
        Frame frame = artifacts.newest(Frame.class, job.productionId(), job.subject());
        return orders.of(
                production,
                plan,
                job.subject().scene().orElseThrow(),
                frame.picture(),
                job.instruction(),
                seed(job, production),
                goesOn && orders.takesReferences() ? chain.before(job, plan) : Optional.empty());
    }

    /** The same for every shot, so that they match and can be shared; one that is made anew gets another. */
    private static long seed(Job job, Production production) {
        return job.instruction().isEmpty() ? production.seed() : production.seed() + job.revision();
    }
}
