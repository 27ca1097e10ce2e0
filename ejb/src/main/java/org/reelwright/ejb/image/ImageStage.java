package org.reelwright.ejb.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Composition;
import org.reelwright.domain.image.Frame;
import org.reelwright.domain.image.ImageModel;
import org.reelwright.domain.image.ImageOrder;
import org.reelwright.domain.production.Grain;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Material;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.StageOutcome;
import org.reelwright.domain.shared.ContentHash;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.domain.storyboard.Storyboard;
import org.reelwright.ejb.asset.Photos;
import org.reelwright.ejb.production.Artifacts;
import org.reelwright.ejb.production.ModelRun;
import org.reelwright.ejb.production.Piece;
import org.reelwright.ejb.production.Shared;
import org.reelwright.ejb.production.StageWork;

/** Scene in, still out. Equal orders of one advertiser share one picture. */
@ApplicationScoped
class ImageStage implements StageWork {

    @Inject
    private Artifacts artifacts;

    @Inject
    private ModelRun models;

    @Inject
    private Photos photos;

    @Inject
    private RenderSize size;

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
        ImageOrder order = order(job, production);
        String hash = ContentHash.ofOrder(order);
        var before = artifacts.madeBefore(Frame.class, production.advertiserId(), hash);
        if (before.isPresent()) {
            artifacts.keep(
                    Frame.make(job, hash, before.get().picture(), before.get().provenance(), clock.instant()));
            return new StageOutcome.Done();
        }
        var piece = Piece.only(job, ImageModel.class, order, picture -> Material.picture())
                .sharedAs(new Shared(hash, () -> artifacts
                        .madeBefore(Frame.class, production.advertiserId(), hash)
                        .isPresent()));
        return models.run(piece, (picture, by) -> {
            artifacts.keep(Frame.make(job, hash, picture, by, clock.instant()));
            return new StageOutcome.Done();
        });
    }

    private ImageOrder order(Job job, Production production) {
        Plan plan = artifacts
                .newest(Storyboard.class, job.productionId(), job.subject().at(Grain.CUT))
                .plan();
        int index = plan.pictured(job.subject().scene().orElseThrow());
        Scene scene = plan.scenes().get(index);
        Shape shape = job.subject().shape().orElseThrow();
        return new ImageOrder(
                photos.file(scene.photo()),
                shape,
                size.width(shape),
                size.height(shape),
                plan.look(),
                plan.palette(),
                scene.staging(),
                Composition.of(plan.look(), shape, scene.staging(), plan.worded(index))
                        .words(),
                prompt(production, scene),
                job.instruction(),
                seed(job, production));
    }

    /** The same for every scene, so that pictures match and can be shared; a picture made anew gets another. */
    private static long seed(Job job, Production production) {
        return job.instruction().isEmpty() ? production.seed() : production.seed() + job.revision();
    }

    private static String prompt(Production production, Scene scene) {
        var product = production.brief().product();
        return product.name() + ", "
                + scene.staging().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                + ", product photography, true to the reference";
    }
}
