package org.reelwright.ejb.script;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Material;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.StageOutcome;
import org.reelwright.domain.script.Script;
import org.reelwright.domain.script.ScriptCheck;
import org.reelwright.domain.script.ScriptDraft;
import org.reelwright.domain.script.ScriptOrder;
import org.reelwright.domain.script.TextModel;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.production.Artifacts;
import org.reelwright.ejb.production.ModelRun;
import org.reelwright.ejb.production.Piece;
import org.reelwright.ejb.production.StageWork;

/** Brief in, checked script out. */
@ApplicationScoped
class ScriptStage implements StageWork {

    @Inject
    private Artifacts artifacts;

    @Inject
    private ModelRun models;

    @Inject
    private PolicyBook book;

    @Inject
    private Clock clock;

    @Override
    public Stage stage() {
        return Stage.SCRIPT;
    }

    @Override
    public Optional<Class<? extends Model<?, ?>>> port() {
        return Optional.of(TextModel.class);
    }

    @Override
    public StageOutcome run(Job job) {
        if (artifacts.has(Script.class, job)) {
            return new StageOutcome.Done();
        }
        ScriptOrder order = order(job, artifacts.production(job));
        var piece = Piece.only(job, TextModel.class, order, ScriptStage::words);
        return models.run(piece, (draft, by) -> keep(job, order, draft, by));
    }

    private static Material words(ScriptDraft draft) {
        return Material.words(draft.lines().stream()
                .map(line -> line.onScreen() + " " + line.spoken())
                .collect(Collectors.joining(" ")));
    }

    /** Another revision is another try: it gets another seed. Audiences share theirs, and so the lines that suit all. */
    private static ScriptOrder order(Job job, Production production) {
        int audience = job.subject().audience();
        return new ScriptOrder(
                production.brief(),
                production.brief().audiences().get(audience),
                job.subject().seconds(),
                production.seed() + 1009L * (job.revision() - 1),
                job.instruction());
    }

    private StageOutcome keep(Job job, ScriptOrder order, ScriptDraft draft, Provenance by) {
        Checked<ScriptDraft> checked = ScriptCheck.check(draft, order, book.policies());
        if (checked instanceof Checked.Bad<ScriptDraft> bad) {
            return new StageOutcome.Refused(
                    bad.violations().stream().map(Violation::message).collect(Collectors.joining(" ")));
        }
        String voice = artifacts
                .find(Script.class, job.productionId(), job.subject())
                .map(Script::voice)
                .orElse("");
        artifacts.keep(Script.write(job, ((Checked.Good<ScriptDraft>) checked).value(), by, clock.instant())
                .speakingAs(voice));
        return new StageOutcome.Done();
    }
}
