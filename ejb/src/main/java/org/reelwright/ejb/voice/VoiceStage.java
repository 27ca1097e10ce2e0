package org.reelwright.ejb.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Material;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.StageOutcome;
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
    private Recordings recordings;

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
            var kept = recordings.of(job.productionId(), job.subject(), model.provider(), script.voice());
            Tone tone = production.brief().brand().tone();
            for (int index = 0; index < script.lines().size(); index++) {
                StageOutcome outcome =
                        speak(job, script, index, new Manner(language, tone, script.voice()), kept, spoken, speakers);
                if (!(outcome instanceof StageOutcome.Done)) {
                    return outcome;
                }
            }
        }
        Provenance by = speakers.stream().findFirst().orElse(new Provenance(model.provider(), "voice"));
        artifacts.keep(VoiceOver.record(job, spoken, by, clock.instant()));
        return new StageOutcome.Done();
    }

    private record Manner(Language language, Tone tone, String voice) {}

    /** What was spoken for an earlier script of this cut is heard again. */
    private StageOutcome speak(
            Job job,
            Script script,
            int at,
            Manner manner,
            Recordings.Kept kept,
            List<SpokenLine> spoken,
            List<Provenance> speakers) {
        String words = script.lines().get(at).spoken();
        BiFunction<Speech, Provenance, StageOutcome> heard = (speech, by) -> {
            spoken.add(new SpokenLine(at, speech));
            speakers.add(by);
            return new StageOutcome.Done();
        };
        if (words.isBlank()) {
            return new StageOutcome.Done();
        }
        if (kept.has(words)) {
            return heard.apply(kept.of(words).orElseThrow(), kept.by().orElseThrow());
        }
        var order = new VoiceOrder(words, manner.language(), manner.tone(), manner.voice());
        var measure = (Function<Speech, Material>) speech -> Material.voice(speech.durationMs());
        return run.run(Piece.part(job, at, VoiceModel.class, order, measure, Speech.class), heard);
    }
}
