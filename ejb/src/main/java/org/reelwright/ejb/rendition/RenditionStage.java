package org.reelwright.ejb.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.StageOutcome;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.ejb.asset.Photos;
import org.reelwright.ejb.asset.Workplaces;
import org.reelwright.ejb.production.Artifacts;
import org.reelwright.ejb.production.StageWork;

/** Shots and voice in, finished film out. */
@ApplicationScoped
class RenditionStage implements StageWork {

    @Inject
    private Artifacts artifacts;

    @Inject
    private FilmVersions versions;

    @Inject
    private FilmMaker maker;

    @Inject
    private FilmInspector inspector;

    @Inject
    private Photos photos;

    @Inject
    private FileStore files;

    @Inject
    private Clock clock;

    @Override
    public Stage stage() {
        return Stage.RENDITION;
    }

    @Override
    public StageOutcome run(Job job) {
        if (!artifacts.has(Creative.class, job)) {
            Path workspace = files.workspace();
            try {
                Ingredients ingredients = Ingredients.of(artifacts, job);
                var order = ingredients.order(photos);
                var made = maker.make(order, workspace);
                var report = inspector.inspect(order, made, job.subject().seconds());
                versions.keep(
                        Creative.finish(job, ingredients.production(), made, provenance(ingredients), clock.instant())
                                .checked(report));
            } finally {
                Workplaces.remove(workspace);
            }
        }
        return new StageOutcome.Done();
    }

    /** The models that made its parts: for the label, and for whoever asks. */
    private static Provenance provenance(Ingredients of) {
        return new Provenance(
                of.shots().get(0).provenance().provider(),
                of.script().provenance().unnamed().model() + ", "
                        + of.frames().get(0).provenance().model() + ", "
                        + of.shots().get(0).provenance().model());
    }
}
