package org.reelwright.ejb.presenter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.reelwright.domain.campaign.Casting;
import org.reelwright.domain.presenter.Presentation;
import org.reelwright.domain.presenter.PresenterModel;
import org.reelwright.domain.presenter.PresenterOrder;
import org.reelwright.domain.presenter.SpeakingParts;
import org.reelwright.domain.presenter.SpokenClip;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Material;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.StageOutcome;
import org.reelwright.domain.shared.ContentHash;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Storyboard;
import org.reelwright.domain.voice.SpokenLine;
import org.reelwright.domain.voice.VoiceOver;
import org.reelwright.ejb.asset.Releases;
import org.reelwright.ejb.production.Artifacts;
import org.reelwright.ejb.production.EqualOrders;
import org.reelwright.ejb.production.ModelRun;
import org.reelwright.ejb.production.Piece;
import org.reelwright.ejb.production.Shared;
import org.reelwright.ejb.production.StageWork;

/** Voice and storyboard in, one clip per line that the presenter is seen speaking out. */
@ApplicationScoped
class PresenterStage implements StageWork {

    @Inject
    private Artifacts artifacts;

    @Inject
    private EqualOrders equals;

    @Inject
    private PresenterOrders orders;

    @Inject
    private Releases releases;

    @Inject
    private ModelRun run;

    @Inject
    private Clock clock;

    @Override
    public Stage stage() {
        return Stage.PRESENTER;
    }

    @Override
    public Optional<Class<? extends Model<?, ?>>> port() {
        return Optional.of(PresenterModel.class);
    }

    @Override
    public StageOutcome run(Job job) {
        if (artifacts.has(Presentation.class, job)) {
            return new StageOutcome.Done();
        }
        Production production = artifacts.production(job);
        Casting casting = production.brief().presenter().orElseThrow();
        Optional<String> forbidden = casting.recording().flatMap(releases::forbidden);
        if (forbidden.isPresent()) {
            return new StageOutcome.Refused(forbidden.get());
        }
        Plan plan = artifacts
                .newest(Storyboard.class, job.productionId(), job.subject())
                .plan();
        List<Integer> parts = SpeakingParts.of(casting, plan);
        List<SpokenLine> spoken = artifacts.newest(VoiceOver.class, job.productionId(), job.subject()).lines().stream()
                .filter(line -> parts.contains(line.line()))
                .toList();
        return spoken.isEmpty()
                ? new StageOutcome.Refused(
                        "A presenter needs a voice, and none that is configured speaks this film's language. Configure one"
                                + " that does, or order films without a presenter.")
                : present(job, production, plan, spoken);
    }

    private StageOutcome present(Job job, Production production, Plan plan, List<SpokenLine> spoken) {
        var clips = new ArrayList<SpokenClip>();
        var makers = new ArrayList<Provenance>();
        for (SpokenLine line : spoken) {
            PresenterOrder order = orders.of(production, plan, line.speech());
            StageOutcome outcome = speak(job, production, line.line(), order, (clip, by) -> {
                clips.add(new SpokenClip(line.line(), clip));
                makers.add(by);
                return new StageOutcome.Done();
            });
            if (!(outcome instanceof StageOutcome.Done)) {
                return outcome;
            }
        }
        artifacts.keep(Presentation.record(job, clips, makers.get(0), clock.instant()));
        return new StageOutcome.Done();
    }

    /** What an equal order has made is shown again. */
    private StageOutcome speak(
            Job job,
            Production production,
            int line,
            PresenterOrder order,
            BiFunction<Clip, Provenance, StageOutcome> seen) {
        String hash = ContentHash.ofOrder(order);
        var before = equals.find(production.advertiserId(), hash, Clip.class);
        if (before.isPresent()) {
            return seen.apply(before.get().result(), before.get().by());
        }
        var piece = Piece.part(
                        job, line, PresenterModel.class, order, clip -> Material.film(clip.durationMs()), Clip.class)
                .sharedAs(new Shared(hash, () -> equals.find(production.advertiserId(), hash, Clip.class)
                        .isPresent()));
        return run.run(piece, seen);
    }
}
