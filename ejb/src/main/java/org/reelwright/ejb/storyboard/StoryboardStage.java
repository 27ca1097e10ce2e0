package org.reelwright.ejb.storyboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.StageOutcome;
import org.reelwright.domain.script.Script;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Storyboard;
import org.reelwright.domain.storyboard.Storyboarder;
import org.reelwright.ejb.production.Artifacts;
import org.reelwright.ejb.production.StageWork;

/** Script in, timed scenes out. Needs no model: the plan is a decision of the domain. */
@ApplicationScoped
class StoryboardStage implements StageWork {

    private static final Provenance PLANNED = new Provenance("reelwright", "storyboarder-1");

    @Inject
    private Artifacts artifacts;

    @Inject
    private PhotoColours colours;

    @Inject
    private Camera camera;

    @Inject
    private Clock clock;

    @Override
    public Stage stage() {
        return Stage.STORYBOARD;
    }

    @Override
    public StageOutcome run(Job job) {
        if (!artifacts.has(Storyboard.class, job)) {
            Production production = artifacts.production(job);
            Script script = artifacts.newest(Script.class, job.productionId(), job.subject());
            Plan plan = Storyboarder.plan(
                    production.brief(),
                    job.subject(),
                    script.lines(),
                    colours.of(production.brief().product().photos().get(0)),
                    production.seed(),
                    camera.limits());
            artifacts.keep(Storyboard.draw(job, plan, PLANNED, clock.instant()));
        }
        return new StageOutcome.Done();
    }
}
