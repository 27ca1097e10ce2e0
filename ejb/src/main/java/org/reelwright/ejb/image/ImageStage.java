package org.reelwright.ejb.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Frame;
import org.reelwright.domain.image.ImageModel;
import org.reelwright.domain.image.ImageOrder;
import org.reelwright.domain.production.Grain;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Material;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.StageOutcome;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.shared.ContentHash;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.domain.storyboard.Staging;
import org.reelwright.domain.storyboard.Storyboard;
import org.reelwright.ejb.production.Artifacts;
import org.reelwright.ejb.production.ModelRun;
import org.reelwright.ejb.production.Piece;
import org.reelwright.ejb.production.Shared;
import org.reelwright.ejb.production.StageWork;

/** Scene in, still out. Equal orders of one advertiser share one picture. */
@ApplicationScoped
class ImageStage implements StageWork {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    @Inject
    private Artifacts artifacts;

    @Inject
    private ModelRun models;

    @Inject
    private ImageOrders orders;

    @Inject
    private Origins origins;

    @Inject
    private Stills stills;

    @Inject
    private Clock clock;

    @Override
    public Stage stage() {
        return Stage.IMAGE;
    }

    @Override
    public Optional<Class<? extends Model<?, ?>>> port() {
        return Optional.of(ImageModel.class);
    }

    @Override
    public StageOutcome run(Job job) {
        if (artifacts.has(Frame.class, job)) {
            return new StageOutcome.Done();
        }
        Production production = artifacts.production(job);
        Plan plan = plan(job);
        Subject pictured =
                job.subject().scene(plan.pictured(job.subject().scene().orElseThrow()));
        if (!pictured.equals(job.subject())) {
            return borrow(job, pictured).orElseGet(() -> make(job, production, plan));
        }
        return make(job, production, plan);
    }

    /** A scene that goes on in the picture of another has that picture: it is made and paid for once. */
    private Optional<StageOutcome> borrow(Job job, Subject pictured) {
        if (artifacts.isComing(job.productionId(), pictured, Set.of(Stage.IMAGE))) {
            return Optional.of(new StageOutcome.Later("", clock.instant().plus(A_MOMENT)));
        }
        return artifacts.find(Frame.class, job.productionId(), pictured).map(frame -> {
            artifacts.keep(Frame.make(job, frame.orderHash(), frame.picture(), frame.provenance(), clock.instant()));
            return new StageOutcome.Done();
        });
    }

    private StageOutcome make(Job job, Production production, Plan plan) {
        ImageOrder order = order(job, production, plan);
        String hash = ContentHash.ofOrder(order);
        var before = artifacts.madeBefore(Frame.class, production.advertiserId(), hash);
        if (before.isPresent()) {
            artifacts.keep(
                    Frame.make(job, hash, before.get().picture(), before.get().provenance(), clock.instant()));
            return new StageOutcome.Done();
        }
        Scene scene = plan.scenes().get(plan.pictured(job.subject().scene().orElseThrow()));
        if (scene.footage()) {
            artifacts.keep(Frame.make(job, hash, stills.of(order), Provenance.UPLOADED, clock.instant()));
            return new StageOutcome.Done();
        }
        var piece = Piece.only(job, ImageModel.class, order, picture -> Material.picture())
                .sharedAs(new Shared(hash, () -> artifacts
                        .madeBefore(Frame.class, production.advertiserId(), hash)
                        .isPresent()));
        boolean bare = order.staging() == Staging.PRESENTER;
        return models.run(bare ? piece.atHome() : piece, (picture, by) -> {
            artifacts.keep(Frame.make(job, hash, picture, origins.of(scene.photo(), by), clock.instant()));
            return new StageOutcome.Done();
        });
    }

    private Plan plan(Job job) {
        return artifacts
                .newest(Storyboard.class, job.productionId(), job.subject().at(Grain.CUT))
                .plan();
    }

    private ImageOrder order(Job job, Production production, Plan plan) {
        Shape shape = job.subject().shape().orElseThrow();
        int index = job.subject().scene().orElseThrow();
        return job.instruction().isEmpty()
                ? orders.of(production, plan, shape, index)
                : orders.wished(production, plan, shape, index, job.instruction(), job.revision());
    }
}
