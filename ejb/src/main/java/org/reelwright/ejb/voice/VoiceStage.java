package org.reelwright.ejb.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Material;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.StageOutcome;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.Script;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.voice.Speech;
import org.reelwright.domain.voice.SpokenLine;
import org.reelwright.domain.voice.VoiceModel;
import org.reelwright.domain.voice.VoiceOrder;
import org.reelwright.domain.voice.VoiceOver;
import org.reelwright.ejb.production.Artifacts;
import org.reelwright.ejb.production.ModelRun;
import org.reelwright.ejb.production.Models;
import org.reelwright.ejb.production.Piece;
import org.reelwright.ejb.production.StageWork;

/** Script in, one recording per line out. A language that the voice does not speak gives none. */
@ApplicationScoped
class VoiceStage implements StageWork {

    @Inject
    private Artifacts artifacts;

    @Inject
    private Models models;

    @Inject
    private ModelRun run;

    @Inject
    private Clock clock;

    @Override
    public Stage stage() {
        return Stage.VOICE;
    }

    @Override
    public Optional<Class<? extends Model<?, ?>>> port() {
        return Optional.of(VoiceModel.class);
    }

    @Override
    public StageOutcome run(Job job) {
        if (artifacts.has(VoiceOver.class, job)) {
            return new StageOutcome.Done();
        }
        Production production = artifacts.production(job);
        Language language =
                production.brief().audiences().get(job.subject().audience()).language();
        VoiceModel model = models.of(VoiceModel.class, stage());
        Script script = artifacts.newest(Script.class, job.productionId(), job.subject());
        var spoken = new ArrayList<SpokenLine>();
        var speakers = new ArrayList<Provenance>();
        if (model.speaks(language)) {
            StageOutcome trouble =
                    speak(job, script, language, production.brief().brand().tone(), spoken, speakers);
            if (!(trouble instanceof StageOutcome.Done)) {
                return trouble;
            }
        }
        Provenance by = speakers.stream().findFirst().orElse(new Provenance(model.provider(), "voice"));
        artifacts.keep(VoiceOver.record(job, spoken, by, clock.instant()));
        return new StageOutcome.Done();
    }

    private StageOutcome speak(
            Job job, Script script, Language language, Tone tone, List<SpokenLine> spoken, List<Provenance> speakers) {
        for (int index = 0; index < script.lines().size(); index++) {
            int at = index;
            Line line = script.lines().get(index);
            if (!line.spoken().isBlank()) {
                StageOutcome outcome = run.run(
                        Piece.part(
                                job,
                                at,
                                VoiceModel.class,
                                new VoiceOrder(line.spoken(), language, tone),
                                speech -> Material.voice(speech.durationMs()),
                                Speech.class),
                        (speech, by) -> {
                            spoken.add(new SpokenLine(at, speech));
                            speakers.add(by);
                            return new StageOutcome.Done();
                        });
                if (!(outcome instanceof StageOutcome.Done)) {
                    return outcome;
                }
            }
        }
        return new StageOutcome.Done();
    }
}
